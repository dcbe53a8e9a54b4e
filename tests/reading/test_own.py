"""Which follow-up a message of the candidate's own was."""

from __future__ import annotations

import pytest

from afterword.formats.mail import Attachment, Mail
from afterword.reading.own import read_own


def own(subject: str, text: str, *names: str) -> Mail:
    files = tuple(Attachment(name, "application/pdf", 1) for name in names)
    return Mail("<m@x>", (), (), subject, (), (), (), (), None, (), text, "", attachments=files)


WRITTEN = [
    ("thank_you", "Thank you", "Dear Priya,\n\nThank you for your time this morning. I enjoyed our conversation and remain very interested in the role.\n\nAda"),
    ("thank_you", "Great to meet you", "Hi Lee, it was lovely meeting you and the team yesterday. Best, Ada"),
    ("thank_you", "Thanks", "Thanks so much for seeing me on Tuesday, Mr Hale. I came away even keener. Ada"),
    ("thank_you", "Thank you", "Dear Femi,\n\nThank you for the interesting talk today.\n\nAda"),
    ("thank_you", "Thank you", "Dear Nadia,\n\nThank you for this morning. I would love to join the team."),
    ("confirm_round", "Re: Invitation", "Dear Zainab,\n\nThat afternoon suits me well. I look forward to it."),
    ("confirm_round", "Re: Invitation", "Dear Kofi,\n\nThank you, I will be there."),
    ("thank_you", "Tuesday", "It was good to see you all yesterday, and I came away keener than ever."),
    ("thank_you", "Thanks", "Many thanks for showing me round the yard on Tuesday."),
    ("thank_you", "Thanks", "Thanks so much for having me in today."),
    ("confirm_round", "Re: Tuesday", "Tuesday it is!"),
    ("confirm_round", "Re: times", "Both times are fine for me."),
    ("confirm_round", "Re: Interview", "I would be glad to come on the 14th at 3."),
    ("feedback_request", "Our interview", "Dear Priya, would you have ten minutes to give me some feedback on my interview? I would understand entirely if not."),
    ("feedback_request", "Feedback", "Dear Lee, I would be grateful for any feedback on how I came across on Tuesday."),
    ("ask_dates", "Second interview", "Dear Tom, could you let me know when the next interview is likely to be, so that I can keep the day free?"),
    ("ask_dates", "Next round", "Hi Tom, thanks for letting me know. What date do you have in mind for the second round?"),
    ("confirm_round", "Re: Interview", "Dear Tom, I am happy to confirm that I will attend on Thursday at 2pm. I look forward to meeting you."),
    ("confirm_round", "Re: Call", "Hi Priya, Tuesday at 3 works for me. See you then!"),
    ("check_in", "Data Analyst", "Dear Tom, I wanted to follow up on my interview last week and ask how the process is going."),
    ("check_in", "Checking in", "Hi Tom, just checking in on the Data Analyst role. Is there any update?"),
    ("check_in", "Any news?", "Hello Tom, I was wondering whether a decision has been made. When do you expect to decide? Ada"),
    ("reply", "Re: References", "Dear Tom, as requested I attach the names of my two referees."),
    ("reply", "Re: a few questions", "Hi Tom, in answer to your questions: my notice period is one month, and I do not need a visa."),
    ("answer_offer", "Re: Offer", "Dear Tom, thank you very much for the offer. I am delighted to accept and look forward to starting on 1 May."),
    ("answer_offer", "Your offer", "Dear Tom, after much thought I have decided to decline your offer."),
    ("after_no", "Re: Your application", "Dear Priya, thank you for letting me know. I am disappointed of course, but would love to be considered for another opportunity."),
    ("after_no", "Re: outcome", "Hi Priya, I was sorry to learn that I was not successful, and I understand your decision. I hope our paths cross again."),
]  # fmt: skip


@pytest.mark.parametrize(("move", "subject", "text"), WRITTEN)
def test_a_message_written_by_hand_is_known_by_what_it_does(move: str, subject: str, text: str) -> None:
    read = read_own(own(subject, text), text)

    assert read.move == move
    assert read.quote is None or text[read.quote.start : read.quote.end] == read.quote.words


@pytest.mark.parametrize(
    "text",
    [
        "Hi Tom, which entrance should I use?",
        "I am sorry, but I have to withdraw my application.",
        "Dear Priya, here is the link to the article we talked about.",
        "",
    ],
)
def test_what_is_unclear_is_not_guessed(text: str) -> None:
    assert read_own(own("Hello", text), text).move is None


def test_what_was_handed_over_is_noted_from_words_and_attachments() -> None:
    said = "Dear Tom, please find my updated CV attached."
    filed = own("Documents", "Dear Tom, as requested.", "Ada_Marsh_CV.pdf", "references.pdf")

    assert read_own(own("CV", said), said).gave == ("cv",)
    assert read_own(filed, filed.text).gave == ("references", "cv")


def test_offering_references_gives_none() -> None:
    text = "Dear Tom, I would be glad to send references or an updated CV if they would help."

    assert read_own(own("Checking in", text), text).gave == ()
