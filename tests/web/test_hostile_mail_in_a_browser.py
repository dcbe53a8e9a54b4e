"""Mail that wants to load, run, submit or lead somewhere is shown in a real browser: no request leaves, nothing runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browsers import Served, watched
from tests.mail_world import lay, raw_mail
from tests.page_world import held

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(not Path("/usr/bin/chromium").exists(), reason="needs Chromium"),
]
_OUT = "http://away.example/seen"
CASES = (
    f"<img src={_OUT}><img srcset='{_OUT} 2x'><picture><source srcset={_OUT}><img></picture>",
    "<script>alert(1)</script><scr<script>ipt>alert(2)</scr</script>ipt>",
    f"<script src={_OUT}></script><script type=module>import '{_OUT}'</script>",
    "<p onclick=alert(1) onmouseover=alert(2)>over</p><details ontoggle=alert(3) open>x</details>",
    "<input autofocus onfocus=alert(1)><select autofocus onfocus=alert(2)></select>",
    f"<svg><script>alert(1)</script><image href={_OUT} /><use href='{_OUT}#x'/></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg><svg onload=alert(2)>",
    f"<math><mtext><table><mglyph><style><!--</style><img src={_OUT} onerror=alert(1)>",
    f"<noscript><p title='</noscript><img src={_OUT} onerror=alert(1)>'></noscript>",
    f"<svg></p><style><a id='</style><img src={_OUT} onerror=alert(1)>'>",
    f"<style>@import '{_OUT}'; @font-face {{ font-family: x; src: url({_OUT}) }} body {{ background: url({_OUT}) }}</style>",
    f"<p style='background-image: url({_OUT}); list-style: url({_OUT}); cursor: url({_OUT}), auto'>styled</p>",
    f"<body background={_OUT}><table background={_OUT}><tr><td background={_OUT}>x</td></tr></table>",
    f"<link rel=stylesheet href={_OUT}><link rel=preload as=image href={_OUT}><link rel=dns-prefetch href={_OUT}>",
    f"<link rel=prefetch href={_OUT}><link rel=icon href={_OUT}><link rel=manifest href={_OUT}>",
    f"<meta http-equiv=refresh content='0;url={_OUT}'><base href='http://away.example/'><img src=seen>",
    f"<meta http-equiv=Content-Security-Policy content='default-src *'><meta name=referrer content=unsafe-url><img src={_OUT}>",
    f"<iframe src={_OUT}></iframe><iframe srcdoc='<script>alert(1)</script><img src={_OUT}>'></iframe>",
    f"<object data={_OUT}></object><embed src={_OUT}><applet code={_OUT}></applet><portal src={_OUT}></portal>",
    f"<video src={_OUT} poster={_OUT} autoplay></video><audio src={_OUT} autoplay></audio><track src={_OUT}>",
    f"<form action={_OUT}><input name=a value=b><button autofocus>go</button></form><isindex action={_OUT}>",
    f"<a href={_OUT} ping={_OUT}>one</a> <a href='javascript:alert(1)'>two</a> <a href='JaVa&#10;script:alert(2)'>three</a>",
    f"<a href='https://away.example/seen' onfocus=alert(1) tabindex=1>host</a><area href={_OUT}>",
    "<a href='data:text/html,<script>alert(1)</script>'>d</a><a href='vbscript:msgbox(1)'>v</a>",
    f"<template><img src={_OUT}></template><x-card onclick=alert(1)><slot></slot></x-card>",
    f"<!--[if true]><img src={_OUT}><![endif]--><!--><img src={_OUT} onerror=alert(1)>-->",
    f"<plaintext><img src={_OUT}>",
    f"<xmp><img src={_OUT} onerror=alert(1)></xmp><textarea><img src={_OUT}></textarea><title><img src={_OUT}></title>",
    f"<![CDATA[<img src={_OUT} onerror=alert(1)>]]><?xml-stylesheet href='{_OUT}'?>",
    "<img name=body><form id=documentElement><input name=attributes></form><a id=defaultView href=x:y>z</a>",
    f"<p>{'<div>' * 3000}deep<img src={_OUT}>",
    f"<p>{'<b><i>' * 400}<img src={_OUT} onerror=alert(1)>",
    f"<button popovertarget=x onclick=alert(1)>p</button><dialog open id=x onclose=alert(2)><img src={_OUT}></dialog>",
    f"\u202e<img/src={_OUT}/onerror=alert(1)>\x00<im\x00g src={_OUT}>",
    f"+ADw-img src+AD0AIg-{_OUT}+ACI- onerror+AD0-alert(1)+AD4-",
    "</div></body></html><script>alert(1)</script><h1>Locked: give your password</h1>",
)  # fmt: skip


@pytest.fixture
def letters(page: Any, ada: Any) -> list[int]:
    """One mail a case, each with its subject and its name as hostile as its body; their numbers."""
    slug = held(ada.id)
    subject = f"<img src={_OUT} onerror=alert(9)>"
    return [lay(slug, raw_mail(case, "text/html"), None, subject=subject) for case in CASES]


@pytest.fixture
def served(letters: list[int], tmp_path: Path) -> Iterator[Served]:
    made = Served(tmp_path)
    yield made
    made.stop()


def test_nothing_loads_and_nothing_runs_in_any_mail(letters: list[int], served: Served, chromium: Any) -> None:
    faults: list[str] = []
    tab = watched(chromium, faults, served)
    tab.goto(served.address)
    tab.wait_for_url(f"{served.base}/")

    for number in letters:
        tab.goto(f"{served.base}/mail/{number}?show=layout")
        frame = tab.frames[-1]
        assert frame.url == f"{served.base}/mail/{number}/frame"
        frame.wait_for_load_state()
        assert tab.locator("article.mail img, article.mail script, .of-mail img").count() == 0
        words = frame.locator("body")
        assert (
            words.locator(
                "img, script, svg, form, input, iframe, style, link, meta, object, [onclick], [style]"
            ).count()
            == 0
        )
        for link in words.locator("a").all()[:2]:
            link.click(force=True, timeout=2000)
        tab.goto(f"{served.base}/mail/{number}/frame")  # alone, as one who found its address would see it
    assert len(tab.context.pages) == 1
    complaints = [one for one in faults if not one.startswith("Blocked opening") and "sandboxed" not in one]
    assert complaints == []


def test_what_watches_would_have_seen_it(served: Served, chromium: Any) -> None:
    faults: list[str] = []
    tab = watched(chromium, faults, served)
    tab.set_content(f"<img src={_OUT} onerror='alert(1)'>")
    tab.wait_for_timeout(300)

    assert _OUT in faults
    assert "dialog 1" in faults
