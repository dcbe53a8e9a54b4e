"""The addresses of the page."""

from __future__ import annotations

from django.urls import path

from afterword.web import (
    acts,
    arriving,
    by_hand,
    candidacy,
    checking,
    connect,
    entrance,
    feed,
    insights,
    letter,
    listing,
    month,
    sheet,
    tables,
    today,
)

handler400 = "afterword.web.wrong.too_much"
handler404 = "afterword.web.wrong.missing"
handler500 = "afterword.web.wrong.broken"

urlpatterns = [
    path("", today.today, name="today"),
    path("questions", today.questions, name="questions"),
    path("enter", entrance.enter, name="enter"),
    path("static/<str:name>", sheet.sheet, name="sheet"),
    path("candidacies", listing.listing, name="candidacies"),
    path("by-hand", by_hand.by_hand, name="by-hand"),
    path("by-hand/interview", by_hand.interview, name="by-hand-interview"),
    path("by-hand/card", by_hand.card, name="by-hand-card"),
    path("by-hand/people", by_hand.people, name="by-hand-people"),
    path("by-hand/mail", by_hand.mail, name="by-hand-mail"),
    path("by-hand/table", tables.look, name="by-hand-table"),
    path("by-hand/table/take", tables.take, name="by-hand-take"),
    path("candidacies/-/skip", listing.skip_ticked, name="skip-ticked"),
    path("candidacies/-/unskip", listing.unskip, name="unskip"),
    path("connect", connect.connect, name="connect"),
    path("read", arriving.reading, name="reading"),
    path("read/export", arriving.take, name="take-export"),
    path("read/whose", arriving.whose, name="whose"),
    path("calendar", month.month, name="calendar"),
    path("calendar/feed", month.make_feed, name="feed-make"),
    path("calendar/feed/away", month.drop_feed, name="feed-drop"),
    path("feed/<str:token>.ics", feed.feed, name="feed"),
    path("insights", insights.insights, name="insights"),
    path("add", candidacy.add, name="add"),
    path("candidacies/<slug:slug>", candidacy.candidacy, name="candidacy"),
    path("candidacies/<slug:slug>/note", candidacy.note, name="note"),
    path("candidacies/<slug:slug>/interview", candidacy.interview, name="interview"),
    path("candidacies/<slug:slug>/contact", candidacy.contact, name="contact"),
    path("candidacies/<slug:slug>/skip", acts.skip, name="skip"),
    path("candidacies/<slug:slug>/snooze", acts.snooze, name="snooze"),
    path("candidacies/<slug:slug>/sent", acts.done_elsewhere, name="sent"),
    path("candidacies/<slug:slug>/undo", acts.undo, name="undo"),
    path("candidacies/<slug:slug>/questions/<slug:about>", acts.answer_of_plan, name="answer-plan"),
    path("drafts/<int:draft>/approve", acts.approve_draft, name="approve"),
    path("drafts/<int:draft>/edit", acts.edit_draft, name="edit"),
    path("drafts/<int:draft>/check", checking.check, name="check"),
    path("mail/<int:mail>", letter.letter, name="letter"),
    path("mail/<int:mail>/frame", letter.frame, name="frame"),
    path("mail/<int:mail>/original", letter.original, name="original"),
    path("mail/<int:mail>/correct", letter.correct, name="correct"),
    path("mail/<int:mail>/correct/undo", letter.undo, name="correct-undo"),
    path("messages/<int:message>/cancel", acts.cancel_message, name="cancel"),
    path("messages/<int:message>/settle", acts.settle_message, name="settle"),
    path("questions/<int:question>", acts.answer_question, name="answer"),
    path("demonstration", acts.demonstration, name="demonstration"),
    path("demonstration/away", acts.away, name="away"),
]
