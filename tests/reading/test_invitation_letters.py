"""More than a hundred letters in the manner of as many people and programs: when the interview is, or which times are offered."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.facts.reading import Reading
from afterword.formats.calendar import Calendar, CalendarEvent
from afterword.formats.mail import Address, Mail
from afterword.reading.read import Known, read

ZONES = {"GB": "Europe/London", "US": "America/New_York", "DE": "Europe/Berlin", "FR": "Europe/Paris"}
AT = datetime(2026, 3, 3, 9, 30, tzinfo=ZoneInfo("Europe/London"))  # a Tuesday


def said(text: str, subject: str = "Interview", country: str = "GB", calendars: tuple[Calendar, ...] = ()) -> Reading:
    dana = Address("Dana Lee", "dana@harbour.example")
    mail = Mail("<m@x>", (), (), subject, (dana,), (), (), (), None, (), text, "", calendars=calendars)
    return read(mail, Known(frozenset({"pat@winter.example"}), ZONES[country], country=country), AT)


def starts(interviews: object) -> list[str]:
    return sorted(f"{i.start:%Y-%m-%dT%H:%M}" for i in interviews if i.start is not None)  # type: ignore[attr-defined]


LETTERS = [
    (
        "Data Analyst role",
        "Hi Pat,\n\nThanks for your application. We'd love to have you in for a chat. Could you make Thursday at 2?\n\nDana",
        "GB",
        "agreed",
        ["2026-03-05T14:00"],
    ),
    (
        "Next steps",
        "Hi Pat,\n\nGreat to speak earlier. As discussed, you're booked in with Kim on Friday 6th March at 10.30am. It'll be about 45 minutes over Teams.\n\nDana",
        "GB",
        "agreed",
        ["2026-03-06T10:30"],
    ),
    (
        "Interview at Harbour",
        "Dear Pat,\n\nI am delighted to invite you to attend an interview for the post of Data Analyst on Monday 16 March 2026 at 1.15 p.m. in Room 3.04, Harbour House.\n\nPlease report to reception fifteen minutes before.\n\nYours sincerely,\nDana Lee",
        "GB",
        "agreed",
        ["2026-03-16T13:15"],
    ),
    (
        "Interview",
        "Pat,\n\nConfirmed for tomorrow 3pm. Dial-in to follow.\n\nDana",
        "GB",
        "agreed",
        ["2026-03-04T15:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat\n\nYour interview slot is confirmed:\n\nThursday 12th March\n14:20 - 15:05\nMicrosoft Teams\n\nThanks\nDana",
        "GB",
        "agreed",
        ["2026-03-12T14:20"],
    ),
    (
        "Interview at Harbour",
        "Interview Confirmation\n\nCandidate: Pat Winter\nRole: Data Analyst\nDate: Thursday, 12 March 2026\nStart time: 9:00 AM\nEnd time: 10:00 AM\nTime zone: (UTC+00:00) London\nLocation: Zoom",
        "GB",
        "agreed",
        ["2026-03-12T09:00"],
    ),
    (
        "Invitation: Interview: Data Analyst @ Thu Mar 12, 2026 2pm - 3pm (GMT) (pat@winter.example)",
        "Dana Lee has invited you to a meeting\n\nInterview: Data Analyst (Pat Winter)\nThursday Mar 12, 2026 ⋅ 2pm – 3pm\nUnited Kingdom Time\n\nJoin with Google Meet\nhttps://meet.google.example/abc-defg-hij",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Interview at Harbour",
        "You have been invited to the following event.\nInterview with Harbour\nWhen\tThu Mar 12, 2026 10:30am – 11:15am United Kingdom Time\nJoining info\tJoin with Google Meet\nCalendar\tpat@winter.example\nWho\t• dana@harbour.example - organizer\n",
        "GB",
        "agreed",
        ["2026-03-12T10:30"],
    ),
    (
        "Interview at Harbour",
        "-----Original Appointment-----\nFrom: Dana Lee\nSent: 02 March 2026 10:00\nTo: Pat Winter\nSubject: Interview\nWhen: 12 March 2026 14:00-15:00 (UTC+00:00) Dublin, Edinburgh, Lisbon, London.\nWhere: Microsoft Teams Meeting\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Interview at Harbour",
        "When: Thursday, March 12, 2026 2:00 PM-3:00 PM. (UTC+00:00) Dublin, Edinburgh, Lisbon, London\nWhere: Harbour House\n\n*~*~*~*~*~*~*~*~*~*\n\nHi Pat, looking forward to the interview.",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "New Event: Pat Winter - 14:30 Thu, 12 Mar 2026 - 45 Minute Interview",
        "Hi Pat Winter,\n\nYour new event has been scheduled.\n\nEvent Type:\n45 Minute Interview\n\nInvitee:\nPat Winter\n\nEvent Date/Time:\n14:30 - Thursday, 12 March 2026 (UK, Ireland, Lisbon Time)\n\nLocation:\nZoom\n",
        "GB",
        "agreed",
        ["2026-03-12T14:30"],
    ),
    (
        "Interview at Harbour",
        "Pat, your interview is confirmed!\n\nWhat: Hiring manager interview with Dana Lee\nWhen: 2:30pm - 3:15pm, Thursday, March 12, 2026 (GMT)\nWhere: https://harbour.zoom.example/j/123",
        "GB",
        "agreed",
        ["2026-03-12T14:30"],
    ),
    (
        "Interview at Harbour",
        "Dana Lee is inviting you to a scheduled Zoom meeting.\n\nTopic: Interview - Pat Winter\nTime: Mar 12, 2026 02:00 PM London\n\nJoin Zoom Meeting\nhttps://zoom.example/j/94512345678?pwd=abc\n\nMeeting ID: 945 1234 5678\nPasscode: 143022\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Phone screen",
        "Hello Pat,\n\nWe would like to schedule a 30-minute phone screen with you. I have you down for Wednesday, March 11 at 11:00 AM ET. I will call you at 020 7946 0000.\n\nThanks,\nDana",
        "US",
        "agreed",
        ["2026-03-11T11:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nFurther to our call, please find below the details of your second stage interview:\n\n- When: Tue 10/03 @ 09:30\n- Where: Harbour, 4 Harbour Street\n- Who: Kim Oak and Sam Roe\n- What: 20 minute presentation followed by questions (1 hour in total)\n",
        "GB",
        "agreed",
        ["2026-03-10T09:30"],
    ),
    (
        "Interview at Harbour",
        "Dear Pat\n\nThe panel will interview you on 18 March. Your time slot is 11.45.\n\nKind regards",
        "GB",
        "agreed",
        ["2026-03-18T11:45"],
    ),
    (
        "Interview at Harbour",
        "Dear Pat,\n\nPlease attend for interview at 10:00 hours on Wednesday 18th March 2026 at the Town Hall.\n\nRegards",
        "GB",
        "agreed",
        ["2026-03-18T10:00"],
    ),
    (
        "Assessment centre",
        "Dear Pat,\n\nYour assessment centre takes place on Wednesday 18 March 2026. Registration is from 8.30am and the day starts at 9am. It ends at about 4pm.\n",
        "GB",
        "agreed",
        ["2026-03-18T09:00"],
    ),
    (
        "Interview today",
        "Hi Pat, quick one - are you still ok for 4pm today? Same link as before.\n\nDana",
        "GB",
        "agreed",
        ["2026-03-03T16:00"],
    ),
    (
        "Reminder: interview tomorrow",
        "Reminder: you have an interview with Harbour in 24 hours.\n\nWednesday 4 March, 10:00 (GMT)\n",
        "GB",
        "agreed",
        ["2026-03-04T10:00"],
    ),
    (
        "Interview tomorrow",
        "Just a reminder that we're meeting tomorrow (Wed 4th) at half ten. See you at the office.\n\nDana",
        "GB",
        "agreed",
        ["2026-03-04T10:30"],
    ),
    (
        "Re: Interview",
        "Hi Pat,\n\nI'm afraid something's come up for Kim. Could we push our chat back an hour, to 3pm, on Thursday?\n\nSorry!\nDana",
        "GB",
        "agreed",
        ["2026-03-05T15:00"],
    ),
    (
        "Re: Interview",
        "Hi Pat,\n\nSorry for the short notice, but we need to move your interview on Thursday from 2pm to 4pm. Is that OK?\n",
        "GB",
        "agreed",
        ["2026-03-05T16:00"],
    ),
    (
        "Re: Interview",
        "Hi Pat,\n\nCorrection to my earlier email: the interview is at 11am, not 10am, on Monday 9 March. Apologies for the confusion.\n",
        "GB",
        "agreed",
        ["2026-03-09T11:00"],
    ),
    (
        "Interview - correct date",
        "Hi Pat,\n\nI gave you the wrong date - it should be Tuesday 10 March at 10am rather than Monday 9 March.\n",
        "GB",
        "agreed",
        ["2026-03-10T10:00"],
    ),
    (
        "Your interview",
        "Dear Pat,\n\nOwing to illness your interview of 5 March at 2pm has been postponed to Thursday 12 March, same time.\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Your interview",
        "Dear Pat,\n\nYour interview has been brought forward to 9am on Friday 6 March.\n",
        "GB",
        "agreed",
        ["2026-03-06T09:00"],
    ),
    (
        "Updated invitation: Interview",
        "UPDATED: Interview with Harbour\n\nNew time: Friday 13 March 2026, 11:00 - 12:00 GMT\nOld time: Thursday 12 March 2026, 11:00 - 12:00 GMT\n",
        "GB",
        "agreed",
        ["2026-03-13T11:00"],
    ),
    (
        "Updated invitation: Interview @ Fri Mar 13, 2026 11am - 12pm (GMT)",
        "This event has been changed.\nInterview with Harbour\nWhen\tChanged: Fri Mar 13, 2026 11am – 12pm United Kingdom Time\n",
        "GB",
        "agreed",
        ["2026-03-13T11:00"],
    ),
    (
        "Interview",
        "Hi Pat,\n\nThanks for confirming. We'll see you on the 12th at 2pm. Please bring photo ID. You'll be meeting Kim first and then at 3pm Sam.\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Interview day",
        "Hi Pat,\n\nPlan for the day (Thursday 12 March):\n\n10:00 Welcome, Dana\n10:15 Technical interview, Kim and Sam\n11:30 Coffee\n11:45 Team\n12:30 Finish\n",
        "GB",
        "agreed",
        ["2026-03-12T10:00"],
    ),
    (
        "Onsite interview",
        "Schedule for your onsite on Thursday, March 12, 2026:\n\n9:30 AM - 10:15 AM  Kim Oak (System design)\n10:15 AM - 11:00 AM  Sam Roe (Coding)\n11:00 AM - 11:15 AM  Break\n11:15 AM - 12:00 PM  Dana Lee (Hiring manager)\n",
        "US",
        "agreed",
        ["2026-03-12T09:30"],
    ),
    (
        "Interview at Harbour",
        "Dear Pat,\n\nThank you for accepting. Your interview will be by video on 12 March; please join from 13:55 for a 14:00 start.\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Interview at Harbour",
        "Dear Pat,\n\nWe are holding interviews on Thursday 12 March and would like to see you at 2.40pm.\n",
        "GB",
        "agreed",
        ["2026-03-12T14:40"],
    ),
    (
        "Shortlisted",
        "Dear Mr Winter,\n\nYou have been shortlisted. Interviews are on Thursday 12 March 2026 at Harbour House and yours is timed for 2.40 pm.\n",
        "GB",
        "agreed",
        ["2026-03-12T14:40"],
    ),
    (
        "Next round",
        "Hi Pat,\n\nYou're through to the next round! Kim's PA has put something in for next Wednesday, 9 till 10. Teams link below.\n",
        "GB",
        "agreed",
        ["2026-03-11T09:00"],
    ),
    (
        "Einladung zum Vorstellungsgespräch",
        "Hallo Pat,\n\ngerne laden wir Sie zu einem Vorstellungsgespräch am Donnerstag, den 12. März 2026 um 14:00 Uhr ein.\n\nViele Grüße",
        "DE",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Entretien",
        "Bonjour Pat,\n\nNous avons le plaisir de vous inviter à un entretien le jeudi 12 mars à 14h30.\n\nCordialement",
        "FR",
        "agreed",
        ["2026-03-12T14:30"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nWould you be available for an interview on Thursday 12 March at 2pm? Please confirm by 5pm on Friday.\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nWe would like to meet you on 12/03/26 at 14.00. Please let us know by 09/03/26 if you have any access needs.\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "INVITATION FOR INTERVIEW",
        "Dear Applicant,\n\nRef: DA/2026/14\n\nYou are invited for interview as follows:\n\nDay: Thursday\nDate: 12/03/2026\nTime: 1400hrs\nVenue: Board Room\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Your interview has been scheduled",
        "Interview\n\nDate\n12 Mar 2026\n\nTime\n14:00 – 15:00 (GMT)\n\nInterviewer\nKim Oak\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Video interview",
        "Hello Pat,\n\nYour video interview with Harbour has been scheduled for 03/12/2026 02:00 PM EST.\n",
        "US",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Re: interview",
        "Pat, can you do tomorrow at 10 instead? Kim is ill.\n\nDana",
        "GB",
        "agreed",
        ["2026-03-04T10:00"],
    ),
    (
        "Re: Interview",
        "Hi Pat,\n\nLet's go with Thursday at 2pm then - I'll send an invite shortly.\n\nDana",
        "GB",
        "agreed",
        ["2026-03-05T14:00"],
    ),
    (
        "Re: Interview availability",
        "Perfect, Thursday 5th at 2 it is. Speak then!\n\nDana",
        "GB",
        "agreed",
        ["2026-03-05T14:00"],
    ),
    (
        "Re: Interview availability",
        "Great, 2pm on Thursday works for us too. Kim will call you on your mobile.\n\nDana",
        "GB",
        "agreed",
        ["2026-03-05T14:00"],
    ),
    (
        "Interview at Harbour",
        "Dear Pat,\n\nI can confirm your interview with our CEO. He will ring you at 5.30 this evening.\n",
        "GB",
        "agreed",
        ["2026-03-03T17:30"],
    ),
    (
        "Interview confirmation",
        "We have arranged the following interview for you:\n\nClient: Harbour Ltd\nDate: Thursday 12th March 2026\nTime: 2pm\nInterviewer: Kim Oak, Head of Data\nFormat: face to face\nAddress: 4 Harbour Street\nParking: from 1pm at the back\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Interview at Harbour",
        "Dear Pat,\n\nYour interview is booked for 12 March, 2:00 PM GMT (9:00 AM EST).\n",
        "GB",
        "agreed",
        ["2026-03-12T14:00"],
    ),
    (
        "Interview at Harbour",
        "Dear Pat,\n\nInterview details: 9:00 AM PST / 12:00 PM EST / 5:00 PM GMT on Thursday, March 12.\n",
        "US",
        "agreed",
        ["2026-03-12T09:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nWe'd like to invite you for an interview. We can offer the following times:\n\n- Tuesday 10 March at 10:00\n- Wednesday 11 March at 14:30\n- Thursday 12 March at 09:15\n\nPlease let me know which suits.\n",
        "GB",
        "offered",
        ["2026-03-10T10:00", "2026-03-11T14:30", "2026-03-12T09:15"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nCould you do Tuesday at 3pm or Thursday at 10am for an interview?\n",
        "GB",
        "offered",
        ["2026-03-10T15:00", "2026-03-12T10:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nPlease choose a slot for your interview:\n1) Mon 9 March 10:00-10:45\n2) Mon 9 March 11:00-11:45\n3) Tue 10 March 10:00-10:45\n",
        "GB",
        "offered",
        ["2026-03-09T10:00", "2026-03-09T11:00", "2026-03-10T10:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nKim is free on Thursday 12 March at 10am, 11am or 2pm. Which would you prefer for your interview?\n",
        "GB",
        "offered",
        ["2026-03-12T10:00", "2026-03-12T11:00", "2026-03-12T14:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nWe have two interview slots left: 9.30am or 3.15pm on Friday 13 March.\n",
        "GB",
        "offered",
        ["2026-03-13T09:30", "2026-03-13T15:15"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nfor the second interview we'd suggest either Monday 9 March, 2pm to 3pm, or Tuesday 10 March, 4pm to 5pm. Let me know!\n",
        "GB",
        "offered",
        ["2026-03-09T14:00", "2026-03-10T16:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nWould Tuesday morning or Wednesday afternoon work for an interview?\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nThe following interview times are available next week: Tuesday 10am, Tuesday 2pm, Thursday 11am.\n",
        "GB",
        "offered",
        ["2026-03-10T10:00", "2026-03-10T14:00", "2026-03-12T11:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nPlease book your interview here: https://calendly.example/dana. I have times between 10 March and 20 March.\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "Your interview",
        "Hi Pat,\n\nThank you for your time at interview on Monday 2 March at 2pm. We will be in touch by Friday.\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "Interview",
        "Hi Pat,\n\nPlease send your availability for an interview between 9 and 13 March by Thursday 5pm.\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "News from Harbour",
        "Hi Pat,\n\nOur open evening is on Thursday 12 March at 6pm. You need not book.\n",
        "GB",
        "agreed",
        [],
    ),
    ("Re: your interview", "Hi Pat,\n\nI am out of the office until 9am on Monday 9 March.\n", "GB", "agreed", []),
    (
        "Application received",
        "Dear Pat,\n\nThe closing date is 12 March at 12 noon. Interviews will follow in April.\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "Call with Harbour re Data Analyst",
        "Hi Pat,\n\nHope you're well. Just to confirm our call at 15:30 on Thursday the 5th. I'll ring you on 07700 900123.\n\nDana",
        "GB",
        "agreed",
        ["2026-03-05T15:30"],
    ),
    (
        "Application for Data Analyst",
        "Dear Pat,\n\nThank you for applying to be our Data Analyst. I would be grateful if you could attend for interview at 3.00 pm on Monday 9th March 2026. The interview will last approximately 40 minutes and will be followed by a short test.\n",
        "GB",
        "agreed",
        ["2026-03-09T15:00"],
    ),
    (
        "Interview details",
        "Good morning Pat\n\nPlease see below the confirmed details for your interview:\nDay/Date: Monday 9th March\nTime: 3.00pm (please allow 1.5 hours)\nLocation: Harbour House, EC1A 1BB\nPanel: Dana Lee, Kim Oak\n",
        "GB",
        "agreed",
        ["2026-03-09T15:00"],
    ),
    (
        "Your interview is tomorrow",
        "Hello,\n\nYour interview with Harbour is tomorrow.\n\nTime\n10:00am - 10:30am GMT\n\nJoin link\nhttps://harbour.example/join\n",
        "GB",
        "agreed",
        ["2026-03-04T10:00"],
    ),
    (
        "Interview",
        "Hi Pat\n\nInterview booked - 10th March, 2pm, Zoom. Invite sent.\n\nD",
        "GB",
        "agreed",
        ["2026-03-10T14:00"],
    ),
    (
        "Great news - interview",
        "Pat,\n\nI've spoken to the client & they'd like to see you. Interview Weds 11th 4.30pm face to face. Can you confirm ASAP?\n\nCheers",
        "GB",
        "agreed",
        ["2026-03-11T16:30"],
    ),
    (
        "Interview request: Harbour",
        "Hi Pat\n\nHarbour would like to meet you for a 1st stage interview on Tues 10th March @ 11:00hrs with Kim Oak (Head of Data). Please confirm receipt.\n",
        "GB",
        "agreed",
        ["2026-03-10T11:00"],
    ),
    (
        "Lecturer interview",
        "Dear Dr Winter,\n\nI write to invite you to interview for the post of Lecturer. Interviews will be held on Thursday 19 March 2026. You are asked to give a 15 minute presentation at 10.00 and your formal interview will be at 11.40.\n",
        "GB",
        "agreed",
        ["2026-03-19T11:40"],
    ),
    (
        "Confirmed: Interview with Harbour",
        "Your interview has been confirmed for:\n\nTuesday, March 10, 2026\n3:00 PM GMT (UTC+0)\n30 minutes\n\nNeed to make changes? Reschedule | Cancel\n",
        "GB",
        "agreed",
        ["2026-03-10T15:00"],
    ),
    (
        "New Event: Interview - Pat Winter",
        "A new event has been scheduled.\n\nInvitee Time Zone: London\nEvent Date/Time: 3:30pm - Tuesday, March 10, 2026\nQuestions: none\n",
        "GB",
        "agreed",
        ["2026-03-10T15:30"],
    ),
    (
        "Updated: Interview",
        "Your interview with Dana Lee has been rescheduled.\n\nFormer: 3:30pm - Tuesday, March 10, 2026\nUpdated: 4:00pm - Wednesday, March 11, 2026\n",
        "GB",
        "agreed",
        ["2026-03-11T16:00"],
    ),
    (
        "Rescheduled: your interview",
        "Your interview has been rescheduled by Dana Lee.\n\nNew date and time:\nWednesday 11 March 2026, 16:00\n\nPrevious date and time:\nTuesday 10 March 2026, 15:30\n",
        "GB",
        "agreed",
        ["2026-03-11T16:00"],
    ),
    (
        "Re: Interview today",
        "Hi Pat,\n\nkim is running late - can we start at 10:15 instead of 10 today?\n",
        "GB",
        "agreed",
        ["2026-03-03T10:15"],
    ),
    (
        "Re: Interview on Thursday",
        "Hi Pat,\n\nCould we make it 3.30 rather than 3 on Thursday?\n\nDana",
        "GB",
        "agreed",
        ["2026-03-05T15:30"],
    ),
    (
        "Change to your interview",
        "Hi Pat,\n\nThe time of your interview has changed. It is now at 2.30pm (was 2pm). The date, 12 March, stays the same.\n",
        "GB",
        "agreed",
        ["2026-03-12T14:30"],
    ),
    (
        "Interview time change",
        "Please note your interview on 12 March will now start at 10:30am and not 10:00am as previously advised.\n",
        "GB",
        "agreed",
        ["2026-03-12T10:30"],
    ),
    (
        "Interview update",
        "Your interview on Thursday 12 March at 10am will now take place online. Teams link below.\n",
        "GB",
        "agreed",
        ["2026-03-12T10:00"],
    ),
    (
        "Interview room change",
        "Your interview stays at 10am on Thursday 12 March but has moved to Room 5.\n",
        "GB",
        "agreed",
        ["2026-03-12T10:00"],
    ),
    (
        "Interview",
        "We would like to invite you to an interview next Thursday, 12th March, between 10 and 11.\n",
        "GB",
        "agreed",
        ["2026-03-12T10:00"],
    ),
    (
        "Interview: Data Analyst",
        "Interview: Data Analyst - Pat Winter\nScheduled: Mar 12, 2026 at 10:00 AM to 10:45 AM, GMT\nTo join the video meeting, click this link: https://meet.google.example/x\n",
        "GB",
        "agreed",
        ["2026-03-12T10:00"],
    ),
    (
        "Interview",
        "Hi Pat,\n\nKim will be interviewing you at 10 a.m. (UK) / 11 a.m. (CET) on Thursday, 12 March.\n",
        "GB",
        "agreed",
        ["2026-03-12T10:00"],
    ),
    (
        "Interview scheduled",
        "Thu, Mar 12\n10:00 – 10:45 AM\n\nInterview with Dana Lee\nGoogle Meet\n",
        "GB",
        "agreed",
        ["2026-03-12T10:00"],
    ),
    (
        "Interview confirmed",
        "You're all set!\n\n📅 Thursday, 12 March 2026\n⏰ 10:00 - 10:45 (Europe/London)\n📍 Video call\n",
        "GB",
        "agreed",
        ["2026-03-12T10:00"],
    ),
    (
        "Interview schedule",
        "INTERVIEW SCHEDULE\n\nName | Date | Time\nPat Winter | 12/03/2026 | 10:40\n",
        "GB",
        "agreed",
        ["2026-03-12T10:40"],
    ),
    (
        "Selected for interview",
        "Dear Pat\n\nWe are pleased to advise that you have been selected for interview.\n\nInterview date: Thursday, 12th March\nInterview time: 10.40am\nTest: 9.30am (please bring a laptop)\n",
        "GB",
        "agreed",
        ["2026-03-12T10:40"],
    ),
    (
        "Telephone interview",
        "Dear Pat,\n\nYour telephone interview will be on 12th March. We'll call you at 4 o'clock.\n",
        "GB",
        "agreed",
        ["2026-03-12T16:00"],
    ),
    (
        "Phone interview",
        "Dear Pat,\n\nWe'd like to speak with you by phone. I'll call at quarter past two this Thursday unless I hear otherwise.\n",
        "GB",
        "agreed",
        ["2026-03-05T14:15"],
    ),
    (
        "Interview",
        "Hi Pat, see you on Monday at 9! Ask for me at the desk.\n\nDana",
        "GB",
        "agreed",
        ["2026-03-09T09:00"],
    ),
    (
        "Final interview",
        "Hi Pat,\n\nYour final interview is a week today at 11am in the Leeds office.\n",
        "GB",
        "agreed",
        ["2026-03-10T11:00"],
    ),
    (
        "Second interview",
        "Hi Pat,\n\nCan you come in a week on Thursday at 11am for a second interview?\n",
        "GB",
        "agreed",
        ["2026-03-12T11:00"],
    ),
    (
        "Interview",
        "Hi Pat,\n\nKim would like to interview you the Tuesday after next at 11am.\n",
        "GB",
        "agreed",
        ["2026-03-17T11:00"],
    ),
    (
        "Interview",
        "Hi Pat,\n\nInterview on the 12th at 3, if that suits?\n\nDana",
        "GB",
        "agreed",
        ["2026-03-12T15:00"],
    ),
    (
        "Interview",
        "Hi Pat,\n\nWe'd like to book you in for 12/3 at 3pm for an interview.\n\nDana",
        "GB",
        "agreed",
        ["2026-03-12T15:00"],
    ),
    (
        "Interview",
        "Interview date/time: Thu 12-Mar-2026 15:00-15:45\nInterview type: Panel\n",
        "GB",
        "agreed",
        ["2026-03-12T15:00"],
    ),
    (
        "Terminbestätigung Vorstellungsgespräch",
        "Sehr geehrter Herr Winter,\n\nhiermit bestätigen wir Ihren Termin zum Vorstellungsgespräch: Donnerstag, 12.03.2026, 15 Uhr.\n",
        "DE",
        "agreed",
        ["2026-03-12T15:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nplease let me know which of these works for the interview:\n\nOption 1: Monday 9 March, 10:00 - 11:00\nOption 2: Monday 9 March, 15:00 - 16:00\nOption 3: Wednesday 11 March, 9:00 - 10:00\n",
        "GB",
        "offered",
        ["2026-03-09T10:00", "2026-03-09T15:00", "2026-03-11T09:00"],
    ),
    (
        "Interview - availability",
        "Hi Pat,\n\nCould you do one of the following for a call?\n• Thu 5 Mar 2pm\n• Thu 5 Mar 4pm\n• Fri 6 Mar 9am\n",
        "GB",
        "offered",
        ["2026-03-05T14:00", "2026-03-05T16:00", "2026-03-06T09:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nAre you around on Friday at either 11am or 2pm for your interview?\n",
        "GB",
        "offered",
        ["2026-03-06T11:00", "2026-03-06T14:00"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nWhich is better for an interview: Tuesday 10th (10am, 11am) or Wednesday 11th (2pm)?\n",
        "GB",
        "offered",
        ["2026-03-10T10:00", "2026-03-10T11:00", "2026-03-11T14:00"],
    ),
    (
        "Re: Interview",
        "Hi Pat,\n\nKim can't do Thursday after all. Could you make Friday 6 March at 10am or Monday 9 March at 3pm instead?\n",
        "GB",
        "offered",
        ["2026-03-06T10:00", "2026-03-09T15:00"],
    ),
    (
        "Interview at Harbour",
        "We have the following slots for interviews on Thursday 12 March:\n\n09:30\n11:00\n14:15\n\nPlease reply with your preferred slot.\n",
        "GB",
        "offered",
        ["2026-03-12T09:30", "2026-03-12T11:00", "2026-03-12T14:15"],
    ),
    (
        "Interview at Harbour",
        "Hi Pat,\n\nAvailable times for the interview:\n\nMonday 9 March: 10:00, 11:00, 14:00\nTuesday 10 March: 9:00\n\nBest\nDana",
        "GB",
        "offered",
        ["2026-03-09T10:00", "2026-03-09T11:00", "2026-03-09T14:00", "2026-03-10T09:00"],
    ),
    (
        "Re: Interview",
        "Hi Pat,\n\nThanks for coming in yesterday at 2pm. Kim really enjoyed the interview. We will let you know by Friday.\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "Offer",
        "Dear Pat,\n\nThank you for attending the interview on 26 February. We would like to offer you the job. Please sign the contract by 5pm on 12 March.\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "Interview cancelled",
        "Dear Pat,\n\nWe regret that your interview on 12 March at 10am is cancelled and will be in touch to rearrange.\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "Application received",
        "Dear Pat,\n\nYour application for Data Analyst was received on 3 March 2026 at 09:12. If shortlisted, you will be invited to interview.\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "Online assessment",
        "Hi Pat,\n\nplease complete the online test by Friday 6 March at 5pm. If you pass we will invite you to interview.\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "Interview",
        "Hi Pat,\n\nI'd like to arrange an interview. I'm in the office Monday to Friday, 9am to 5pm. When suits you?\n",
        "GB",
        "agreed",
        [],
    ),
    (
        "Meeting with Vince",
        "Pat,\n\nKim would like to meet with you on Monday, March 9 at 10:00 AM. Please come to the 19th floor, 4C. If this time is not convenient please call me at 3-5290.\n\nDana",
        "US",
        "agreed",
        ["2026-03-09T10:00"],
    ),
    (
        "Interview schedule",
        "Hi Pat:\n\nThe interviews have been scheduled for Thursday, March 12, from 1:00 PM - 4:30 PM in conference room 4C2. Your schedule is below:\n\n1:00 - 1:30  Kim\n1:30 - 2:00  Sam\n2:00 - 2:30 Lee\n",
        "US",
        "agreed",
        ["2026-03-12T13:00"],
    ),
    (
        "Interview with Research group",
        "Pat, we would like to bring you in to interview with our group. Would Tuesday the 10th at 2 work? We can fly you in Monday night.\n\nKim",
        "US",
        "agreed",
        ["2026-03-10T14:00"],
    ),
    (
        "interview",
        "Please be advised that your interview with Mr. Oak is set for 3/10/2026 at 11:00 am Central time.\n",
        "US",
        "agreed",
        ["2026-03-10T11:00"],
    ),
    (
        "Telephone Interview",
        "Pat: telephone interview is set for this Thursday (3/5) at 4:00 pm Houston time. They will call you at home.\n",
        "US",
        "agreed",
        ["2026-03-05T16:00"],
    ),
    (
        "Visit",
        "Thanks for your patience. We have arranged for you to visit us on Friday the 13th. You should plan to arrive at 8:30 a.m.; your first interview is at 9:00 a.m.\n",
        "US",
        "agreed",
        ["2026-03-13T09:00"],
    ),
    (
        "Second round",
        "Pat,\n\nI would like to have you come in for a second round of interviews on March 18th. Please plan on being here from 9:00am to approximately 3:00pm.\n",
        "US",
        "agreed",
        ["2026-03-18T09:00"],
    ),
    (
        "interviews",
        "Pat: we have you scheduled for interviews beginning at 8:30 on Thursday March 12. A detailed schedule will follow.\n",
        "US",
        "agreed",
        ["2026-03-12T08:30"],
    ),
    (
        "Re: interview",
        "We need to move your 2:00 interview tomorrow to 3:30. Let me know if there's a problem.\n",
        "US",
        "agreed",
        ["2026-03-04T15:30"],
    ),
    (
        "Re: Interview",
        "Something has come up and John won't be able to make Wednesday. How does Thursday at 1:00 look?\n",
        "US",
        "agreed",
        ["2026-03-05T13:00"],
    ),
    (
        "Re: Interview",
        "I've rescheduled your interview with John from Wednesday to Thursday at the same time (1:00 pm).\n",
        "US",
        "agreed",
        ["2026-03-05T13:00"],
    ),
    (
        "Interview",
        "Due to John's travel, the interview planned for Wednesday 3/4 at 1 will have to be postponed until Friday 3/6 at 10.\n",
        "US",
        "agreed",
        ["2026-03-06T10:00"],
    ),
    (
        "Interview",
        "The date of your interview has been changed to Monday, March 9, 2026. The time (10:00 a.m.) is unchanged.\n",
        "US",
        "agreed",
        ["2026-03-09T10:00"],
    ),
    (
        "Oral board interview",
        "You are scheduled for an oral interview on: Monday, March 9, 2026 @ 10:15 a.m.\nReport to: Human Resources\n",
        "US",
        "agreed",
        ["2026-03-09T10:15"],
    ),
    (
        "Selected to interview",
        "Congratulations! You have been selected to interview for the position of Clerk II.\n\nYour appointment is:\nMonday, March 9th\n10:15 AM\nCity Hall\n\nPlease call to confirm by Friday, March 6 at 5:00 PM.\n",
        "US",
        "agreed",
        ["2026-03-09T10:15"],
    ),
    (
        "Interview",
        "Please click below to confirm your interview: 03/09/2026 10:15 AM CST - 03/09/2026 11:00 AM CST\n",
        "US",
        "agreed",
        ["2026-03-09T10:15"],
    ),
    (
        "Interview request",
        "Interview Request\n\nProposed time: Mon 3/9 10:15a-11:00a\nInterviewers: Kim Oak\n",
        "US",
        "agreed",
        ["2026-03-09T10:15"],
    ),
    (
        "Interview",
        "Hi Pat, would you have time this week for a quick chat with Kim? She could do Thursday 11:00-11:30.\n",
        "US",
        "agreed",
        ["2026-03-05T11:00"],
    ),
    (
        "Interview",
        "Per our conversation, your interview is tomorrow, March 4, at 8 a.m. sharp. Bring two forms of ID.\n",
        "US",
        "agreed",
        ["2026-03-04T08:00"],
    ),
    (
        "Interview",
        "The hiring committee will be meeting with candidates on March 9 and 10. You are on the agenda for March 10 at 2:15 p.m.\n",
        "US",
        "agreed",
        ["2026-03-10T14:15"],
    ),
    (
        "On demand interview",
        "You have been scheduled for a recorded On Demand interview. Please complete by March 9, 2026 at 11:59 PM.\n",
        "US",
        "agreed",
        [],
    ),
    (
        "Interview loop",
        "Your loop: Day: 3/12. Start: 9:00 AM. Lunch: 12:00 PM. End: 3:00 PM. All interviews are 45 min.\n",
        "US",
        "agreed",
        ["2026-03-12T09:00"],
    ),
]


@pytest.mark.parametrize(
    ("subject", "text", "country", "kind", "when"), LETTERS, ids=[str(n) for n in range(len(LETTERS))]
)
def test_the_times_of_a_letter(subject: str, text: str, country: str, kind: str, when: list[str]) -> None:
    reading = said(text, subject, country)
    agreed = [interview for interview in reading.interviews if interview.status != "cancelled"]

    assert starts(agreed) == (when if kind == "agreed" else [])
    assert starts(reading.offered) == (when if kind == "offered" else [])


def test_an_offered_time_quotes_its_own_words() -> None:
    reading = said("Could you do Friday 6 March at 10am or Monday 9 March at 3pm for an interview?")

    for one in reading.offered:
        assert one.quote is not None
        assert reading.visible[one.quote.start : one.quote.end] == one.quote.words


def test_times_that_are_no_choice_are_said_to_be_unclear() -> None:
    reading = said(
        "We interview in Leeds on Monday 9 March at 10am. We interview in York on Tuesday 10 March at 3pm.",
        "Interviews",
    )

    assert reading.interviews == reading.offered == ()
    assert any("several times" in sentence for sentence in reading.unclear)


def test_a_counter_proposes_its_time() -> None:
    start = datetime(2026, 3, 11, 15, tzinfo=ZoneInfo("Europe/London"))
    wish = CalendarEvent("u1", 0, "Interview", start, start + timedelta(minutes=45))
    reading = said("", calendars=(Calendar("COUNTER", (wish,)),))

    assert reading.interviews == ()
    assert [(one.status, one.start) for one in reading.offered] == [("moved", start)]


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is on Friday at 3pm. " * 800,
        "Tuesday 10 March at 10am or " * 1_000,
        "interview " * 4_000,
        "1. " * 8_000 + "Your interview is on 12. March at 3pm.",
        "\n- 10am" * 3_000,
        "New time:\n" * 3_000,
        "same time, " * 3_000,
    ],
    ids=lambda text: text[:12],
)
def test_no_flood_of_times_is_too_much(text: str) -> None:
    reading = said(text)

    assert len(reading.interviews) <= 1
    assert len(reading.offered) <= 12
