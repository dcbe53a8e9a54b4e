"""HTML that may be shown: a few plain tags, links that say where they lead, and nothing that loads or runs."""

from __future__ import annotations

import pytest

from afterword.formats.html import safe


def test_plain_tags_stay() -> None:
    assert safe("<p>It is a <b>yes</b>.</p><ul><li>one</li></ul>") == "<p>It is a <b>yes</b>.</p><ul><li>one</li></ul>"


@pytest.mark.parametrize(
    "html",
    [
        "<img src=https://tracker.example/p.gif>",
        "<p style='background:url(https://tracker.example/p.gif)'>x</p>",
        "<link rel=stylesheet href=https://tracker.example/p.css>",
        "<iframe src=https://tracker.example/></iframe>",
        "<form action=https://tracker.example/><input name=a></form>",
        "<svg><image href=https://tracker.example/p.gif /></svg>",
        "<video poster=https://tracker.example/p.gif></video>",
        "<table background=https://tracker.example/p.gif><tr><td>x</table>",
        "<p onclick=alert(1) class=tracker.example id=tracker.example>x</p>",
        "<a href='javascript:alert(1)'>x</a><a href='data:text/html,tracker.example'>x</a><a href='http://tracker.example'>x</a>",
        "<meta http-equiv=refresh content='0;url=https://tracker.example/'>",
        "<base href=https://tracker.example/><a href='/x'>x</a>",
    ],
)
def test_nothing_remote_and_nothing_active_stays(html: str) -> None:
    clean = safe(html)

    assert "tracker.example" not in clean
    assert "alert" not in clean
    assert "style" not in clean


def test_a_link_says_where_it_leads() -> None:
    clean = safe('<a href="https://good.example@evil.example:8443/path?x">good.example</a>')

    assert clean.endswith("good.example</a> [evil.example]")
    assert 'rel="noopener noreferrer nofollow"' in clean
    assert 'target="_blank"' in clean


def test_a_link_whose_text_is_its_host_is_left_as_it_is() -> None:
    assert safe('<a href="https://harbour.example/">harbour.example</a>').endswith(">harbour.example</a>")


def test_hidden_text_is_not_shown_either() -> None:
    assert "secret" not in safe("<p>seen</p><div style='display:none'>secret <br> more</div>")


@pytest.mark.parametrize("html", ["<div>" * 5_000 + "<p>still here</p>", "<p>x</p>" * 40_000 + "<p>still here</p>"])
def test_what_is_too_complex_is_shown_as_text(html: str) -> None:
    clean = safe(html)

    assert clean.startswith("<p>HTML too complex</p><pre>")
    assert "still here" in clean


def test_too_complex_html_is_escaped_when_it_is_shown_as_text() -> None:
    assert "<script>" not in safe("<div>" * 500 + "&lt;script&gt;")
