"""HTML mail of the usual programs, as text: the writer's own words alone come back."""

import pytest

from afterword.formats.html import to_text
from afterword.reading.visible import visible

MINE = "Tuesday at three suits all of us."

PAGES = {
    "gmail": "<div dir='ltr'>MINE</div><br><div class='gmail_quote'><div dir='ltr' "
    "class='gmail_attr'>On Tue, 3 Mar 2026 at "
    "14:05, Pat Winter &lt;<a href='mailto:pat@winter.example'>pat@winter.example</a>&gt; "
    "wrote:<br></div><blockquote "
    "class='gmail_quote' style='border-left:1px solid'><div>Would Tuesday suit you?</div></blockquote></div>",
    "gmail forward": "<div dir='ltr'>MINE<br><br><div class='gmail_quote'><div dir='ltr' "
    "class='gmail_attr'>---------- Forwarded "
    "message ---------<br>From: <strong>Pat Winter</strong> <span>&lt;<a "
    "href='mailto:pat@winter.example'>pat@winter.example</a>"
    "&gt;</span><br>Date: Tue, 3 Mar 2026 at 14:05<br>Subject: Tuesday<br>To: &lt;<a "
    "href='x'>dana@harbour.example</a>&gt;<br>"
    "</div><br>Would Tuesday suit you?</div></div>",
    "outlook": "<div class='WordSection1'><p class='MsoNormal'>MINE<o:p></o:p></p><p "
    "class='MsoNormal'><o:p>&nbsp;</o:p></p><div>"
    "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p "
    "class='MsoNormal'><b>From:</b> Pat "
    "Winter &lt;pat@winter.example&gt; <br><b>Sent:</b> 03 March 2026 14:05<br><b>To:</b> Dana Lee "
    "&lt;dana@harbour.example&gt;"
    "<br><b>Subject:</b> Tuesday<o:p></o:p></p></div></div><p class='MsoNormal'>Would Tuesday suit you?</p></div>",
    "outlook on the web": "<div style='font-family:Calibri'>MINE</div><div id='appendonsend'></div><hr "
    "style='width:98%'><div "
    "id='divRplyFwdMsg' dir='ltr'><font face='Calibri'><b>From:</b> Pat Winter "
    "&lt;pat@winter.example&gt;<br><b>Sent:</b> "
    "Tuesday, March 3, 2026 2:05:11 PM<br><b>To:</b> Dana Lee<br><b>Subject:</b> "
    "Tuesday</font><div>&nbsp;</div></div>"
    "<div>Would Tuesday suit you?</div>",
    "outlook in german": "<p>MINE</p><div style='border-top:solid'><p><b>Von:</b> Pat Winter "
    "&lt;pat@winter.example&gt;<br>"
    "<b>Gesendet:</b> Dienstag, 3. März 2026 14:05<br><b>An:</b> Dana Lee<br><b>Betreff:</b> "
    "Dienstag</p></div><p>Passt es?</p>",
    "a table of headers": "<p>MINE</p><table><tr><td><b>From:</b></td><td>Pat Winter "
    "&lt;pat@winter.example&gt;</td></tr><tr><td>"
    "<b>Sent:</b></td><td>03 March 2026 14:05</td></tr><tr><td><b>To:</b></td><td>Dana "
    "Lee</td></tr><tr><td><b>Subject:</b></td>"
    "<td>Tuesday</td></tr></table><p>Would Tuesday suit you?</p>",
    "apple mail": "<div>MINE</div><div><br><blockquote type='cite'><div>On 3 Mar 2026, at 14:05, Pat Winter &lt;"
    "pat@winter.example&gt; wrote:</div><br><div>Would Tuesday suit you?</div></blockquote></div>",
    "thunderbird": "<p>MINE</p><div class='moz-cite-prefix'>On 03/03/2026 14:05, Pat Winter "
    "wrote:<br></div><blockquote "
    "type='cite' cite='mid:x'><p>Would Tuesday suit you?</p></blockquote>",
    "yahoo": "<div>MINE</div><div id='ydp1' class='yahoo_quoted'><div><div>On Tuesday, March 3, 2026 at "
    "02:05:11 PM GMT, Pat "
    "Winter &lt;pat@winter.example&gt; wrote:</div><div><br></div><div>Would Tuesday suit you?</div></div></div>",
    "proton": "<div>MINE</div><div class='protonmail_quote'>On Tuesday, March 3rd, 2026 at 2:05 PM, Pat Winter &lt;"
    "pat@winter.example&gt; wrote:<br><blockquote class='protonmail_quote' type='cite'>Would Tuesday "
    "suit you?</blockquote></div>",
    "a phone": "<div>MINE</div><div><br></div><div>Sent from my iPhone</div><div><br><blockquote "
    "type='cite'>On 3 Mar 2026, at "
    "14:05, Pat Winter &lt;pat@winter.example&gt; wrote:<br><br></blockquote></div><blockquote "
    "type='cite'>Would Tuesday suit you?"
    "</blockquote>",
    "mail.ru": "<p>MINE</p><br>Вторник, 3 марта 2026, 14:05 +03:00 от Pat Winter "
    "&lt;pat@winter.example&gt;:<br><blockquote>Would "
    "Tuesday suit you?</blockquote>",
}


@pytest.mark.parametrize("program", PAGES)
def test_only_the_writers_words_are_visible(program: str) -> None:
    assert visible(to_text(PAGES[program].replace("MINE", MINE))).text == MINE


def test_an_answer_between_quotes_is_kept_where_a_page_has_it() -> None:
    page = (
        "<div>On Tue, 3 Mar 2026 at 14:05, Pat Winter &lt;pat@winter.example&gt; "
        "wrote:</div><blockquote>May I bring slides?"
        "</blockquote><div>Yes, five at most.</div><blockquote>And a guest?</blockquote><div>No.</div>"
    )

    assert visible(to_text(page)).text == "Yes, five at most.\n\nNo."
