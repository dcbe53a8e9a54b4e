"""What the templates add to Django's own: times as a person says them, text from outside made safe to look at."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from afterword.actions.outbox import Entry
from afterword.web import words
from afterword.web.sheet import NAMES

register = template.Library()


@register.simple_tag(takes_context=True)
def clock(context: dict[str, Any], at: datetime) -> SafeString:
    """`today 14:00`, `Tue 3 March 08:00`, in the page's zone, as a <time>."""
    local = at.astimezone(ZoneInfo(context["zone"]))
    said = moment(at, context["now"], context["zone"])
    return format_html('<time datetime="{}">{}</time>', local.isoformat("T", "minutes"), said)


@register.simple_tag(takes_context=True)
def day(context: dict[str, Any], when: date) -> SafeString:
    """`today`, `tomorrow`, `Tue 3 March`, as a <time>; a moment is taken in the page's zone."""
    if isinstance(when, datetime):
        when = when.astimezone(ZoneInfo(context["zone"])).date()
    return format_html('<time datetime="{}">{}</time>', when.isoformat(), near(when, context["now"], context["zone"]))


@register.simple_tag(takes_context=True)
def full_day(context: dict[str, Any], when: datetime) -> str:
    """`Tuesday 24 November`, in the page's zone."""
    return date_format(when.astimezone(ZoneInfo(context["zone"])), "l j F")


@register.simple_tag
def full_month(first: date) -> str:
    """`March 2026`."""
    return date_format(first, "F Y")


@register.filter
def clean(text: object) -> str:
    """Text from outside without control characters and tricks of direction."""
    said = str(text).replace("\t", " ")
    if said.replace("\n", "").isprintable():
        return said
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in said)


@register.filter
def dial(number: str) -> str:
    """A number as a tel: address holds it (RFC 3966): digits, and a plus in front."""
    digits = "".join(c for c in number.partition("x")[0] if c in "0123456789")
    return f"+{digits}" if number.strip().startswith("+") else digits


@register.filter
def by_mail(entry: Entry) -> str:
    """A mailto: address (RFC 6068) that opens the words in one's own mail program; long words are left out."""
    to = ",".join(quote(address, safe="@") for address in entry.recipients)
    head = f"mailto:{to}?subject={quote(entry.subject)}"
    whole = f"{head}&body={quote(entry.body.replace(chr(10), chr(13) + chr(10)))}"
    return whole if len(whole) <= 1_900 else head


@register.filter
def flat(text: str, most: int = 220) -> str:
    """Words of theirs on one line, cut where they are long."""
    line = " ".join(clean(text).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


@register.filter
def word(value: str, table: str) -> object:
    """The page's word for a value of one of the tables in `words.py`."""
    found: dict[str, object] = getattr(words, table)
    return found.get(value, value)


@register.filter
def by(channel: str, what: int) -> object:
    """Of a channel: what the words are then written for (0), what to do with them (1), that it is done (2)."""
    return words.BY[channel][what] if channel in words.BY else ""


@register.simple_tag
def headline(move: str, names: Iterable[str]) -> SafeString:
    """`Thank Dana Price`: a move and whom it is to, in one phrase."""
    return format_html(
        str(words.HEADS.get(move, words.HEADS["other"])).replace("%(who)s", "<bdi>{}</bdi>"), clean(", ".join(names))
    )


@register.simple_tag
def static(file: str) -> str:
    """The address of a file of ours, under its present name."""
    return f"/static/{NAMES[file]}"


def moment(at: datetime, now: datetime, zone: str) -> str:
    """A moment in words, in that zone: `today 14:00`."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{near(local.date(), now, zone)} {local:%H:%M}"


def near(when: date, now: datetime, zone: str) -> str:
    """A day in words, seen from the day that it is in that zone; with the year where that is another one."""
    today = now.astimezone(ZoneInfo(zone)).date()
    said = {0: _("today"), 1: _("tomorrow"), -1: _("yesterday")}.get((when - today).days)
    return said or date_format(when, "D j M" if when.year == today.year else "D j M Y")
