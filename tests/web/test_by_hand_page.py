"""What is added by hand: an interview, people from a card, a pasted mail, a fair, a table of applications."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.page_world import NOW

HELD = {"who": "Dana Price <dana@pendle.example>, Lee Wong", "day": "2026-03-04", "time": "10:00", "minutes": "45"}
CARD = b"BEGIN:VCARD\nVERSION:3.0\nFN:Tom Hale\nEMAIL:tom@northwind.example\nTEL:+44 20 7946 0123\nORG:Northwind\nEND:VCARD\n"


def history(slug: str) -> Any:
    from afterword.store import candidacies

    return candidacies.candidacy_of(1, slug).candidacy.history


def test_an_interview_at_an_employer_that_is_new_takes_who_where_and_one_line(page: Any, ada: Any) -> None:
    where = page.post("/by-hand/interview", employer="Pendle", note="books", **HELD)

    assert where == "/candidacies/pendle-role-not-known"
    (held,) = history("pendle-role-not-known")
    assert (held.at.hour, held.with_, held.notes) == (10, ("dana", "lee"), "books")
    text = page.text(where)
    assert "Noted. What follows from it is below." in text
    assert "Undo" in text
    assert "May you write to Pendle after an interview?" in text


def test_an_interview_goes_to_the_candidacy_that_is_there(page: Any, northwind: str) -> None:
    assert page.post("/by-hand/interview", employer="northwind", **HELD) == f"/candidacies/{northwind}"
    page.post("/add", employer="Northwind", role="Editor")
    said = page.post("/by-hand/interview", status=400, employer="Northwind", **HELD)
    assert "Which role is it: Data Analyst; Editor?" in said
    assert (
        page.post("/by-hand/interview", employer="Northwind", role="editor", **HELD) == "/candidacies/northwind-editor"
    )


@pytest.mark.parametrize("wrong", [{"who": " , "}, {"day": "soon"}, {"employer": " "}])
def test_what_is_missing_is_said_and_nothing_noted(page: Any, ada: Any, wrong: dict[str, str]) -> None:
    from afterword.store import models

    page.post("/by-hand/interview", status=400, **{"employer": "Pendle", **HELD, **wrong})
    assert not models.Fact.objects.exists()


def test_a_vcard_is_shown_put_right_and_noted_with_a_number_to_call(page: Any, northwind: str) -> None:
    html = page.post("/by-hand/card", status=200, file=SimpleUploadedFile("tom.vcf", CARD))
    assert 'name="name-0" value="Tom Hale"' in html
    assert 'name="employer" list="employers" value="Northwind"' in html

    fields = {
        "take-0": "yes",
        "name-0": "Thomas Hale",
        "email-0": "tom@northwind.example",
        "phone-0": "+44 20 7946 0123",
    }
    where = page.post("/by-hand/people", employer="Northwind", part="recruiter", **fields)
    assert where == f"/candidacies/{northwind}"
    html = page.get(where)
    assert "Thomas Hale is noted." in html
    assert '<a href="tel:+442079460123">+44 20 7946 0123</a>' in html


def test_the_text_of_a_card_will_do_and_hostile_text_is_text(page: Any, northwind: str) -> None:
    html = page.post("/by-hand/card", status=200, text='Eve "<script>alert(1)</script>" Moss\neve@x.example')

    assert "<script>alert" not in html
    assert 'value="eve@x.example"' in html
    page.post("/by-hand/card", status=400, text="nobody here")
    page.post("/by-hand/card", status=400)
    page.post("/by-hand/people", status=400, employer="Northwind", part="recruiter", **{"name-0": "Not chosen"})


def test_a_follow_up_that_goes_by_phone_has_the_number_on_its_card(page: Any, ada: Any) -> None:
    from afterword.actions.add import add_candidacy, add_contact, add_fact, add_policy
    from afterword.actions.reach import add_phone
    from afterword.facts.kinds import Received

    slug = add_candidacy(ada.id, "Pendle", "Editor", NOW, country="GB").slug
    add_contact(ada.id, slug, "Tom Hale <tom@pendle.example>", "recruiter", now=NOW)
    add_phone(ada.id, slug, "tom", "020 7946 0124 x3", NOW)
    add_policy(ada.id, slug, "open", NOW)
    add_fact(ada.id, slug, Received(NOW, "tom", "info_request"), NOW)
    page.get("/")
    from afterword.store import models

    models.Draft.objects.update(channel="phone")
    assert '<a href="tel:02079460124">020 7946 0124 x3</a>' in page.get("/")


def test_what_is_approved_without_a_mailbox_opens_in_ones_own_mail_program(page: Any, draft: int) -> None:
    page.post(f"/drafts/{draft}/approve", version=1)

    (link,) = re.findall(r'href="(mailto:dana@northwind\.example\?subject=[^"]+)"', page.get("/"))
    assert "&amp;body=Dear%20Dana" in link or "&amp;body=Hi%20Dana" in link
    assert "%0D%0A" in link


def test_a_pasted_mail_is_noted_where_it_is_said_to_belong(page: Any, northwind: str) -> None:
    words = "Dear Ada,\n\nUnfortunately we have decided to go forward with another candidate for the role.\n\nDana"
    where = page.post(
        "/by-hand/mail", text=words, **{"from": "Dana Price <dana@northwind.example>"}, employer="Northwind"
    )

    assert where == f"/candidacies/{northwind}"
    assert "said no" in page.text(where)
    assert page.post("/by-hand/mail", status=400, text=words) != where


def test_a_fair_in_the_grid_is_shown_first_and_then_taken_in(page: Any, ada: Any) -> None:
    rows = {"employer-0": "Northwind", "who-0": 'Dana "D" Price', "time-0": "10:20", "note-0": "trams, and data"}
    rows |= {"employer-3": "Pendle", "who-3": "Lee Wong", "time-3": "", "note-3": ""}
    html = page.post("/by-hand/table", status=200, kind="fair", day="2026-03-04", began="09:30", **rows)
    assert "Take in all 2 rows" in html
    assert "trams, and data" in html
    assert page.text("/candidacies").count("Pendle") == 0

    token = re.findall(r'name="table" value="([\w-]+)"', html)[0]
    assert page.post("/by-hand/table/take", table=token) == "/"
    (talk,) = history("pendle-role-not-known")
    assert (talk.format, talk.at.hour, talk.at.minute) == ("event", 9, 30)
    assert "Pendle" in page.text("/candidacies")
    page.post("/by-hand/table/take", status=404, table=token)


def test_a_fair_of_twenty_lines_is_pasted_at_once(page: Any, ada: Any) -> None:
    lines = "\n".join(f"Employer {n}\tPerson Number{n}\t{10 + n // 4}:{15 * (n % 4):02}\twords" for n in range(20))
    html = page.post("/by-hand/table", status=200, kind="fair", day="2026-03-04", began="10:00", table=lines)

    token = re.findall(r'name="table" value="([\w-]+)"', html)[0]
    page.post("/by-hand/table/take", table=token)
    assert "20 rows were taken in: 20 new candidacies, 20 interviews." in page.text("/")
    assert page.get("/by-hand?more").count('name="employer-') == 20


def test_a_table_with_a_fault_names_line_and_column_and_nothing_is_taken_in(page: Any, ada: Any) -> None:
    from afterword.store import models

    table = (
        b"employer,who,email,date,time\nPendle,Dana,dana@pendle.example,2026-03-03,10:00\nQuill,Lee,lee,2026-03-03,\n"
    )
    html = page.post("/by-hand/table", status=200, file=SimpleUploadedFile("a.csv", table))
    assert "<td>3</td><td>email</td>" in html
    assert "<td>3</td><td>time</td>" in html
    assert "Take in" not in html
    assert not models.Candidacy.objects.exists()


def test_a_date_that_can_be_read_two_ways_is_asked_once(page: Any, ada: Any) -> None:
    table = b"employer,who,date,time\nPendle,Dana Price,03/04/2026,10:00\n"
    html = page.post("/by-hand/table", status=200, file=SimpleUploadedFile("a.csv", table))
    assert "How is 03/04/2026 meant?" in html
    token = re.findall(r'name="table" value="([\w-]+)"', html)[0]

    html = page.post("/by-hand/table/take", status=200, table=token, day_first="no")
    assert "Take in 1 row" in html
    page.post("/by-hand/table/take", table=token)
    assert history("pendle-role-not-known")[0].at.month == 3


def test_a_table_waits_for_its_own_candidate_alone(page: Any, ada: Any) -> None:
    from afterword.web import tables

    html = page.post(
        "/by-hand/table", status=200, kind="fair", day="2026-03-04", began="10:00", table="Pendle\tLee Wong"
    )
    token = re.findall(r'name="table" value="([\w-]+)"', html)[0]
    data = tables._WAITING.pop((1, token))
    tables._WAITING[2, token] = data

    page.post("/by-hand/table/take", status=404, table=token)
    page.post("/by-hand/table/take", status=404, table="nothing")
    tables._WAITING.clear()
