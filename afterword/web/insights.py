"""Insights: what the candidate's own history shows, in words and pictures, and what it is too early to say."""

from __future__ import annotations

from collections.abc import Mapping
from math import isinf

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from afterword.actions.insights import HORIZON, LEAST, Ends, Kept, Took
from afterword.actions.insights import insights as look
from afterword.actions.intervals import Share
from afterword.web.asked import Asked, page
from afterword.web.charts import shares, waits
from afterword.web.words import ENDED_AFTER, OUTCOMES


@require_safe
def insights(request: Asked) -> HttpResponse:
    """Everything that enough cases show."""
    seen = look(request.house.candidate.id, request.now, request.house.settings)
    kept = dict(seen.kept.counts)
    return page(
        request,
        "insights.html",
        at="insights",
        seen=seen,
        least=LEAST,
        horizon=HORIZON,
        took_says=took_in_words(seen.took),
        took_picture=waits(seen.took),
        kept_says=kept_in_words(seen.kept),
        kept_picture=shares((seen.kept.share,) if seen.kept.share else ()),
        kept=kept,
        how_says=ends_in_words(seen.ends, seen.ends.how, OUTCOMES),
        how_picture=shares(seen.ends.how),
        where_says=ends_in_words(seen.ends, seen.ends.where, ENDED_AFTER),
        where_picture=shares(seen.ends.where),
    )


def took_in_words(took: Took) -> str:
    """`Half had an answer within 9 days; with 95 % certainty the true middle lies between 6 and 14.`"""
    if took.middle is None:
        return ""
    if isinf(took.middle.value):
        return _("More than half of %(of)d interviews had no answer within %(days)d days.") % {
            "of": took.of,
            "days": HORIZON,
        }
    said = {"of": took.of, "middle": _number(took.middle.value), "low": _number(took.middle.low)}
    if isinf(took.middle.high):
        return (
            _(
                "Half of %(of)d interviews had their answer within %(middle)s days; the true middle is likely %(low)s "
                "or more."
            )
            % said
        )
    said["high"] = _number(took.middle.high)
    return (
        _(
            "Half of %(of)d interviews had their answer within %(middle)s days; the true middle is likely "
            "between %(low)s and %(high)s."
        )
        % said
    )


def kept_in_words(kept: Kept) -> str:
    """`31 of 44 promised days were kept, 70%; the true share is likely between 56 and 82%.`"""
    if kept.share is None:
        return ""
    return _("%(count)d of %(of)d promised days were kept, %(share)s; the true share is likely %(between)s.") % _said(
        kept.share
    )


def ends_in_words(ends: Ends, given: tuple[Share, ...], names: Mapping[str, object]) -> str:
    """The largest share, in a sentence."""
    if not given:
        return ""
    largest = max(given, key=lambda one: one.count)
    return _("Most often: %(name)s, %(count)d of %(of)d, %(share)s; the true share is likely %(between)s.") % {
        **_said(largest),
        "name": names[largest.name],
    }


def _said(one: Share) -> dict[str, object]:
    between = _("between %(low)d and %(high)d%%") % {"low": round(100 * one.low), "high": round(100 * one.high)}
    return {"count": one.count, "of": one.of, "share": f"{round(100 * one.value)}%", "between": between}


def _number(days: float) -> str:
    return f"{days:g}"
