"""What a person wrote is never taken for somebody else's words, however much it looks like a quote or a notice."""

import pytest

from afterword.formats.html import to_text
from afterword.reading.visible import visible

KEPT = [
    "Dear Pat,\n\nOn Tuesday 3 March 2026 at 14:00 you will meet Kim Oak <kim@harbour.example>:\n\nKim leads the team.",
    "Am Dienstag, 3. März 2026 um 14:00 Uhr treffen Sie Kim Oak <kim@harbour.example>:\n\nKim leitet die Gruppe.",
    "On Monday, 2 March 2026 Kim wrote to me:\n\nshe liked the talk.\n\nSo we go on.",
    "Dear Pat,\n\nwe keep papers confidential. If you have received this email in error it is because you applied "
    "in 2024; please tell us whether you still want the post.",
    "Please note that the salary is confidential and intended only for you. We will decide by Friday 6 March, and "
    "the letter may contain privileged information about shares.",
    "Thank you for your application. We shall not go further. To unsubscribe from such notes, write to us.",
    "Invitation\n\nDate: Wednesday 4 March 2026\nTime: 9:30am\nAddress: 4 Harbour Street\nFrom: the main gate",
    "Our CTO wrote:\n\nthe best we have seen this year.\n\nSo we would like to go on.",
    "----- Interview details -----\nDate: 3 March 2026, 14:00\nWith: Kim Oak\n\nPlease confirm.",
    "Choose: A> the morning.",
    "We can offer:\n\nTuesday\nThursday or Friday\nTalent Day",
]


@pytest.mark.parametrize("words", KEPT)
def test_words_of_the_writers_own_stay(words: str) -> None:
    assert visible(f"{words}\n\nDana").text == f"{words}\n\nDana"


def test_a_line_that_begins_with_the_letters_of_a_closing_closes_nothing() -> None:
    read = visible("Yes.\n\nKind regards,\n\nDana Lee (she/her)\nTalent Partner\n\nHarbour, 4 Harbour Street")

    assert read.text == "Yes."
    assert read.signature.startswith("Kind regards,")


@pytest.mark.parametrize(
    "below",
    [
        "PS bring a passport",
        "P.S. The code for the door is 4711.",
        "NB: the lift is out of order.",
        "Date: 3 March 2026\nTime: 14:00\nRoom: 4",
        "Interview time: 14:00",
        "Where: 4 Harbour Street",
    ],
)
def test_what_was_added_below_the_name_is_text(below: str) -> None:
    read = visible(f"See you then.\n\nBest regards,\nDana Lee\nHarbour\n\n{below}\n")

    assert read.text == f"See you then.\n\n{below}"
    assert read.signature == "Best regards,\nDana Lee\nHarbour"


@pytest.mark.parametrize(
    "below",
    [
        "-------- Original message --------From: Pat Winter <pat@winter.example> Date: 03/03/2026  14:05  (GMT+00:00) "
        "To: Dana Lee <dana@harbour.example> Subject: Tuesday \nWould it suit?",
        '"Pat Winter" <pat@winter.example>\n03/03/2026 02:05 PM\n\n\tTo:\t<dana@harbour.example>\n\tcc:\t\n'
        "\tSubject:\tTuesday\n\nWould it?",
        "3 Mar 2026, 14:05 by pat@winter.example:\n\n> Would it?",
        "On Tue, 3 Mar 2026 14:05 +0000, Will May <will@winter.example>:\n\nWould it?",
        "On Tuesday, 3 March 2026 at 14:05:11 GMT, Is Be <please.call@winter.example> wrote:\n\nWould it?",
        "============ Forwarded message ============\nFrom: Pat Winter <pat@winter.example>\n"
        "To: <dana@harbour.example>\nDate: Tue, 03 Mar 2026 14:05:11 +0000\nSubject: Tuesday\n\nWould it?",
    ],
)
def test_further_programs_quotes_are_known(below: str) -> None:
    assert visible(f"Yes.\n\n{below}\n").text == "Yes."


def test_quotes_marked_with_initials_are_known() -> None:
    text = "Pat Winter writes:\n\nPW> Would it suit?\nPW> At three?\n\nYes.\n\nPW> And Kim?\n\nShe comes too."

    assert visible(text).text == "Yes.\n\nShe comes too."


OWN_BLOCKS = {
    "indented by an editor": "<div>Room:</div><blockquote style='margin-left:30px'>4 Harbour St</blockquote><p>See you.</p>",
    "bare and in the middle": "<div>We meet here.</div><blockquote>4 Harbour St</blockquote><p>See you.</p>",
    "quoted from a page": "<p>Our motto.</p><blockquote class='gmail_quote'>4 Harbour St</blockquote>",
}
OTHERS_BLOCKS = {
    "bare and last": "<p>Yes.</p><blockquote>Would it?</blockquote>",
    "bare, below who wrote it": "<p>Yes.</p><div>Pat Winter schrieb:</div><blockquote>Geht es?</blockquote>",
    "marked as cited": "<p>Yes.</p><blockquote type='cite'>Would it?</blockquote><p><br></p>",
    "roundcube": "<p>Yes.</p><p>On 2026-03-03 14:05, Pat Winter wrote:</p><blockquote type='cite' "
    "style='padding: 0 0.4em; border-left: #1010ff 2px solid'>Would it?</blockquote>",
    "yandex": '<div>Yes.</div><div>03.03.2026, 14:05, "Pat" &lt;pat@winter.example&gt;:</div><blockquote><p>Would '
    "it?</p></blockquote>",
    "zoho": "<div>Yes.</div><div class='zmail_extra'><div>---- On Tue, 03 Mar 2026 14:05:11 +0000 <b>Pat &lt;pat@winter"
    ".example&gt;</b> wrote ---</div><blockquote style='border-left: 1px solid'>Would it?</blockquote></div>",
    "old outlook": "<p>Yes.</p><blockquote style='margin-top:5pt'><div>-----Original Message-----</div><div>From: Pat "
    "&lt;pat@winter.example&gt;</div><div>Sent: 3 March 2026 14:05</div><div>To: Dana</div><div>Would it?</div>"
    "</blockquote>",
}


@pytest.mark.parametrize("block", OWN_BLOCKS)
def test_a_block_that_only_stands_further_in_is_the_writers(block: str) -> None:
    assert "4 Harbour St" in visible(to_text(OWN_BLOCKS[block])).text


@pytest.mark.parametrize("block", OTHERS_BLOCKS)
def test_a_block_that_quotes_somebody_is_not(block: str) -> None:
    assert visible(to_text(OTHERS_BLOCKS[block])).text == "Yes."


def test_the_paragraphs_of_a_word_processor_are_lines_of_their_own() -> None:
    assert to_text("<o:p>Dear Pat,</o:p><o:p>thank you.</o:p>") == "Dear Pat,\nthank you."
    assert to_text("<p>One<o:p></o:p></p><p>Two<o:p></o:p></p>") == "One\n\nTwo"


@pytest.mark.parametrize(
    "text",
    [
        "PW> Would it?\n" * 20_000,
        "On Tue, 3 Mar 2026 at 14:05, Pat\n" * 5_000,
        "Pat <pat@winter.example>\n" * 8_000,
        "From: Pat\n" * 15_000,
        "From: " * 30_000,
        "wrote:\n" * 20_000,
        "-----Original Message" * 8_000,
        "-" * 150_000,
        ">" * 150_000,
        "Best regards,\n" * 12_000,
        "PS " * 50_000,
        "confidential privileged " * 8_000,
        "<" * 100_000 + "pat@winter.example>:",
        "3 Mar 2026, 14:05 by " * 8_000,
        "Sent from my " * 15_000,
        "\n" * 150_000,
    ],
    ids=lambda text: text[:12],
)
def test_no_flood_of_lines_is_too_much(text: str) -> None:
    read = visible(text)

    assert len(read.text) + len(read.signature) + len(read.quoted) <= 3 * len(text) + 3


@pytest.mark.parametrize(
    "page",
    [
        "<blockquote>x" * 5_000,
        "<blockquote></blockquote>" * 9_000,
        "<p>a@b.example</p><blockquote>x</blockquote>" * 4_000,
        "<o:p>" * 9_000 + "x",
    ],
    ids=lambda page: page[:24],
)
def test_no_flood_of_blocks_is_too_much(page: str) -> None:
    assert len(visible(to_text(page)).text) <= 2 * len(page)
