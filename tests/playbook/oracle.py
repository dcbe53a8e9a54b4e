"""The playbook once more, written by another hand from the same text: plain, slow, literal, one function.

It shares no line with `afterword.playbook`, reads the JSON of a candidacy and answers with the JSON of a plan. Where the two
differ one of them misreads the text; docs/decisions/0002 says which readings were chosen where the text has two.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

UTC = UTC
TABLE = [
    "thank_you",
    "feedback_request",
    "ask_dates",
    "confirm_round",
    "reply",
    "check_in",
    "answer_offer",
    "after_no",
    "last_note",
    "keep_warm",
]
PART = {
    "thank_you": "A1",
    "feedback_request": "A2",
    "ask_dates": "A2",
    "confirm_round": "A2",
    "reply": "A3",
    "check_in": "A3",
    "after_no": "A4",
    "last_note": "A4",
    "answer_offer": "A5",
    "keep_warm": "A5",
}
ANSWERS = {"reply", "ask_dates", "confirm_round", "answer_offer"}
HELD = {"feedback_request", "check_in", "last_note", "keep_warm"}


@cache
def calendar(country, region):
    return holidays.country_holidays(country, subdiv=region, observed=True, categories=("public",))


def instant(text):
    return datetime.fromisoformat(text).astimezone(UTC)


def plan(candidacy, now):
    """The plan of a candidacy (a dict as in the candidacy file) at `now` (text with an offset)."""
    now = instant(now)
    employer = candidacy["employer"]
    contacts = candidacy["contacts"]
    zone = ZoneInfo(employer.get("time_zone") or candidacy["candidate"]["time_zone"])
    country, region = (employer.get("country"), employer.get("region"))

    # how times are reckoned
    def local(t):
        return t.astimezone(zone)

    def at_clock(day, clock):
        return datetime.combine(day, clock.replace(fold=0), zone).astimezone(UTC)

    def working(day):
        return day.weekday() < 5 and (not (country and day in calendar(country, region)))

    def step(day, n):
        while n:
            day += timedelta(days=1)
            n -= working(day)
        return day

    def wd(t, n):
        return at_clock(step(local(t).date(), n), local(t).time())

    def days(t, n):
        return at_clock(local(t).date() + timedelta(days=n), local(t).time())

    def hours(t, n):
        return t + timedelta(hours=n)

    def into_hours(t, kind):
        day, clock = (local(t).date(), local(t).time().replace(fold=0))
        last = time(21) if kind == "thank_you" else time(18)
        good = (lambda d: True) if kind == "thank_you" else working
        if good(day) and time(8) <= clock <= last:
            return t
        if not (good(day) and clock < time(8)):
            day += timedelta(days=1)
            while not good(day):
                day += timedelta(days=1)
        return at_clock(day, time(8))

    def end_of_day(day):
        return at_clock(day + timedelta(days=1), time(0))

    # the facts that have happened and stand
    facts = []
    for place, fact in enumerate(candidacy["history"]):
        fact = dict(fact, place=place, when=instant(fact["at"]))
        fact["key"] = (fact["when"], place)
        facts.append(fact)
    facts.sort(key=lambda f: f["key"])
    facts = [f for f in facts if f["when"] <= now]
    gone = set()
    for f in reversed(facts):
        if f["fact"] == "retracted" and f["place"] not in gone:
            gone.add(f["which"])
    facts = [f for f in facts if f["place"] not in gone]

    def of(*kinds):
        return [f for f in facts if f["fact"] in kinds]

    def received(*kinds):
        return [f for f in of("received") if f["kind"] in kinds]

    def corrected(f):
        for g in of("interview"):
            if g["round"] == f["round"] and g["place"] > f["place"]:
                talks = (f.get("format") == "event") + (g.get("format") == "event")
                if talks == 0 or talks == 2:
                    return True
        return False

    meetings = [f for f in of("interview") if not corrected(f)]
    for f in meetings:
        f["end"] = instant(f["until"])
        f["end_key"] = (f["end"], f["place"])
    interviews = [f for f in meetings if f.get("format") != "event"]
    last_interview = interviews[-1] if interviews else None
    under_way = [f for f in interviews if f["when"] <= now < f["end"]]
    # messages, without what bounced
    undone = {f["place"]: set() for f in of("sent")}
    for b in of("bounce"):
        mails = [f for f in of("sent") if b["contact"] in f["to"] and f["channel"] == "email" and (f["key"] < b["key"])]
        if mails:
            undone[mails[-1]["place"]].add(b["contact"])
    sent = []
    for f in of("sent"):
        f["reached"] = [c for c in f["to"] if c not in undone[f["place"]]]
        if f["reached"]:
            sent.append(f)
    skipped = of("skipped")
    # words from them: when, from whom, the fact
    words = [(f["key"], [f["from"]] if f["from"] else [], f) for f in of("received", "promise")]
    words += [(f["end_key"], f["with"], f) for f in meetings]
    words.sort(key=lambda w: w[0])
    last_word = words[-1][0] if words else None
    communications = sorted([w[0] for w in words] + [f["key"] for f in sent])
    last_communication = communications[-1][0] if communications else None

    def last_word_of(contact):
        mine = [key for key, who, _ in words if contact in who]
        return mine[-1] if mine else None

    writings = [f for f in of("received", "promise") if f["from"]]

    def wrote_last(among=None):
        mine = [f for f in writings if among is None or f["from"] in among]
        return mine[-1]["from"] if mine else None

    # the newest promise
    made = [f for f in facts if f["fact"] == "promise" or (f["fact"] == "received" and f.get("promise"))]
    promise = None
    if made:
        f = made[-1]
        p = f if f["fact"] == "promise" else f["promise"]
        promise = {
            "from": f["from"],
            "about": p["about"],
            "earliest": p["earliest"],
            "latest": p["latest"],
            "key": f["key"],
            "kept": None,
            "last_day": date.fromisoformat(p["latest"]),
        }
        for g in facts:
            if g["key"] <= promise["key"]:
                continue
            kind = g["kind"] if g["fact"] == "received" else g["fact"]
            keeps = kind in ("offer", "rejection", "next_round")
            if promise["about"] == "next_step":
                keeps = keeps or kind in ("info_request", "reschedule") or (kind == "interview" and g in interviews)
            if keeps:
                promise["kept"] = g["key"]
                break
            if kind == "delay":
                promise = None
                break
    promise_alive = False
    if promise:
        over = end_of_day(promise["last_day"])

        promise["state"] = "kept" if promise["kept"] else "pending" if now < over else "missed"
        used_up = any(f["move"] in ("check_in", "last_note") and f["key"][0] >= over for f in sent + skipped) or any(
            (key[0] >= over for key, _, _ in words)
        )
        promise_alive = promise["state"] == "pending" or (promise["state"] == "missed" and (not used_up))
    # rounds announced
    rounds = []
    announced = []
    held_keys = []
    for f in facts:
        kind = f["kind"] if f["fact"] == "received" else None
        undated = [r for r in rounds if r["date"] is None and (not r["held"])]
        to = instant(f["round_at"]) if kind and f.get("round_at") else None
        if kind == "next_round" and to:
            if any(r["date"] == to for r in rounds):
                continue
            if undated:
                rounds = [r for r in rounds if r not in undated]
                rounds.append(dict(undated[-1], invitation=f, date=to))
                announced.append((f, rounds[-1]))
            else:
                rounds.append({"announcement": f, "invitation": f, "date": to, "held": None})
                announced.append((f, rounds[-1]))
        elif kind == "next_round":
            if not undated:
                rounds.append({"announcement": f, "invitation": None, "date": None, "held": None})
                announced.append((f, rounds[-1]))
        elif kind == "reschedule":
            dated = [r for r in rounds if r["date"] and (not r["held"]) and (r["date"] > f["when"])]
            old = [dated[-1]] if dated else undated if to else undated[-1:]
            rounds = [r for r in rounds if not any(r is o for o in old)]
            rounds.append({"announcement": f, "invitation": f if to else None, "date": to, "held": None})
            announced.append((f, rounds[-1]))
        elif kind == "cancelled":
            rounds = [r for r in rounds if r["held"]]
        elif f in interviews:
            mine = [
                r
                for r in rounds
                if r["date"] and (not r["held"]) and (local(r["date"]).date() <= local(f["when"]).date())
            ]
            for r in mine or undated:
                r["held"] = f
                held_keys.append(f["key"])
    arranged = [r for r in rounds if r["date"] and (not r["held"])]
    arranged_not_ended = [r for r in arranged if now < wd(r["date"], 1)]
    # the outcome, but for dormant
    outcome, decision = ("open", None)
    for f in facts:
        kind = f["kind"] if f["fact"] == "received" else f["fact"]
        if kind == "offer":
            outcome, decision = ("yes", f)
        elif kind == "rejection" and outcome != "withdrawn":
            decision = f
            outcome = "no"
        elif kind == "withdrawn":
            outcome, decision = ("withdrawn", f)
        elif (kind == "next_round" and outcome == "no") or (
            kind == "interview" and f in interviews and (outcome in ("no", "withdrawn"))
        ):
            outcome, decision = ("open", None)
    # whom one may write to
    policy = "unknown"
    for f in of("policy"):
        policy = f["policy"]

    def of_part(part):
        ids = [c["id"] for c in contacts if c["part"] == part]
        return wrote_last(ids) or ids[0] if ids else None

    recruiters = [c["id"] for c in contacts if c["part"] == "recruiter"]

    def check_in_contact():
        return (
            of_part("recruiter")
            or of_part("hiring_manager")
            or wrote_last()
            or (last_interview["lead"] if last_interview else None)
        )

    def has_no_address(contact):
        marks = [f for f in of("bounce", "new_address") if f["contact"] == contact]
        if marks:
            return marks[-1]["fact"] == "bounce"
        return not next(c for c in contacts if c["id"] == contact).get("email")

    # what holds a move
    def holds(kind, contact):
        out = []
        snoozes = of("snoozed")
        if snoozes and (not (last_word and last_word > snoozes[-1]["key"])):
            out.append(instant(snoozes[-1]["until"]))
        if contact is None:
            return out
        heard = last_word_of(contact)
        if kind in HELD:
            unanswered = [f for f in sent if contact in f["reached"] and (not (heard and heard > f["key"]))]
            if unanswered:
                out.append(wd(unanswered[-1]["when"], 2))
            if len(unanswered) >= 5:
                out.append(days(unanswered[-5]["when"], 30))
        if kind in HELD | {"after_no"}:
            autos = [f for f in of("auto_reply") if f["from"] == contact]
            if autos and (not (heard and heard > autos[-1]["key"])):
                if autos[-1].get("returns"):
                    out.append(at_clock(step(date.fromisoformat(autos[-1]["returns"]), 1), time(8)))
                else:
                    out.append(wd(autos[-1]["when"], 3))
        return out

    def opening(kind, base, contact, start=None):

        def moved(t):
            m = into_hours(t, kind)
            return t if start is not None and m > start else m

        return moved(max([moved(base), *holds(kind, contact)]))

    # the plan
    moves, questions = ([], [])

    def ask(about, contact=None):
        if (about, contact) not in questions:
            questions.append((about, contact))

    last_round = last_interview["round"] if last_interview else None
    next_number = last_round + 1 if last_interview else 1

    def add(kind, contact, base, due, round_, window_end=None, start=None):
        """The move on the plan, or the question that keeps it off; True where it is on the plan."""
        if policy == "no_contact" and kind not in ANSWERS:
            return False
        if policy == "recruiter_only" and kind not in ANSWERS:
            contact = of_part("recruiter")
        elif contact is None and kind in ANSWERS:
            return False
        opens = opening(kind, base, contact, start)
        if window_end is not None and now > window_end:
            return False
        if window_end is not None and opens > window_end:
            return False
        due = max(due(opens), opens)
        if contact is None:
            ask("recruiter")
            return False
        if kind == "feedback_request" and policy == "unknown":
            ask("contact_policy")
            return False
        if has_no_address(contact):
            ask("address", contact)
            return False
        moves.append(
            {
                "kind": kind,
                "to": [contact],
                "round": round_,
                "opens": opens,
                "due": due,
                "state": "open" if now >= opens else "upcoming",
                "late": now > due,
                "because": [PART[kind]],
            }
        )
        return True

    def settled(kind, key, contact):
        for f in sent:
            counts = contact not in undone[f["place"]] and (contact in f["reached"] or kind != "reply")
            if f["move"] == kind and f["key"] > key and counts:
                return True
        for f in skipped:
            if f["move"] == kind and f["key"] > key:
                named = f.get("contact")
                if named and named != contact and kind == "reply":
                    continue
                return True
        return False

    def settles_round(f, i):
        """A sent thank-you or feedback request: is it about this interview?"""
        if f.get("round"):
            return i["round"] <= f["round"]
        return i["key"] < f["key"]

    def skip_settles_round(f, i):
        return i["round"] == f["round"] if f.get("round") else i["key"] < f["key"]

    def thanked(i, contact):
        return any(f["move"] == "thank_you" and contact in f["reached"] and settles_round(f, i) for f in sent) or any(
            f["move"] == "thank_you" and f.get("contact") in (None, contact) and skip_settles_round(f, i)
            for f in skipped
        )

    # thanks
    for i in meetings:
        if any(r["key"] > i["key"] for r in received("rejection")):
            continue
        if outcome in ("yes", "withdrawn"):
            continue
        waiting = [c for c in i["with"] if not thanked(i, c)]
        if policy == "recruiter_only":
            if any(thanked(i, c) for c in recruiters):
                continue
            waiting = waiting[:1]
        for c in dict.fromkeys(waiting):
            add("thank_you", c, i["end"], lambda o, i=i: hours(i["end"], 24), i["round"], days(i["end"], 7))
    # feedback
    for i in interviews:
        if outcome in ("yes", "no", "withdrawn"):
            continue
        since = i["key"]
        if any(f["key"] > since for f in received("offer", "rejection")):
            continue
        if any((f["key"] > since for f, _ in announced)) or arranged:
            continue
        if any(g["key"] > i["key"] for g in interviews):
            continue
        if any(k > i["key"] for k in held_keys):
            continue
        if (
            promise
            and promise["last_day"] >= local(i["end"]).date()
            and (not (promise["kept"] and promise["kept"] < i["key"]))
        ) and (promise["about"] == "next_step" or promise["last_day"] <= local(wd(i["end"], 2)).date()):
            continue
        to = of_part("recruiter") if policy == "recruiter_only" else i["lead"]
        if any(
            f["move"] == "feedback_request" and settles_round(f, i) and (to not in undone[f["place"]]) for f in sent
        ):
            continue
        if any(
            f["move"] == "feedback_request" and f.get("contact") in (None, to) and skip_settles_round(f, i)
            for f in skipped
        ):
            continue
        add(
            "feedback_request",
            i["lead"],
            wd(i["end"], 2),
            lambda o, i=i: wd(i["end"], 4),
            i["round"],
            max(days(i["end"], 7), wd(i["end"], 4)),
        )

    def written_after_decision(f):
        return outcome not in ("no", "withdrawn") or f["key"] > decision["key"]

    # dates, confirmations, replies
    ask_dates_on_plan = False
    for r in rounds:
        f = r["announcement"]
        if r["date"] or r["held"]:
            continue
        if outcome in ("no", "withdrawn"):
            continue
        if outcome == "yes" and (not f["key"] > decision["key"]):
            continue
        if promise and promise["about"] == "next_step" and promise["key"][0] >= f["when"]:
            continue
        if settled("ask_dates", f["key"], f["from"]):
            continue
        on = add("ask_dates", f["from"], f["when"], lambda o: wd(o, 1), next_number)
        if on:
            ask_dates_on_plan = True
    for r in rounds:
        f = r["invitation"]
        if not f:
            continue
        if not written_after_decision(f):
            continue
        if outcome == "yes" and (not f["key"] > decision["key"]):
            continue
        if settled("confirm_round", f["key"], f["from"]):
            continue
        add(
            "confirm_round",
            f["from"],
            f["when"],
            lambda o, r=r: min(wd(o, 1), r["date"]),
            next_number,
            r["date"],
            start=r["date"],
        )

    def open_questions(contact):
        return [
            f for f in received("info_request") if f["from"] == contact and (not settled("reply", f["key"], contact))
        ]

    for c in contacts:
        waiting = [f for f in open_questions(c["id"]) if written_after_decision(f)]
        if waiting:
            add("reply", c["id"], waiting[0]["when"], lambda o: wd(o, 1), last_round)
    question_waits = any(open_questions(c["id"]) for c in contacts)
    # the ladder
    notes = sorted([f for f in sent + skipped if f["move"] == "last_note"], key=lambda f: f["key"])
    column = bool(arranged_not_ended) or bool(under_way) or ask_dates_on_plan or question_waits
    note_for_last_interview = bool(last_interview) and any(f["key"] > last_interview["key"] for f in notes)
    final = outcome
    opened_by = words[-1][0] if words else None
    if outcome == "open" and notes and (not (opened_by and opened_by > notes[-1]["key"])):
        final = "dormant"
    blocked = column
    if outcome == "yes":
        if not (promise and (promise["key"] >= decision["key"] or promise["key"][0] >= decision["when"])):
            blocked = True
    elif outcome in ("no", "withdrawn"):
        blocked = True
    contact = of_part("recruiter") if policy == "recruiter_only" else check_in_contact()
    if promise_alive:
        if not blocked:
            add("check_in", contact, at_clock(step(promise["last_day"], 2), time(8)), lambda o: wd(o, 2), last_round)
    elif last_interview and outcome == "open" and (final == "open"):
        rungs = [f for f in sent + skipped if f["move"] == "check_in" and f["key"] > last_word]
        month = days(last_word[0], 30)
        note = now >= month or len(rungs) >= 3
        if not note:
            skips = [f["when"] for f in skipped if f["move"] == "check_in"]
            base = days(max([last_communication, *skips]), [7, 7, 14][len(rungs)])
            note = opening("check_in", base, contact) >= month
        if note and note_for_last_interview:
            if not blocked:
                final = "dormant"
        elif blocked:
            pass
        elif note:
            base = max([month] + [days(f["when"], 7) for f in sent[-1:]])
            add("last_note", contact, base, lambda o: wd(o, 5), last_round)
        else:
            add("check_in", contact, base, lambda o: wd(o, 2), last_round)
    # offers and noes
    offers = received("offer")
    if offers and outcome == "yes":
        f = offers[-1]
        if not settled("answer_offer", f["key"], f["from"]):
            add("answer_offer", f["from"], f["when"], lambda o: hours(o, 24), last_round)
    if outcome == "no":
        to = decision["from"] or check_in_contact()
        if policy == "recruiter_only":
            to = of_part("recruiter")
        if not settled("after_no", decision["key"], to):
            add("after_no", to, decision["when"], lambda o: wd(o, 2), last_round)
        thanks = [
            f for f in sent if f["move"] == "after_no" and f["key"] > decision["key"] and (to not in undone[f["place"]])
        ]
        if thanks and last_interview:
            since = [key for key, _, f in words if key > thanks[-1]["key"]]
            once = note_for_last_interview
            if not since and (not once):
                base = max(days(thanks[-1]["when"], 30), days(sent[-1]["when"], 7))
                add("last_note", to, base, lambda o: wd(o, 5), last_round)
    # keeping warm
    if final in ("dormant", "no") and last_communication:
        off = [f for f in skipped if f["move"] == "keep_warm"]
        done = [f for f in sent if f["move"] == "keep_warm" and (not (last_word and last_word > f["key"]))]
        if not off and len(done) < 2:
            add(
                "keep_warm",
                wrote_last() or check_in_contact(),
                days(last_communication, 90),
                lambda o: wd(o, 10),
                last_round,
            )
    moves.sort(key=lambda m: (m["opens"], TABLE.index(m["kind"])))
    for m in moves:
        m["opens"], m["due"] = (local(m["opens"]).isoformat(), local(m["due"]).isoformat())
    return {
        "outcome": final,
        "promise": {k: promise[k] for k in ("from", "about", "earliest", "latest", "state")} if promise else None,
        "moves": moves,
        "questions": [{"about": a, "contact": c} for a, c in questions],
    }
