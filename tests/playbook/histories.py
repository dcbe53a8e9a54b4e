"""Random but meaningful histories: `candidacy(rng)` is a candidacy file's value and a time of asking.

A history is told as a story: the employer writes, an interview is held, and we answer what the plan of the moment calls for
(the oracle is asked, so that ladders, notes and keep_warm are really walked) or do something unasked for. `now` leans to
the times of facts and the edges of windows, a second before and after.
"""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import oracle

UTC = UTC
PLACES = [
    ("Europe/London", "GB", "ENG"),
    ("Europe/London", "GB", "SCT"),
    ("Europe/London", "GB", None),
    ("America/New_York", "US", "NY"),
    ("Asia/Kolkata", "IN", None),
    ("Europe/Berlin", "DE", "BY"),
    ("Europe/London", None, None),
    (None, None, None),
    (None, "GB", "ENG"),
    ("Australia/Sydney", "AU", "NSW"),
    ("America/New_York", None, "NY"),
    ("UTC", "GB", "ENG"),
]
WEIGHTS = [10, 3, 2, 4, 3, 1, 2, 2, 1, 1, 1, 1]
SEASONS = [
    "2026-03-03",
    "2026-03-20",
    "2026-03-27",
    "2026-10-20",
    "2026-03-05",
    "2026-10-29",
    "2026-12-14",
    "2025-12-20",
    "2026-03-31",
    "2026-04-24",
    "2026-05-18",
    "2026-08-24",
    "2026-06-08",
    "2026-09-15",
    "2026-11-20",
    "2027-03-22",
    "2026-02-10",
    "2026-07-01",
    "2024-02-26",
]
MOVES = [*oracle.TABLE, "other"]


class Story:
    def __init__(self, rng):
        self.rng = r = rng
        zone, country, region = r.choices(PLACES, WEIGHTS)[0]
        self.candidate_zone = r.choices(
            ["Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"], [8, 2, 1, 1]
        )[0]
        self.employer = {"name": "Northwind"}
        for k, v in (("time_zone", zone), ("country", country), ("region", region)):
            if v:
                self.employer[k] = v
        self.zone = ZoneInfo(zone or self.candidate_zone)
        parts = r.choice(
            [["interviewer", "recruiter"]] * 4
            + [
                ["interviewer"],
                ["interviewer", "interviewer"],
                ["interviewer", "interviewer", "recruiter"],
                ["interviewer", "hiring_manager"],
                ["interviewer", "hiring_manager", "recruiter"],
                ["recruiter", "interviewer", "recruiter"],
                ["interviewer", "interviewer", "hiring_manager", "hiring_manager"],
                ["recruiter"],
                ["hiring_manager"],
                ["interviewer", "recruiter", "recruiter", "interviewer"],
            ]
        )
        names = ["priya", "tom", "raj", "dana"]
        self.contacts = []
        for name, part in zip(names, parts, strict=False):
            c = {"id": name, "name": name.title() + " N", "email": f"{name}@northwind.example", "part": part}
            if r.random() < 0.06:
                del c["email"]
            self.contacts.append(c)
        self.ids = [c["id"] for c in self.contacts]
        self.facts = []  # dicts; a retracted one keeps its target under "_target"
        self.bounced = set()
        self.invited = []  # instants named and perhaps not held
        self.round = 0
        day = date.fromisoformat(r.choice(SEASONS)) + timedelta(days=r.randint(-3, 6))
        self.t = self.local(day, r.randint(8, 17), r.choice([0, 0, 15, 30, 7, 59]))

    # -- times
    def local(self, day, hour, minute=0, second=0):
        return datetime.combine(day, time(hour, minute, second), self.zone).astimezone(UTC)

    def iso(self, t):
        x = self.rng.random()
        if x < 0.85:
            return t.astimezone(self.zone).isoformat()
        if x < 0.93:
            return t.isoformat()
        return t.astimezone(timezone(timedelta(minutes=self.rng.choice([-480, -300, 330, 60, 345, 600])))).isoformat()

    def today(self):
        return self.t.astimezone(self.zone).date()

    def on(self, days, loose=False):
        """A time some days on, mostly in office hours."""
        day = self.today() + timedelta(days=days)
        r = self.rng
        if not loose and r.random() < 0.85:
            while day.weekday() > 4:
                day += timedelta(days=1)
        x = r.random()
        if x < 0.78:
            hour, minute = r.randint(8, 17), r.choice([0, 0, 15, 30, 45, 1, 59])
        elif x < 0.86:
            hour, minute = r.choice([(8, 0), (18, 0), (21, 0), (0, 0), (7, 59), (18, 1), (20, 59), (21, 1)])
        else:
            hour, minute = r.randint(0, 23), r.choice([0, 30, 20])
        return max(self.t, self.local(day, hour, minute))

    def advance(self):
        r = self.rng
        x = r.random()
        if x < 0.05:
            return
        if x < 0.2:
            self.t += timedelta(minutes=r.choice([1, 5, 30, 59, 60, 90]))
        elif x < 0.3:
            self.t += timedelta(hours=r.randint(1, 10))
        else:
            self.t = self.on(
                r.choices(
                    [
                        r.randint(0, 1),
                        r.randint(1, 3),
                        r.randint(4, 8),
                        r.randint(9, 16),
                        r.randint(25, 33),
                        r.randint(80, 95),
                    ],
                    [22, 30, 22, 10, 5, 1],
                )[0],
                loose=r.random() < 0.2,
            )
        if r.random() < 0.02:
            self.t += timedelta(seconds=r.randint(1, 59), microseconds=r.choice([0, 0, 500000]))

    def add(self, fact, t=None, **more):
        f = {"fact": fact, "at": self.iso(t or self.t)}
        f.update({k: v for k, v in more.items() if v is not None})
        f["_t"] = t or self.t
        self.facts.append(f)
        return f

    # -- people
    def someone(self, part=None):
        r = self.rng
        ids = [c["id"] for c in self.contacts if c["part"] == part] if part else []
        return r.choice(ids or self.ids)

    def writer(self):
        r = self.rng
        x = r.random()
        return None if x < 0.07 else self.someone("recruiter" if x < 0.6 else None)

    # -- what they do
    def promise(self, aged=False):
        r = self.rng
        gap = r.choices([-3, -1, 0, 1, 2, 3, 4, 5, 7, 10, 14, 21, 35], [1, 2, 3, 4, 4, 5, 5, 5, 5, 5, 4, 2, 1])[0]
        latest = self.today() + timedelta(days=gap)
        earliest = latest - timedelta(days=r.choice([0, 0, 0, 1, 2, 5]))
        return {
            "about": r.choice(["decision", "decision", "next_step"]),
            "earliest": earliest.isoformat(),
            "latest": latest.isoformat(),
        }

    def interview(self, t=None, correct=False):
        r = self.rng
        if t:
            self.t = max(self.t, t) if r.random() < 0.95 else t
        n = min(len(self.ids), r.choices([1, 2, 3], [6, 3, 1])[0])
        people = r.sample(self.ids, n)
        first = self.someone("interviewer")
        if first not in people:
            people[0] = first
        length = r.choice([30, 60, 60, 60, 45, 90, 120, 0, 300])
        event = r.random() < 0.1
        if correct and self.round:
            number = r.randint(1, self.round)
        else:
            self.round += 1 if r.random() < 0.96 else r.randint(0, 2)
            self.round = max(self.round, 1)
            number = self.round
        f = self.add(
            "interview",
            until=self.iso(self.t + timedelta(minutes=length)),
            round=number,
            lead=r.choice(people),
            format="event" if event else r.choice([None, None, "video"]),
        )
        f["with"] = people
        if r.random() < 0.75:
            self.t += timedelta(minutes=length)
        return f

    def received(self, kind=None):
        r = self.rng
        kind = (
            kind
            or r.choices(
                [
                    "offer",
                    "rejection",
                    "next_round",
                    "reschedule",
                    "cancelled",
                    "info_request",
                    "acknowledgement",
                    "delay",
                    "other",
                ],
                [5, 8, 18, 7, 4, 12, 8, 8, 14],
            )[0]
        )
        f = self.add("received", kind=kind)
        f["from"] = self.writer()
        chance = {"delay": 0.45, "acknowledgement": 0.2, "next_round": 0.2, "offer": 0.25}.get(kind, 0.12)
        if r.random() < chance:
            f["promise"] = self.promise()
        if kind in ("next_round", "reschedule") and r.random() < 0.58:
            if self.invited and r.random() < 0.18:
                at = r.choice(self.invited)
            elif r.random() < 0.04:
                at = self.t - timedelta(hours=r.randint(1, 40))
            else:
                at = self.t
                while at <= self.t:
                    at = self.on(r.choices([0, 1, 2, 3, 5, 7, 12, 20, 40], [4, 5, 5, 4, 4, 4, 3, 2, 1])[0])
                    if at == self.t:
                        at += timedelta(hours=r.choice([1, 2, 20, 40]))
            f["round_at"] = self.iso(at)
            self.invited.append(at)
        if kind == "info_request" and r.random() < 0.15:
            f["feedback_offered"] = True
        return f

    # -- what we do
    def move_facts(self, kind, to, round_, skip=False):
        r = self.rng
        with_round = round_ if round_ and r.random() < 0.35 else None
        if with_round and r.random() < 0.08:
            with_round = max(1, with_round + r.choice([-1, 1]))
        if skip:
            contact = None
            if r.random() < 0.45:
                contact = to if to and r.random() < 0.8 else r.choice(self.ids)
            self.add("skipped", move=kind, contact=contact, round=with_round)
        else:
            recipients = [to] if to and r.random() < 0.93 else [r.choice(self.ids)]
            if r.random() < 0.06:
                recipients = list(dict.fromkeys([*recipients, r.choice(self.ids)]))
            f = self.add(
                "sent",
                move=kind,
                channel=r.choices(["email", "phone", "letter", "portal", "in_person"], [80, 8, 4, 4, 4])[0],
                round=with_round,
            )
            f["to"] = recipients

    def answer_the_plan(self):
        r = self.rng
        now = self.t
        moves = oracle.plan(self.file(), now.isoformat())["moves"]
        if not moves:
            return self.unasked()
        m = moves[0] if r.random() < 0.55 else r.choice(moves)
        opens = datetime.fromisoformat(m["opens"]).astimezone(UTC)
        due = datetime.fromisoformat(m["due"]).astimezone(UTC)
        if r.random() < 0.88:
            late = (
                r.choice([0, 0, 1, 20, 60, 600])
                if r.random() < 0.8
                else (due - opens).total_seconds() / 60 + r.choice([0, 1, 3000])
            )
            self.t = max(now, opens + timedelta(minutes=late))
        self.move_facts(m["kind"], m["to"][0], m["round"], skip=r.random() < 0.17)
        if r.random() < 0.05 and self.facts[-1]["fact"] == "sent" and self.facts[-1]["channel"] == "email":
            self.bounce()
        return None

    def unasked(self):
        r = self.rng
        kind = r.choices(MOVES, [5, 4, 2, 2, 4, 6, 2, 3, 4, 2, 8])[0]
        self.move_facts(kind, r.choice(self.ids), self.round or None, skip=kind != "other" and r.random() < 0.3)

    def burst(self):
        """Several messages of ours to one contact, unanswered."""
        to = self.someone("recruiter")
        for _ in range(self.rng.randint(3, 6)):
            f = self.add("sent", move="other", channel="email")
            f["to"] = [to]
            self.t = self.on(self.rng.randint(1, 5))

    def bounce(self):
        mailed = [c for f in self.facts if f["fact"] == "sent" for c in f["to"]]
        contact = (mailed or [self.rng.choice(self.ids)])[-1]
        self.t += timedelta(minutes=self.rng.choice([0, 1, 5, 300]))
        self.add("bounce", contact=contact)
        self.bounced.add(contact)

    def step(self):
        r = self.rng
        due = [a for a in self.invited if a >= self.t]
        if due and r.random() < 0.22:
            at = min(due)
            shift = r.choices([0, 15, -15, -180, 60 * 24, 60 * 72, 120], [12, 2, 2, 1, 2, 1, 1])[0]
            return self.interview(at + timedelta(minutes=shift))
        if self.bounced and r.random() < 0.35:
            contact = r.choice(sorted(self.bounced))
            self.bounced.discard(contact)
            return self.add("new_address", contact=contact, email=f"new.{contact}@northwind.example")
        what = r.choices(
            [
                "plan",
                "received",
                "promise",
                "interview",
                "unasked",
                "snooze",
                "auto",
                "bounce",
                "policy",
                "withdrawn",
                "retract",
                "correct",
                "burst",
                "address",
            ],
            [40, 24, 6, 5, 6, 3, 4, 2, 2, 1.6, 3, 1.5, 0.8, 0.5],
        )[0]
        if what == "plan":
            self.answer_the_plan()
        elif what == "received":
            self.received()
        elif what == "promise":
            p = self.promise()
            f = self.add("promise", **p)
            f["from"] = self.someone()
        elif what == "interview":
            self.interview()
        elif what == "unasked":
            self.unasked()
        elif what == "snooze":
            self.add("snoozed", until=self.iso(self.on(r.choice([-1, 0, 1, 2, 4, 7, 10, 20, 35]), loose=True)))
        elif what == "auto":
            returns = (
                (self.today() + timedelta(days=r.choice([-1, 0, 1, 3, 5, 8, 12, 25]))).isoformat()
                if r.random() < 0.65
                else None
            )
            f = self.add("auto_reply", returns=returns)
            f["from"] = self.someone("recruiter" if r.random() < 0.6 else None)
        elif what == "bounce":
            self.bounce()
        elif what == "policy":
            self.policy(self.t)
        elif what == "withdrawn":
            self.add("withdrawn")
        elif what == "retract" and self.facts:
            old = [f for f in self.facts if f["fact"] == "retracted"]
            f = self.add("retracted", which=0)
            f["_target"] = r.choice(old) if old and r.random() < 0.5 else r.choice(self.facts[-5:-1] or self.facts)
        elif what == "correct":
            self.interview(correct=True)
        elif what == "burst":
            self.burst()
        elif what == "address":
            self.add("new_address", contact=r.choice(self.ids), email="other@northwind.example")
        return None

    def policy(self, t):
        self.add(
            "policy",
            t,
            policy=self.rng.choices(["open", "recruiter_only", "no_contact", "unknown"], [10, 4, 1.6, 1.4])[0],
        )

    # -- scripted openings, so that the rarer ends are reached often
    def opening(self):
        r = self.rng
        if r.random() < 0.78:
            self.policy(self.t - timedelta(days=r.randint(0, 30), minutes=5))
        x = r.random()
        if x < 0.1:
            self.received(r.choice(["next_round", "next_round", "acknowledgement", "reschedule", "other"]))
        elif x < 0.16:
            f = self.add("promise", **self.promise())
            f["from"] = self.someone()
        elif x < 0.2:
            self.burst()
        if r.random() < 0.9:
            self.advance()
            self.interview()
            if r.random() < 0.22:
                f = self.add("promise", self.t - timedelta(minutes=r.choice([0, 5, 5, -5])), **self.promise())
                f["from"] = self.facts[-2].get("lead") if self.facts[-2].get("lead") else self.someone()
        if r.random() < 0.2:
            end = r.choice(["rejection", "rejection", "last_note", "offer", "silence", "silence"])
            self.advance()
            if end in ("rejection", "offer"):
                self.received(end)
            elif end == "last_note":
                self.t = self.on(r.randint(20, 45))
                self.move_facts("last_note", self.someone("recruiter"), None, skip=r.random() < 0.3)
            else:
                for _ in range(r.randint(2, 6)):
                    self.answer_the_plan()

    def ending(self):
        """Something that calls for an answer, close before the time of asking."""
        r = self.rng
        self.advance()
        x = r.choices(["answer", "no note", "warm", "promise", "withdrawn", "talk", "reask"], [60, 8, 6, 14, 4, 4, 4])[
            0
        ]
        if x == "answer":
            self.received(
                r.choices(
                    ["info_request", "offer", "rejection", "next_round", "reschedule", "cancelled"], [5, 4, 5, 6, 3, 1]
                )[0]
            )
            if r.random() < 0.2:
                self.advance()
                self.answer_the_plan()
        elif x == "no note":
            self.received("rejection")
            self.advance()
            for _ in range(r.randint(1, 4)):
                self.answer_the_plan()
            self.t = self.on(r.choice([1, 10, 29, 31]))
        elif x == "warm":
            self.t = self.on(r.randint(20, 35))
            self.move_facts("last_note", self.someone("recruiter"), None, skip=r.random() < 0.3)
            for _ in range(r.randint(0, 3)):
                self.answer_the_plan()
        elif x == "promise":
            f = self.add("promise", **self.promise())
            f["from"] = self.someone()
            if r.random() < 0.5:
                self.advance()
                r.choice([self.answer_the_plan, self.received, self.interview])()
        elif x == "withdrawn":
            self.add("withdrawn")
            self.advance()
            self.received(r.choice(["info_request", "next_round", "reschedule", "rejection", "offer"]))
        elif x == "talk":
            self.interview()["format"] = "event"
        else:
            self.received("next_round").pop("round_at", None)
            self.advance()
            self.received(r.choice(["next_round", "reschedule", "reschedule", "cancelled"]))

    def file(self, shuffled=False):
        facts = list(self.facts)
        if shuffled:
            how = self.rng.random()
            if how < 0.5:
                self.rng.shuffle(facts)
            elif how < 0.8 and len(facts) > 1:
                i = self.rng.randrange(len(facts) - 1)
                facts[i], facts[i + 1] = facts[i + 1], facts[i]
            else:
                facts.sort(key=lambda f: f["_t"])
        out = []
        for f in facts:
            g = {k: v for k, v in f.items() if not k.startswith("_")}
            if "_target" in f:
                g["which"] = next((i for i, x in enumerate(facts) if x is f["_target"]), 0)
            out.append(g)
        return {
            "version": 1,
            "candidate": {"name": "Ada Marsh", "email": "ada@example.org", "time_zone": self.candidate_zone},
            "employer": self.employer,
            "role": "Data Analyst",
            "contacts": self.contacts,
            "history": out,
        }


def small_world(rng):
    """Few facts of one subject at few instants, so that clauses meet: a subject, a pool of instants, whatever may happen at them."""
    r, s = rng, Story(rng)
    theme = r.choices(
        ["rounds", "promises", "thanks", "bounces", "outcomes", "ladder", "dormant", "no", "questions"],
        [9, 5, 6, 4, 4, 4, 4, 4, 4],
    )[0]
    day = s.today()
    pool = []
    for _ in range(r.randint(3, 7)):
        d = day + timedelta(
            days=r.choice(
                {
                    "ladder": [0, 3, 7, 10, 14, 21, 28, 29, 30, 31, 36],
                    "rounds": [0, 0, 1, 2, 3, 5, 8],
                    "thanks": [0, 0, 1, 2, 3, 4, 6],
                    "dormant": [0, 14, 30, 31, 33, 40, 47, 54, 60, 61, 63, 64],
                    "no": [0, 2, 4, 6, 34, 36, 40, 96, 126, 190],
                }.get(theme, [0, 1, 2, 3, 5, 7, 9])
            )
        )
        hour, minute = r.choice(
            [(0, 0), (10, 0), (11, 0), (12, 0), (15, 0), (16, 30), (18, 0), (21, 0), (8, 0), (10, 30)]
        )
        pool.append(s.local(d, hour, minute))
    pool.sort()
    people = s.ids if r.random() < 0.5 else s.ids[:2]
    dates = r.choices(list(pool) + [pool[-1] + timedelta(days=n) for n in (1, 2, 7)] * 2, k=r.randint(1, 3))

    def at():
        s.t = r.choice(pool) + timedelta(seconds=r.choice([0, 0, 0, 0, 0, 0, 0, 1, -1]))

    def meet(number=None):
        at()
        end = r.choice([t for t in pool if s.t <= t <= s.t + timedelta(hours=9)] or [s.t + timedelta(minutes=60)])
        who = r.sample(people, r.randint(1, min(2, len(people))))
        f = s.add(
            "interview",
            until=s.iso(end),
            round=number or r.randint(1, 4),
            lead=r.choice(who),
            format=r.choice(["event"] + [None] * 6),
        )
        f["with"] = who

    def hear(*kinds):
        at()
        f = s.add("received", kind=r.choice(kinds))
        f["from"] = r.choice(people + people + people + [None])
        if f["kind"] in ("next_round", "reschedule") and r.random() < 0.6:
            f["round_at"] = s.iso(r.choice(dates))
        if r.random() < 0.15:
            f["promise"] = pledge()

    def pledge():
        latest = r.choice(pool).astimezone(s.zone).date() - timedelta(days=r.choice([0, 0, 1, 1, 2]))
        return {
            "about": r.choice(["decision", "next_step"]),
            "earliest": latest.isoformat(),
            "latest": latest.isoformat(),
        }

    def promise():
        at()
        s.add("promise", **pledge())["from"] = r.choice(people)

    def tell(*moves):
        at()
        if r.random() < 0.3:
            s.add(
                "skipped",
                move=r.choice(moves),
                contact=r.choice([None, None, *people]),
                round=r.choice([None, None, 1, 2, 3]),
            )
        else:
            f = s.add(
                "sent",
                move=r.choice(moves),
                channel=r.choice(["email"] * 5 + ["phone"]),
                round=r.choice([None, None, 1, 2, 3]),
            )
            f["to"] = r.sample(people, 2 if len(people) > 1 and r.random() < 0.1 else 1)

    def fact(kind, **more):
        at()
        return s.add(kind, **more)

    def auto():
        returns = (r.choice(pool).astimezone(s.zone).date() + timedelta(days=r.choice([-1, 0, 2]))).isoformat()
        fact("auto_reply", returns=r.choice([returns, None]))["from"] = r.choice(people)

    def snooze():
        fact("snoozed", until=s.iso(r.choice(pool) + timedelta(days=r.choice([0, 1, 20]))))

    def bounce():
        who = r.choice(people)
        fact("bounce", contact=who)
        if r.random() < 0.25:
            s.t += timedelta(minutes=r.choice([0, 5]))
            s.add("bounce", contact=who)
        if r.random() < 0.4:
            s.t += timedelta(minutes=r.choice([0, 30]))
            s.add("new_address", contact=who, email="new@northwind.example")

    def address():
        fact("new_address", contact=r.choice(people), email="new@northwind.example")

    def policy():
        fact("policy", policy=r.choice(["open", "open", "recruiter_only", "recruiter_only", "unknown", "no_contact"]))

    def leave():
        fact("withdrawn")

    if r.random() < 0.85:
        s.add("policy", pool[0] - timedelta(days=1), policy=r.choice(["open"] * 6 + ["recruiter_only", "unknown"]))
    if r.random() < 0.85:
        s.t = pool[0]
        pool, whole = pool[:2], pool
        meet(1)
        pool = whole
    acts = {
        "rounds": [lambda: hear("next_round", "next_round", "next_round", "reschedule", "reschedule", "cancelled")] * 6
        + [meet, meet, promise, lambda: tell("ask_dates", "confirm_round", "feedback_request", "reply")],
        "promises": [
            promise,
            promise,
            promise,
            lambda: hear("delay", "other", "info_request", "offer", "next_round", "rejection", "reschedule"),
            lambda: hear("delay", "other", "info_request", "next_round"),
            meet,
            lambda: tell("check_in", "last_note", "reply", "ask_dates", "other"),
        ],
        "thanks": [
            meet,
            lambda: tell("thank_you"),
            lambda: tell("feedback_request", "thank_you"),
            lambda: tell("feedback_request", "other"),
            policy,
            lambda: hear("rejection", "next_round", "cancelled", "other", "offer", "next_round"),
            promise,
            snooze,
            leave,
        ],
        "bounces": [
            lambda: tell("check_in", "thank_you", "other", "feedback_request"),
            lambda: tell("thank_you", "check_in", "other", "other"),
            bounce,
            bounce,
            address,
            auto,
            meet,
        ],
        "outcomes": [
            lambda: hear("offer", "rejection", "next_round", "info_request", "rejection"),
            lambda: hear("offer", "rejection", "reschedule", "rejection"),
            leave,
            meet,
            promise,
            lambda: tell("after_no", "answer_offer", "last_note", "keep_warm", "reply"),
            policy,
        ],
        "ladder": [
            lambda: tell("check_in"),
            lambda: tell("check_in", "last_note", "other"),
            lambda: tell("last_note", "other", "keep_warm"),
            auto,
            snooze,
            lambda: hear("other", "acknowledgement", "info_request", "next_round"),
            promise,
            meet,
        ],
        "questions": [
            lambda: hear("info_request"),
            lambda: hear("info_request"),
            lambda: tell("reply"),
            lambda: tell("reply"),
            lambda: hear("next_round", "offer", "rejection", "other"),
            lambda: r.choice([meet, promise, snooze, leave, policy])(),
        ],
        "dormant": [
            lambda: tell("last_note"),
            lambda: tell("last_note", "check_in", "keep_warm"),
            lambda: tell("check_in", "other", "reply", "keep_warm"),
            lambda: hear("other", "next_round", "info_request", "other", "delay"),
            promise,
            lambda: r.choice([meet, snooze, auto, policy])(),
        ],
        "no": [
            lambda: hear("rejection"),
            lambda: tell("after_no"),
            lambda: tell("after_no", "last_note", "keep_warm"),
            lambda: tell("keep_warm", "other"),
            lambda: hear("other", "rejection", "info_request", "next_round", "reschedule"),
            lambda: r.choice([meet, promise, snooze, auto, policy])(),
        ],
    }[theme]
    if theme == "no":
        s.t = pool[min(1, len(pool) - 1)]
        s.add("received", kind="rejection")["from"] = r.choice([*people, None])
        if r.random() < 0.6:
            s.t += timedelta(hours=2)
            s.add("sent", move="after_no", channel="email", to=[r.choice(people)])
    if theme == "dormant" and r.random() < 0.5:
        s.t = pool[0] + timedelta(days=r.choice([20, 30, 31]))
        s.add("sent", move="last_note", channel="email", to=[r.choice(people)])

    def after(**gap):
        return setattr(s, "t", s.t + timedelta(**gap))

    if theme == "rounds" and r.random() < 0.15:
        # two rounds without a date at once: one dated, one not, the dated one put off
        s.t = pool[-1] + timedelta(hours=1)
        dates = [s.t + timedelta(days=n) for n in (1, 3, 8)]
        for kind, dated in (("next_round", True), ("next_round", False), ("reschedule", r.random() < 0.2)):
            f = s.add("received", kind=kind)
            f["from"] = r.choice(people)
            if dated:
                f["round_at"] = s.iso(r.choice(dates))
            after(hours=r.randint(0, 8))
        pool += [s.t, s.t + timedelta(hours=3), s.t + timedelta(hours=20)]
    if theme == "bounces" and r.random() < 0.3:
        # two e-mails, two bounces
        who = r.choice(people)
        for move in r.sample(["thank_you", "check_in", "other", "feedback_request"], 2):
            s.add("sent", s.t, move=move, channel="email", to=[who])
            after(hours=r.randint(1, 30))
        for _ in range(2):
            s.add("bounce", contact=who)
            after(minutes=r.choice([0, 5, 100]))
        s.add("new_address", contact=who, email="new@northwind.example")
        pool += [s.t, s.t + timedelta(hours=30)]
    if theme == "dormant" and r.random() < 0.2:
        s.add("policy", s.t, policy="no_contact")
    if theme == "thanks" and r.random() < 0.1:
        # nobody knows whether one may write, nor where to
        s.facts = [f for f in s.facts if f["fact"] != "policy"]
        for c in s.contacts[:1]:
            c.pop("email", None)
        s.add("skipped", pool[-1], move="thank_you")
    if theme == "no" and r.random() < 0.2:
        s.t += timedelta(days=r.choice([1, 10]))
        pool.append(s.t)
        s.add("interview", until=s.iso(s.t + timedelta(hours=1)), round=9, lead=people[0], format="event")["with"] = (
            people[:1]
        )
    for _ in range(r.choices([0, 1, 2, 3, 4, 5, 6, 8], [1, 2, 4, 5, 5, 4, 3, 2])[0]):
        (
            r.choice(acts)
            if r.random() < 0.92
            else r.choice([snooze, auto, bounce, address, promise, policy, lambda: tell(*MOVES), leave])
        )()
    if r.random() < 0.08:
        s.t = max(f["_t"] for f in s.facts) if s.facts else s.t
        for _ in range(r.randint(1, 2)):
            if s.facts:
                target = r.choice(s.facts)
                s.add("retracted", which=0)["_target"] = target
    # mostly numbered in the order of time, a number twice (a correction) now and then
    if r.random() < 0.75:
        number = 0
        for f in sorted((f for f in s.facts if f["fact"] == "interview"), key=lambda f: f["_t"]):
            number = max(1, number + (r.random() < 0.92))
            f["round"] = number
    # in the order of time, as a file mostly is (equal instants in the order told)
    if r.random() < 0.85:
        s.facts.sort(key=lambda f: f["_t"])
    file = s.file()
    if r.random() < 0.35:
        now = r.choice(pool + pool[-2:]) + timedelta(seconds=r.choice([0, 0, 0, 1, -1]))
    elif r.random() < 0.3 and theme in ("dormant", "no", "ladder"):
        now = (
            max(f["_t"] for f in s.facts)
            + timedelta(days=r.choice([0, 7, 14, 29, 30, 31, 40, 89, 91]), minutes=r.choice([0, 0, 60]))
            if s.facts
            else pool[-1]
        )
    elif r.random() < 0.4:
        now = pool[-1] + timedelta(days=r.choice([0, 0, 1, 1, 2, 3, 5]), minutes=r.randint(0, 900))
    else:
        now = moment(rng, s, file, rng.random() < 0.6)
    return file, now.astimezone(s.zone).isoformat()


def candidacy(rng):
    if rng.random() < 0.55:
        return small_world(rng)
    s = Story(rng)
    s.opening()
    for _ in range(rng.choices([0, 1, 2, 3, 4, 6, 8, 12, 16], [1, 3, 4, 5, 5, 5, 4, 3, 1])[0]):
        s.advance()
        s.step()
    near = rng.random() < 0.42
    if near:
        s.ending()
    file = s.file(shuffled=rng.random() < 0.12)
    return file, moment(rng, s, file, near and rng.random() < 0.7).astimezone(s.zone).isoformat()


def moment(rng, s, file, near=False):
    """The time of asking: at or about a fact, an edge of a window, or some days on."""
    times = sorted(f["_t"] for f in s.facts) or [s.t]
    edge = timedelta(seconds=rng.choice([0, 0, 0, -1, 1]))
    x = rng.random()
    base = times[-1] if near or x < 0.62 or len(times) < 3 else rng.choice(times)
    y = rng.random() if not near else rng.choice([0.1, 0.25, 0.25, 0.4, 0.4, 0.7, 0.9])
    if y < 0.2:
        return base + edge
    if y < 0.3:
        return base + timedelta(minutes=rng.choice([1, 10, 60, 200]))
    if y < 0.52:
        return base + timedelta(
            days=rng.choices([0, 1, 2, 3, 5, 7, 9, 15], [2, 4, 4, 3, 3, 3, 2, 2])[0], minutes=rng.randint(0, 1200)
        )
    if y < 0.58:
        return base + timedelta(days=rng.choice([20, 29, 30, 31, 38, 60, 91, 100, 200]), minutes=rng.randint(0, 600))
    marks = []
    answer = oracle.plan(file, (base + timedelta(seconds=1)).isoformat())
    for m in answer["moves"]:
        marks += [datetime.fromisoformat(m["opens"]), datetime.fromisoformat(m["due"])]
    if y > 0.8 or not marks:

        def later(t, n):
            u = t.astimezone(s.zone)
            return datetime.combine(u.date() + timedelta(days=n), u.time().replace(fold=0), s.zone).astimezone(UTC)

        for f in s.facts:
            if f["fact"] == "interview":
                end = datetime.fromisoformat(f["until"])
                marks += [end, later(end, 7), later(end, 6), later(end, 30), end - timedelta(minutes=10)]
            if f["fact"] == "received":
                marks.append(later(f["_t"], 30))
            for p in (f if f["fact"] == "promise" else f.get("promise"),):
                if p:
                    marks.append(datetime.combine(date.fromisoformat(p["latest"]) + timedelta(days=1), time(0), s.zone))
            for k in ("round_at", "until"):
                if f.get(k):
                    at = datetime.fromisoformat(f[k])
                    marks += [at, later(at, 1), later(at, 3)]
    if not marks:
        return base + edge
    return rng.choice(marks).astimezone(UTC) + edge
