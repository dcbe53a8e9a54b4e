"""HTML to the text that a person would see."""

from __future__ import annotations

import pytest

from afterword.formats.html import to_text


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>one</div><div>two</div>a<br>b", "one\ntwo\na\nb"),
        ("un<b>believ</b>able", "unbelievable"),
        ("<p>a <b> b </b> c</p>", "a b c"),
        ("a&nbsp;&lt;b&gt; &amp;amp; caf&eacute; &#8217;", "a <b> &amp; café ’"),
        ("<ul><li>one</li><li>two</li></ul><ol><li>first<li>second</ol>", "- one\n- two\n\n1. first\n2. second"),
        (
            "<table><tr><td>Date</td><td>Monday</td></tr><tr><td>Place</td><td>Room 4</td></tr></table>",
            "Date Monday\nPlace Room 4",
        ),
        ("Join <a href='https://meet.example/x'>the call</a>.", "Join the call."),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("salary < 5 & more", "salary < 5 & more"),
        ("<p>line\nbreaks\n are spaces</p>", "line breaks are spaces"),
        ("a<br><br>b", "a\n\nb"),
        ("<ul><li><p>one</p></li><li><p>two</p></li></ul>", "- one\n\n- two"),
        ("", ""),
    ],
)
def test_text_is_laid_out_as_it_is_seen(html: str, expected: str) -> None:
    assert to_text(html) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<style>p{x:SECRET}</style>",
        "<script>SECRET</script>",
        "<div style='display:none'>SECRET <p>SECRET</p></div>",
        '<span style="color:red; VISIBILITY : hidden">SECRET</span>',
        "<div style='mso-hide:all'>SECRET</div>",
        "<div style='max-height:0px;overflow:hidden'>SECRET</div>",
        "<div style='font-size:0'>SECRET</div>",
        "<div style='font-size:1px;line-height:1px'>SECRET</div>",
        "<div style='opacity:0'>SECRET</div>",
        "<p hidden>SECRET</p>",
        "<title>SECRET</title>",
        "<template><p>SECRET</p></template>",
        "<!-- SECRET --><!--[if mso]><p>SECRET</p><![endif]-->",
        "<noscript>SECRET</noscript><textarea>SECRET</textarea><select><option>SECRET</select>",
    ],
)
def test_what_is_not_seen_is_not_read(hidden: str) -> None:
    text = to_text(f"<p>Looking forward</p>{hidden}<p>to Monday.</p>")

    assert "SECRET" not in text
    assert text.split() == ["Looking", "forward", "to", "Monday."]


@pytest.mark.parametrize(
    "shown",
    [
        "<div style='max-height:400px'>SEEN</div>",
        "<div style='font-size:10px'>SEEN</div>",
        "<div style='font-size:0.9em'>SEEN</div>",
        "<div style='opacity:0.9'>SEEN</div>",
        "<div title='a hidden thing'>SEEN</div>",
        "<div data-x='display:none'>SEEN</div>",
    ],
)
def test_what_is_seen_is_read(shown: str) -> None:
    assert "SEEN" in to_text(shown)


def test_a_quoted_reply_can_be_told_by_its_marks() -> None:
    html = "<div>My answer</div><div>On Monday Dana wrote:</div><blockquote>Her words<br>in two lines<blockquote>older</blockquote></blockquote><p>After</p>"

    assert to_text(html).split("\n") == [
        "My answer",
        "On Monday Dana wrote:",
        "",
        "> Her words",
        "> in two lines",
        ">",
        "> > older",
        "",
        "After",
    ]


def test_an_indented_block_that_quotes_nobody_has_no_marks() -> None:
    assert to_text('<blockquote style="margin:0 0 0 40px;border:none;padding:0">Room 4</blockquote>') == "Room 4"


def test_invisible_filler_is_gone() -> None:
    assert to_text("Hello\u00ad\u200b\u200c&nbsp;\u200c&nbsp;\ufeff world").split() == ["Hello", "world"]


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "deep",
        "<table><tr><td>" * 2_000 + "deep" + "</td></tr></table>" * 2_000,
        "<b><i>" * 5_000 + "deep",
        "<!--" * 50_000 + "deep",
        "<" * 300_000 + "deep",
        "<p " + " ".join(f"a{n}=1" for n in range(40_000)) + ">deep</p>",
        '<p style="' + "x" * 280_000 + '">deep</p>',
        "&lt;" * 100_000 + "deep",
        "".join(f"<font a={number}>" for number in range(9_000)) + "<p>" * 9_000 + "deep",
        "<b>" * 9_000 + "</p>" * 9_000 + "deep",
        "<svg><b>" * 60 + "<p>" * 15_000 + "deep",
        "<!-- x -->" * 90_000 + "deep",
    ],
)
def test_disorder_and_floods_are_survived(html: str) -> None:
    assert len(to_text(html)) < 400_000


def test_what_is_too_complex_to_lay_out_still_hides_its_scripts() -> None:
    text = to_text("<style>SECRET</style><script>SECRET</script>" + "<b>" * 100 + "<p>seen</p>&amp; more")

    assert "SECRET" not in text
    assert text == "seen & more"
