"""How many of the project's own letters of each kind hold a word: written by `bench/count_words.py`."""

from __future__ import annotations

from typing import Final

LETTERS: Final = (177, 262, 161, 97, 104, 92, 99)

WORDS: Final = """\
00	1,0,14,8,0,0,0
00 am	0,0,0,3,0,0,0
00 pm	0,0,2,2,0,0,0
000	8,0,0,0,1,0,0
03	0,0,2,1,0,0,0
1	19,0,2,0,4,0,1
1 july	3,0,0,0,0,0,1
1 june	3,0,0,0,1,0,0
1 may	3,0,0,0,0,0,0
1 september	3,0,0,0,0,0,0
10	3,0,15,3,1,1,0
10 :	0,0,7,2,0,0,0
10am	0,0,2,3,0,0,0
11	0,0,11,4,0,0,0
11 :	0,0,5,3,0,0,0
114	1,1,1,0,0,0,0
114 dear	1,1,1,0,0,0,0
12	5,3,9,5,1,1,0
12 :	0,0,2,1,0,0,0
12 july	0,1,1,1,0,0,0
12 may	1,1,1,0,0,1,0
12th	0,0,0,2,1,0,1
13	1,0,2,2,0,0,0
14	2,0,11,2,1,1,2
14 :	0,0,3,0,0,0,0
14 may	1,0,1,0,0,0,1
14th	1,0,1,3,0,0,0
15	2,0,7,2,1,1,0
15 :	0,0,3,1,0,0,0
16	1,0,3,3,0,0,0
16 :	0,0,1,2,0,0,0
17	0,0,2,4,0,0,0
19	0,0,0,1,0,1,1
2	3,1,11,3,3,0,2
2 :	1,0,1,1,0,0,0
2 and	1,0,2,0,0,0,0
2 june	1,0,1,1,0,0,1
20	4,0,6,0,0,0,1
2024	0,0,1,2,0,0,0
2025	2,0,7,3,0,1,0
2025 at	0,0,3,1,0,0,0
2026	2,0,3,1,1,0,0
23	0,0,1,2,0,0,0
25	2,0,0,0,0,0,1
27	3,0,0,0,0,0,0
28	2,0,0,0,0,0,1
2pm	0,0,1,2,0,0,0
3	8,1,15,6,2,0,0
3 :	0,0,3,0,0,0,0
3 june	3,0,2,1,0,0,0
3 march	1,1,4,4,0,0,0
30	4,0,17,3,0,2,1
30 april	2,0,0,0,0,1,0
31	1,0,0,0,0,1,1
3pm	0,0,1,2,0,0,0
3rd	1,0,0,0,0,2,0
4	2,2,12,4,0,3,1
4 february	0,0,2,1,0,0,0
4 july	0,0,1,0,0,1,1
4 march	0,0,1,1,0,1,0
4 may	1,1,0,0,0,1,0
40	1,0,1,1,0,1,0
45	0,0,4,0,0,0,0
4pm	0,0,1,2,0,0,0
5	4,0,1,5,0,2,0
55	1,1,0,0,0,1,0
6	5,0,2,2,0,0,0
60	3,0,0,0,0,0,0
7	2,0,0,1,0,1,0
7731	0,1,0,0,0,1,1
8	1,1,5,1,0,0,0
9	2,0,12,5,0,0,1
9 :	1,0,4,1,0,0,0
9 may	1,0,2,1,0,0,1
9th	0,0,1,2,0,0,0
: 00	1,0,12,7,0,0,0
: 1	2,0,0,0,1,0,0
: 30	0,0,11,1,0,0,0
: a	0,0,0,0,3,0,0
: https	0,0,3,0,0,0,0
: interview	0,2,2,2,0,0,0
: my	0,3,0,0,0,0,1
: the	3,1,1,0,0,0,1
: we	0,3,0,1,0,0,1
?	9,5,31,29,38,2,3
a background	2,1,0,0,0,0,0
a bit	0,1,1,0,0,0,2
a call	0,1,3,0,0,0,0
a candidate	1,5,0,0,0,0,0
a chance	2,0,0,0,0,0,1
a chat	0,0,4,0,0,0,0
a conversation	0,0,3,0,0,0,0
a copy	0,0,2,0,5,0,0
a couple	0,0,0,0,3,0,1
a day	1,0,2,1,0,0,0
a decision	0,1,0,0,1,2,7
a different	0,3,0,0,0,0,0
a few	0,1,0,0,4,1,1
a formal	3,0,0,0,0,0,0
a good	0,1,2,0,0,1,0
a link	0,0,2,0,2,0,0
a little	0,0,0,0,0,0,3
a match	0,1,0,0,0,2,0
a new	1,0,0,8,2,0,0
a note	0,1,0,0,1,2,0
a panel	0,0,2,1,0,0,0
a phone	0,0,2,0,0,1,0
a place	9,7,0,0,0,0,3
a position	1,2,0,0,0,0,2
a reference	0,1,0,0,2,2,0
a short	0,0,5,0,2,0,0
a slot	0,0,3,0,0,0,0
a suitable	0,3,1,0,0,0,0
a time	0,0,7,0,0,0,0
a video	0,0,3,0,0,0,0
a week	2,0,1,0,2,1,1
a year	1,2,0,0,0,0,0
able	1,8,0,1,2,2,5
able to	1,8,0,1,2,2,5
about	2,8,16,2,6,4,4
about the	0,1,5,0,1,1,0
about you	0,0,2,0,0,0,2
about your	0,2,4,0,5,1,0
above	0,4,1,0,0,1,1
above position	0,2,0,0,0,0,1
above post	0,2,1,0,0,1,0
accept	24,1,0,0,0,0,0
accept or	3,0,0,0,0,0,0
accept your	4,0,0,0,0,0,0
acceptance	6,0,0,0,0,0,0
accepted	5,4,1,0,0,2,0
account	0,0,1,1,0,1,0
accountant	2,2,0,0,0,0,0
acknowledge	0,0,0,0,0,5,0
action	1,0,0,0,1,1,0
ada i	3,6,3,2,0,0,0
ada it	2,1,0,0,0,0,0
ada marsh	1,1,1,0,1,0,0
ada thank	0,8,0,0,0,1,0
ada thanks	0,3,2,0,1,3,0
ada the	2,2,4,1,3,0,2
ada you	2,0,2,0,0,0,0
ada your	1,1,1,2,1,0,1
add	0,0,0,0,4,0,0
addition	3,0,0,0,0,0,0
additional	0,0,0,0,3,0,0
address	0,0,0,0,3,0,0
admission	3,4,0,0,0,0,1
admissions	0,2,0,0,0,1,0
admitted	3,0,1,0,0,0,1
admitted to	3,0,1,0,0,0,0
advised	0,1,0,1,1,0,0
afraid	0,3,0,1,0,0,2
after all	0,1,0,2,0,0,0
after reviewing	0,5,1,0,0,0,0
after the	0,2,0,0,0,2,0
against	0,2,0,0,0,1,0
agreement	5,0,0,0,0,0,0
ahead	0,5,0,1,1,0,0
ahead with	0,5,0,0,0,0,0
all	3,16,2,3,2,6,4
all applications	0,2,0,0,0,2,0
all candidates	0,2,0,0,0,1,1
all the	1,6,0,0,0,1,2
although	0,3,0,0,0,0,0
am	22,22,7,14,0,0,4
am afraid	0,2,0,1,0,0,2
am delighted	4,0,0,0,0,0,0
am pleased	4,0,0,0,0,0,0
am so	1,0,0,2,0,0,0
am sorry	0,11,0,2,0,0,1
am writing	2,4,0,1,0,0,0
among	0,6,1,0,0,0,0
among them	0,3,0,0,0,0,0
an	21,19,26,3,4,6,9
an answer	0,0,0,0,0,0,4
an application	0,0,0,0,1,2,0
an appointment	0,4,0,0,0,0,0
an hour	4,0,6,2,0,0,0
an internal	0,3,0,0,0,0,0
an interview	0,0,14,0,0,3,0
an offer	11,4,0,0,0,0,0
an update	0,1,0,0,0,0,4
and 4	0,0,3,0,0,0,0
and a	3,0,2,0,2,0,0
and are	0,0,2,0,0,1,0
and do	0,2,0,0,2,0,0
and finch	0,1,1,0,0,1,0
and for	0,4,0,0,0,1,0
and has	0,0,1,1,0,1,1
and i	3,9,1,3,1,1,3
and our	0,0,1,0,0,2,0
and return	6,0,0,0,1,0,0
and see	0,1,2,0,0,0,0
and the	0,2,1,0,3,0,2
and time	0,0,2,2,0,0,0
and we	11,11,2,0,0,4,2
and will	0,6,1,2,0,4,4
and wish	0,2,2,0,0,0,0
and would	2,0,5,0,0,0,1
and you	2,2,1,0,0,1,0
and your	3,2,0,0,1,0,0
anita	0,1,1,1,0,0,0
announcement	0,1,0,0,0,1,1
another	0,19,0,6,1,0,2
another applicant	0,5,0,0,0,0,0
another candidate	0,8,0,0,0,0,0
answer	2,1,0,0,2,0,4
any	2,9,3,3,1,1,2
any further	0,5,0,0,0,0,0
anyone	0,2,0,0,0,0,2
anyone on	0,2,0,0,0,0,1
anything	1,1,3,0,1,0,2
apologies	0,1,0,3,0,0,0
apologise	0,1,0,1,0,0,4
apologise for	0,1,0,1,0,0,3
applicant	1,9,1,0,0,1,1
applicant we	0,3,0,0,0,0,0
applicants	0,8,0,0,0,2,2
applicants for	0,2,0,0,0,0,1
application	15,81,24,0,22,51,22
application :	0,0,0,0,3,0,0
application and	1,0,3,0,0,4,0
application any	0,3,0,0,0,0,0
application at	0,3,0,0,0,0,0
application dear	4,6,1,0,2,0,3
application did	0,3,0,0,0,0,0
application for	5,18,5,0,4,19,2
application form	0,0,0,0,3,1,0
application forward	0,2,0,0,1,0,0
application has	3,7,5,0,0,6,1
application hi	0,2,0,0,1,2,1
application is	0,0,0,0,3,3,4
application received	0,0,0,0,0,5,0
application status	0,4,1,0,0,2,1
application submitted	0,0,0,0,0,3,0
application to	1,5,1,0,0,5,1
application was	0,6,1,0,0,2,0
application we	0,6,3,0,0,0,1
application will	0,2,0,0,1,0,0
applications	0,11,0,0,1,5,5
applications for	0,5,0,0,0,0,2
applications we	0,1,0,0,0,2,0
applications will	0,0,0,0,1,2,0
applied	0,3,0,0,0,2,0
applied for	0,1,0,0,0,2,0
apply	1,5,0,0,0,0,0
apply again	1,2,0,0,0,0,0
applying	0,7,3,0,1,5,0
applying for	0,2,2,0,0,0,0
applying to	0,0,1,0,0,3,0
appoint	3,3,0,0,0,0,0
appoint you	3,1,0,0,0,0,0
appointed	1,3,0,0,0,0,0
appointment	8,6,0,1,0,0,2
appointment dear	3,0,0,1,0,0,0
appreciate	0,4,0,0,0,1,1
appreciate your	0,2,0,0,0,1,1
approved	3,2,1,0,0,0,0
april	4,1,4,1,0,2,1
are delighted	3,0,0,0,0,0,0
are excited	2,0,1,0,0,0,0
are going	0,3,0,0,0,0,0
are happy	6,0,0,0,0,0,1
are hired	4,0,0,0,0,0,0
are in	2,0,1,0,0,0,0
are invited	0,0,6,0,0,0,0
are looking	0,3,2,0,0,0,0
are moving	0,1,1,0,0,0,2
are no	0,3,0,0,0,0,0
are not	0,12,0,0,0,0,2
are pleased	5,0,3,0,0,0,0
are selected	2,0,0,0,0,2,0
are sorry	0,6,0,2,0,0,2
are still	0,0,0,0,0,0,5
are the	4,0,0,0,0,0,0
are unable	0,8,0,0,0,0,0
are writing	0,3,0,0,0,0,0
are you	0,0,4,1,8,0,0
around	0,0,1,2,1,0,1
arrange	0,0,5,0,0,2,0
arrange an	0,0,2,0,0,2,0
arranged	0,0,0,3,0,0,0
arrive	0,0,3,0,0,0,1
artist	1,1,1,0,0,0,0
as	27,11,5,5,3,3,2
as a	7,3,1,0,1,0,0
as i	1,1,1,2,0,0,0
as our	3,0,0,0,0,0,0
as soon	3,0,1,2,0,2,1
as we	0,1,0,1,0,1,1
as you	2,1,0,1,0,1,0
asante i	2,0,1,0,0,0,0
ask	0,0,4,0,6,2,3
ask for	0,0,3,0,1,0,2
ask you	0,0,1,0,1,1,0
asked	0,2,2,1,2,1,0
asked me	0,1,0,1,1,0,0
assessment	0,4,6,1,0,2,1
assessment centre	0,1,2,1,0,0,0
assistant	5,3,4,0,1,2,0
assistant position	0,1,2,0,0,1,0
at	10,23,43,20,7,15,6
at 10	0,0,6,1,0,0,0
at 10am	0,0,2,1,0,0,0
at 11	0,0,4,2,0,0,0
at 2	0,0,4,1,0,0,0
at 9	1,0,3,2,0,0,0
at a	1,0,1,0,0,0,1
at nimbus	0,1,0,0,0,1,1
at our	0,1,2,0,0,1,0
at the	1,1,6,5,3,1,1
at this	0,9,1,0,0,1,0
at zenbyte	1,1,2,0,0,2,1
attached	12,0,0,0,3,0,0
attend	0,0,6,1,0,1,0
attending	0,3,0,0,0,1,1
attending the	0,1,0,0,0,1,1
audition	0,3,0,0,0,0,0
august	6,0,0,0,0,0,2
availability	0,0,5,1,4,0,0
availability for	0,0,2,1,0,0,0
availability to	0,0,0,0,3,0,0
available	1,2,3,2,0,0,2
available for	0,0,3,0,0,0,0
awarded	2,2,0,0,0,0,0
away	0,1,0,0,0,0,2
back	3,6,3,4,2,5,11
back from	0,1,0,0,0,0,3
back to	1,2,1,2,1,4,5
back with	1,1,0,1,0,1,0
backend	1,1,1,1,1,2,2
backend engineer	1,1,1,1,1,2,2
background	2,7,2,0,1,0,0
background and	0,2,1,0,0,0,0
background in	0,3,0,0,0,0,0
base	3,0,0,0,0,0,0
be a	3,1,1,0,0,1,0
be able	0,4,0,1,2,2,0
be available	0,0,2,1,0,0,0
be considered	0,0,0,0,3,1,0
be contacted	0,0,1,0,0,4,1
be glad	1,2,1,0,1,0,0
be held	0,0,2,2,0,0,0
be in	1,0,1,2,0,5,1
be informed	0,0,0,1,0,2,0
be joining	2,1,0,0,0,0,0
be making	0,2,0,0,0,0,1
be moving	0,4,0,0,0,0,0
be notified	0,0,0,0,0,3,0
be on	1,0,2,0,0,0,0
be progressing	0,3,0,0,0,0,0
be taking	0,3,0,0,0,0,0
bear	0,0,0,1,0,0,3
bear with	0,0,0,1,0,0,3
because	0,7,0,2,1,1,3
because of	0,0,0,2,0,1,1
because the	0,2,0,0,1,0,0
becomes	0,0,0,0,0,0,3
been able	0,0,0,0,0,0,4
been accepted	4,1,0,0,0,0,0
been admitted	3,0,0,0,0,0,0
been awarded	2,1,0,0,0,0,0
been canceled	0,2,0,6,0,0,0
been changed	0,0,1,2,0,1,0
been closed	0,3,0,0,0,0,0
been forwarded	0,0,0,0,0,3,0
been moved	0,0,1,2,0,0,1
been offered	2,2,0,0,0,0,0
been placed	0,0,0,0,0,0,4
been put	0,0,0,1,0,0,3
been received	0,0,0,0,0,5,0
been rejected	0,3,0,0,0,0,0
been rescheduled	0,0,0,3,0,0,0
been selected	5,1,3,0,0,0,0
been sent	0,0,0,0,0,3,0
been shortlisted	1,2,7,0,0,0,0
been submitted	0,0,0,0,0,3,0
been successful	7,2,1,0,0,0,0
been unsuccessful	0,3,0,0,0,1,0
been updated	1,1,1,1,0,1,1
before	4,3,7,0,11,1,5
before i	1,0,0,0,3,0,0
before the	1,1,1,0,2,1,0
before we	1,0,2,0,3,0,2
begin	3,0,0,1,0,0,0
behalf	3,1,0,0,0,0,0
behalf of	3,0,0,0,0,0,0
behind	1,0,0,1,0,0,1
being	0,4,0,1,0,3,2
being reviewed	0,0,0,0,0,2,1
bellamy	1,1,0,0,0,0,1
bellamy scholarship	1,1,0,0,0,0,1
below	4,2,4,0,2,0,0
ben	0,2,1,0,0,0,0
berg	0,0,1,2,0,0,0
best	1,7,3,0,1,2,0
better	0,7,1,0,0,0,0
better news	0,3,0,0,0,0,0
between	0,0,2,0,1,0,0
bit	0,2,1,0,0,0,2
bluefin	0,2,2,1,0,1,1
bluefin hi	0,0,1,1,0,1,1
board	6,2,2,2,1,1,2
board dear	0,0,1,1,0,0,1
board has	1,2,0,0,0,0,0
bonus	3,0,0,0,0,0,0
book	0,1,2,0,0,1,0
booked	0,0,3,2,0,0,0
both	2,1,0,0,0,0,0
bring	4,1,5,0,1,0,0
brixel	0,2,1,0,1,1,0
budget	0,1,0,0,1,0,3
bursary	1,1,0,0,0,0,1
business	1,3,1,0,1,1,2
business analyst	1,2,1,0,1,0,0
but	4,18,0,4,2,0,3
but have	0,2,0,0,1,0,0
but we	0,5,0,2,0,0,0
but you	1,2,0,0,0,0,0
by	27,10,13,6,10,10,11
by 1	2,0,0,0,2,0,0
by 14	1,0,0,0,1,0,1
by 20	2,0,2,0,0,0,1
by 30	2,0,0,0,0,0,1
by friday	3,1,0,0,2,1,1
by replying	1,0,1,0,1,0,0
by the	2,4,2,1,0,2,3
by your	0,2,2,0,0,0,0
call	4,4,15,4,1,3,0
call me	2,0,1,0,0,0,0
call to	0,0,2,1,0,0,0
call with	0,0,3,0,0,0,0
called	0,1,1,3,0,0,0
came	1,2,0,1,1,2,0
can	11,20,11,13,16,4,9
can do	1,2,2,1,0,0,0
can not	1,11,3,2,5,0,5
can we	0,0,1,5,0,0,0
can you	3,0,2,0,6,0,0
cancel	0,0,0,3,0,0,0
canceled	0,2,0,12,0,0,0
canceled by	0,1,0,3,0,0,0
canceled dear	0,1,0,2,0,0,0
canceled hi	0,0,0,3,0,0,0
canceled your	0,0,0,3,0,0,0
candidacy	0,4,0,0,0,0,0
candidate	3,24,1,2,1,0,1
candidate for	1,2,0,0,0,0,0
candidates	0,14,4,1,0,3,5
candidates who	0,2,1,0,0,0,0
candidates whose	0,3,0,0,0,0,0
candidates will	0,0,0,1,0,1,1
candidates with	0,2,0,0,0,0,1
career	0,2,0,0,0,1,0
careers	0,2,0,0,0,2,0
carry	0,2,2,0,0,0,0
centre	0,1,3,2,0,0,2
certificate	0,0,0,0,8,0,1
chair	0,1,1,1,0,0,1
chance	2,1,0,0,0,0,1
chance to	2,1,0,0,0,0,1
change	1,0,0,6,0,1,0
change to	0,0,0,3,0,0,0
changed	1,4,1,6,0,1,0
changed to	0,1,1,1,0,1,0
chat	1,1,9,1,0,0,0
chat with	0,1,3,0,0,0,0
check	3,1,2,1,4,1,0
chemistry	3,2,1,0,0,2,0
chemistry has	1,1,0,0,0,1,0
chen	2,2,2,1,0,2,2
chen i	1,1,1,0,0,0,1
choice	0,2,0,0,1,0,1
choose	0,0,3,0,0,0,0
choose a	0,0,3,0,0,0,0
chosen	3,9,1,0,0,0,0
chosen to	0,4,1,0,0,0,0
cleared	0,0,3,0,0,0,0
cleared the	0,0,3,0,0,0,0
clerk	2,1,0,0,0,1,1
clerk dear	1,1,0,0,0,1,1
client	0,6,2,2,1,1,2
client has	0,2,1,1,0,0,0
close	0,4,2,0,0,0,0
closed	0,7,0,0,0,0,0
closely	0,5,0,0,0,0,0
closing	0,1,0,0,0,5,0
closing date	0,0,0,0,0,5,0
cobalt	1,1,1,0,0,0,1
coding	0,0,3,1,0,0,0
coffee	0,1,3,0,0,0,0
college	2,1,0,0,1,0,0
come	2,8,11,5,1,3,0
come and	1,1,3,0,0,0,0
come back	0,2,0,2,0,3,0
come in	0,1,4,0,0,0,0
come to	0,1,2,0,0,0,0
coming	1,7,2,0,0,2,0
coming in	0,2,0,0,0,1,0
committee	1,7,1,0,2,1,3
committee has	1,3,0,0,0,0,2
committee was	0,1,1,0,0,0,1
company	2,4,0,0,0,1,0
competition	0,3,0,0,0,0,0
complete	3,1,4,0,9,2,2
complete the	1,0,1,0,5,0,1
complete your	0,1,0,0,4,0,0
completed	0,5,0,0,0,0,0
conditional	5,1,0,0,0,0,0
conditional offer	2,1,0,0,0,0,0
conditional on	3,0,0,0,0,0,0
conditions	5,1,0,0,0,0,0
conditions of	2,1,0,0,0,0,0
confirm	16,2,5,2,5,5,2
confirm that	3,1,2,1,0,2,1
confirm your	6,1,2,0,4,0,0
confirmation	2,0,0,0,0,2,0
confirmed	5,0,4,0,0,2,0
confirmed dear	2,0,1,0,0,0,0
confirming	0,0,0,0,0,1,2
congratulations	18,0,8,0,0,0,0
congratulations on	4,0,1,0,0,0,0
congratulations you	4,0,4,0,0,0,0
consider	2,4,0,0,3,1,1
consider you	0,2,0,0,1,0,0
consideration	0,2,0,0,0,0,3
considered	0,5,0,0,3,1,0
contact	0,2,6,2,3,4,5
contact you	0,1,5,2,0,2,3
contacted	0,0,1,0,0,4,1
content	1,1,1,0,0,1,1
content lead	1,1,1,0,0,1,1
continue	0,2,0,0,1,0,0
continue with	0,2,0,0,1,0,0
contract	14,0,0,0,0,0,0
conversation	1,1,4,2,0,0,0
conversations	0,1,2,0,0,0,0
copy	4,0,2,0,6,0,0
copy of	2,0,2,0,5,0,0
could	1,5,11,7,13,0,2
could not	0,2,0,0,1,0,2
could we	0,1,1,5,0,0,0
could you	1,0,7,2,11,0,0
council	1,1,1,0,0,0,0
couple	0,0,0,0,3,0,1
couple of	0,0,0,0,3,0,1
course	3,4,2,0,0,0,2
course is	1,3,0,0,0,0,1
criteria	0,2,0,0,0,1,0
curating	1,1,1,1,1,0,0
curating dear	1,1,1,0,0,0,0
current	0,1,0,0,3,0,0
cv	0,3,3,0,4,5,0
cv and	0,2,1,0,0,0,0
dale	1,1,1,1,0,0,0
dana	0,0,2,1,0,0,0
data	3,4,3,0,0,3,1
data analyst	0,1,1,0,0,1,0
data engineer	1,2,1,0,0,1,1
data science	1,1,0,0,0,1,0
date	6,0,9,13,4,5,0
date :	1,0,5,2,0,0,0
date and	0,0,2,1,0,0,0
date is	1,0,0,0,0,2,0
date of	2,0,0,2,1,1,0
date will	1,0,0,2,0,0,0
day	2,5,7,6,1,0,0
days	12,0,4,0,4,5,2
days to	2,0,0,0,0,1,0
deadline	1,2,0,0,0,1,1
dear applicant	0,2,1,0,0,1,1
dear candidate	1,3,1,2,1,0,1
dear jana	1,1,2,1,1,1,2
dear kwame	3,2,2,1,2,0,0
dear lena	1,2,1,0,1,0,0
dear miss	2,2,1,2,2,1,2
dear mr	2,4,3,1,1,1,3
dear ms	5,3,2,1,2,3,2
dear noor	1,3,1,2,2,1,2
dear ravi	1,0,1,1,1,0,1
dear sir	1,1,1,1,1,0,1
decide	1,0,1,0,0,0,4
decided	3,28,0,0,0,0,1
decided not	0,7,0,0,0,0,0
decided to	2,19,0,0,0,0,1
decision	8,10,1,0,1,3,14
decision by	1,0,0,0,0,1,1
decision dear	3,4,0,0,0,0,1
decision has	0,1,0,0,0,0,2
decision on	3,1,0,0,0,0,2
decisions	0,1,0,0,0,1,3
decline	3,1,0,0,0,0,1
declined	1,2,0,0,0,0,0
degree	0,0,0,0,4,0,0
degree certificate	0,0,0,0,3,0,0
delay	0,0,0,1,0,0,4
delay in	0,0,0,0,0,0,3
delighted	8,1,0,0,0,0,0
delighted to	7,1,0,0,0,0,0
department	0,1,3,0,1,1,0
designer	2,1,0,0,0,0,0
details	3,1,5,0,9,1,0
details of	1,0,2,0,3,0,0
dev	0,0,1,1,1,0,0
developer	2,2,3,1,1,3,2
developer at	1,1,2,0,0,1,1
developer has	0,0,1,0,0,1,1
did	2,19,1,0,1,0,2
did not	0,17,0,0,1,0,2
different	0,3,0,0,0,0,0
director	0,1,0,1,0,1,0
discussion	0,1,2,0,0,0,0
do	9,27,6,6,8,2,6
do not	4,22,0,0,0,2,6
do you	2,0,1,0,7,0,0
doctoral	3,0,0,0,0,0,0
documents	0,2,0,0,8,3,0
does	0,4,2,0,0,0,0
does not	0,4,0,0,0,0,0
down	0,5,0,1,0,0,2
dr	2,3,1,1,2,2,1
dr moss	1,1,0,1,1,1,1
due	0,3,0,4,0,1,2
due to	0,3,0,4,0,1,1
each	0,4,1,0,0,1,0
early	0,1,1,0,0,2,0
ed	1,0,1,1,1,1,1
effect	2,1,0,0,0,0,0
eligible	1,2,0,0,0,0,0
elin	0,0,1,2,0,0,0
elin berg	0,0,1,2,0,0,0
else	0,5,0,0,3,1,0
email	2,3,2,0,6,2,0
employer	0,0,0,2,3,3,0
employment	11,3,0,0,2,0,0
en	1,1,1,0,0,0,0
en 114	1,1,1,0,0,0,0
enclosed	2,0,0,0,1,1,0
end	2,4,0,0,0,0,4
end of	2,1,0,0,0,0,4
engineer	4,5,3,1,1,5,3
engineer at	0,1,0,0,0,1,1
engineer trainee	1,0,1,0,0,1,0
engineers	0,1,1,0,0,1,0
enjoyed	0,3,3,0,0,2,0
enough	0,3,0,0,0,0,0
every	0,3,0,0,0,2,0
everybody	0,1,2,0,0,0,0
everyone	2,2,0,0,0,1,1
everything	1,0,0,0,0,0,3
examination	0,1,2,1,0,1,0
example	0,0,3,0,0,0,0
excited	4,0,1,0,0,1,0
excited to	4,0,1,0,0,1,0
exercise	0,1,5,0,0,2,0
expect	0,1,0,0,0,2,8
expect to	0,1,0,0,0,1,7
expectations	0,1,0,0,2,0,0
expected	0,0,0,0,2,0,2
experience	0,14,0,0,2,2,0
experience we	0,2,0,0,0,1,0
fay	0,1,1,1,0,0,1
fd	0,0,1,2,0,0,0
february	0,0,4,1,1,2,0
feedback	0,10,1,0,0,1,0
feel	1,4,0,0,0,0,0
fellows	1,0,0,1,0,0,1
fellowship	4,3,1,0,0,0,0
felt	0,7,0,0,0,0,0
femi i	0,1,0,1,0,0,1
fenland	2,1,1,2,0,2,0
fenland scitt	2,1,1,2,0,2,0
few	0,1,0,0,4,1,1
file	0,4,0,0,4,1,0
fill	0,1,0,0,2,0,0
filled	0,6,0,0,0,0,0
final	0,4,4,1,1,0,2
finalist	0,3,1,0,0,0,0
finance	0,2,1,0,1,1,1
finch	0,1,1,0,0,1,0
find	3,3,5,4,1,0,0
find a	0,1,2,1,0,0,0
find another	0,0,0,3,0,0,0
first	3,4,7,1,1,2,1
fit	1,2,1,0,0,1,0
five	3,1,3,0,2,1,0
five days	1,0,1,0,1,0,0
flu	0,0,0,2,0,0,1
follow	2,1,2,0,0,0,0
following our	2,0,1,0,0,0,0
following up	0,1,0,0,0,1,1
following your	2,0,1,0,0,0,0
for a	2,4,13,0,1,0,0
for an	0,1,10,0,0,1,1
for applying	0,5,3,0,1,5,0
for attending	0,3,0,0,0,1,1
for backend	1,0,1,1,0,2,0
for business	1,1,1,0,1,0,0
for coming	0,4,0,0,0,1,0
for content	0,1,1,0,0,1,0
for data	0,1,0,0,0,1,1
for friday	0,0,2,1,0,0,0
for frontend	1,2,3,1,1,2,2
for giving	0,3,0,0,0,0,0
for interview	0,2,1,0,0,2,0
for me	0,0,2,1,1,0,0
for msc	0,1,1,0,1,2,0
for now	0,3,0,1,0,0,0
for our	0,0,3,0,0,0,0
for sending	0,1,1,0,1,0,0
for store	0,1,1,2,0,0,0
for submitting	0,0,0,0,0,5,0
for taking	0,2,0,0,0,2,0
for this	0,17,1,0,0,0,3
for transport	0,1,0,0,0,1,1
for us	0,3,1,0,0,0,0
for you	2,9,5,1,0,0,3
for your	0,20,5,2,4,10,4
forgotten	0,0,0,0,0,0,4
form	2,1,1,0,9,2,0
form and	1,0,0,0,1,1,0
formal	6,0,0,0,0,0,0
formal letter	4,0,0,0,0,0,0
forward	1,14,5,1,4,0,0
forward to	1,0,2,1,0,0,0
forward with	0,6,2,0,0,0,0
forwarded	0,0,0,0,0,3,0
forwarded to	0,0,0,0,0,3,0
four	2,1,1,0,1,0,0
free	1,0,7,1,0,0,2
freight	1,1,2,0,0,2,1
friday	5,1,8,6,2,2,2
friday ?	1,0,0,2,0,0,1
friday at	0,0,1,1,0,1,0
from	25,18,10,0,2,9,11
from 1	8,0,0,0,0,0,0
from me	1,1,0,0,0,1,2
from our	0,1,1,0,0,1,0
from the	2,3,3,0,0,0,2
from us	1,1,0,0,0,4,1
from you	1,1,1,0,0,1,0
frontend	2,2,3,1,1,3,2
frontend developer	2,2,3,1,1,3,2
full	3,3,0,0,0,0,1
funding	1,1,0,0,0,0,1
further	3,14,2,0,0,2,2
further to	3,2,1,0,0,0,0
future	0,7,0,0,0,1,0
g	1,1,1,0,0,0,0
gave	1,2,0,0,0,0,0
get	2,2,4,0,0,2,4
get back	0,0,0,0,0,2,3
get to	0,0,2,0,0,0,1
give	3,2,1,2,6,1,6
give us	0,0,0,0,2,1,1
give you	3,0,0,0,1,0,2
given	0,5,1,1,0,1,0
given the	0,3,0,0,0,0,0
gives	2,0,0,0,1,0,0
giving	0,3,0,0,0,0,0
glad	2,2,2,0,1,0,0
glad to	2,2,2,0,0,0,0
go	1,10,0,1,0,2,1
go through	0,0,0,0,0,2,1
go with	0,5,0,0,0,0,0
going	2,11,1,2,0,0,0
going to	1,8,0,0,0,0,0
gone	0,4,0,0,0,0,0
good news	2,0,2,0,0,0,0
google	0,0,3,0,0,0,0
google meet	0,0,3,0,0,0,0
got	6,1,1,2,0,5,2
got it	2,0,0,0,0,1,0
got the	2,0,0,0,0,1,1
got your	0,0,1,0,0,3,0
governors	1,1,2,0,0,0,0
graduate	3,1,1,0,0,1,0
graduate engineer	1,0,1,0,0,1,0
great	10,3,3,0,0,1,0
great news	3,0,2,0,0,0,0
great pleasure	4,0,0,0,0,0,0
greetings	1,1,1,0,0,0,0
group	0,1,1,0,1,0,0
gullwing	1,0,0,0,1,0,1
had	4,16,0,5,1,0,5
had a	4,1,0,0,0,0,2
had to	0,5,0,5,0,0,2
hadley	2,3,0,0,1,0,1
hadley scitt	2,3,0,0,1,0,1
hale	1,1,1,0,0,0,0
half	0,1,7,4,0,0,0
half an	0,0,2,2,0,0,0
hand	0,2,0,0,0,2,0
hannah	1,1,2,0,0,0,0
happy	10,3,0,0,0,0,1
happy to	8,3,0,0,0,0,1
hard	0,3,0,0,0,0,0
harrow	0,1,1,0,0,1,0
harrow and	0,1,1,0,0,1,0
has	18,58,20,33,7,19,21
has been	8,25,12,21,1,15,15
has changed	1,2,0,3,0,0,0
has decided	0,6,0,0,0,0,1
has made	1,1,1,0,0,0,0
has not	0,4,0,0,3,0,2
has now	0,3,0,0,0,1,0
has selected	1,1,1,0,0,0,0
have a	3,3,2,1,3,1,0
have an	1,1,1,0,0,0,3
have been	25,6,9,0,0,3,4
have changed	0,2,0,1,0,0,0
have chosen	1,5,0,0,0,0,0
have decided	2,17,0,0,0,0,0
have filled	0,3,0,0,0,0,0
have got	3,0,0,1,0,1,1
have had	2,4,0,2,0,0,1
have made	1,2,1,0,0,0,0
have met	3,1,1,0,0,0,0
have moved	0,1,1,2,0,0,0
have not	1,8,0,1,1,2,11
have now	0,5,0,0,0,0,0
have offered	0,4,0,0,0,0,0
have passed	1,0,4,0,0,2,0
have put	1,2,0,0,0,0,1
have received	2,0,0,0,0,10,0
have reviewed	0,2,0,0,0,1,0
have successfully	0,0,1,0,0,3,0
have the	3,4,0,1,4,0,0
have to	0,5,0,6,1,0,0
have two	0,2,1,0,0,0,1
have until	2,0,1,0,0,0,1
have withdrawn	0,0,0,1,0,3,0
have you	6,1,1,0,0,0,0
have your	1,0,0,0,1,2,0
having	1,5,0,0,0,0,0
head	1,1,1,0,1,0,1
hear	3,3,2,0,0,3,6
hear from	1,1,0,0,0,3,3
heard	0,0,0,0,0,2,1
held	0,1,4,3,0,0,2
held on	0,1,2,1,0,0,0
hello	8,12,5,5,4,8,3
hello omar	2,1,1,2,1,2,0
hello tomas	3,3,1,1,2,3,1
help	1,2,0,0,1,0,0
her	0,0,0,0,1,0,3
here	4,3,5,1,0,1,2
here is	2,0,1,0,0,0,0
hey	1,4,2,1,1,2,0
hey ada	0,1,2,1,0,1,0
hi femi	0,1,2,1,1,1,1
hi jana	1,1,1,2,2,2,1
hi kwame	1,2,1,1,1,3,2
hi lena	2,3,3,1,1,0,1
hi mei	1,3,2,1,2,3,2
hi noor	0,1,2,0,0,1,0
hi ravi	1,3,1,2,2,1,1
hi tom	1,1,0,1,1,0,0
hi tomas	0,1,1,1,0,1,1
high	0,3,0,0,0,0,0
highly	0,2,0,0,0,0,1
hire	5,4,0,0,0,0,1
hire you	5,2,0,0,0,0,0
hired	5,1,0,0,0,0,0
hiring manager	0,1,3,1,1,2,2
hold	1,1,0,0,1,0,7
hold your	1,0,0,0,0,0,2
holding	0,1,2,0,0,0,0
holm	2,2,1,1,0,2,1
holm scitt	2,2,1,1,0,2,1
home	0,2,1,1,0,0,0
hope	3,5,0,2,0,0,4
hope that	1,1,0,2,0,0,0
hope to	0,0,0,0,0,0,4
hope you	2,3,0,0,0,0,0
hotels	1,0,1,0,0,1,0
hour	4,0,8,4,0,0,0
hour to	1,0,1,1,0,0,0
hours	1,0,3,1,1,0,0
house	0,2,3,0,0,0,0
how	0,1,2,1,2,1,2
hr	2,1,2,0,1,0,0
https	0,0,3,0,0,0,0
https :	0,0,3,0,0,0,0
i am	22,22,3,11,0,0,4
i can	3,3,0,3,2,0,2
i do	1,1,0,0,0,0,3
i had	0,3,0,0,0,0,0
i have	6,8,2,6,0,2,2
i hope	0,3,0,0,0,0,1
i know	0,2,0,0,0,0,2
i need	0,1,0,2,0,0,1
i regret	0,5,0,0,0,0,1
i should	1,0,1,0,1,0,0
i wanted	1,2,0,0,0,0,1
i will	4,3,1,3,1,1,2
i would	1,6,8,1,0,0,3
i write	2,4,1,0,0,1,0
id	0,0,1,0,2,1,0
if	23,8,7,5,2,11,6
if a	0,1,0,1,0,0,4
if it	1,1,0,0,0,1,0
if that	2,1,0,0,0,0,0
if we	1,0,0,2,0,1,1
if you	17,3,6,0,2,4,1
impressed	1,3,2,0,0,0,0
impressed with	0,2,1,0,0,0,0
impressive	0,3,1,0,0,0,0
impressive we	0,3,0,0,0,0,0
in a	0,6,2,0,0,1,2
in and	1,0,0,0,2,0,0
in for	0,1,3,0,0,1,0
in on	0,2,1,1,0,0,0
in our	1,1,0,0,0,1,1
in public	1,0,0,0,0,1,1
in september	1,2,0,0,0,0,0
in to	1,1,0,0,3,0,0
in touch	1,4,1,0,0,5,2
in writing	3,0,0,0,1,0,0
in your	2,7,1,0,1,1,0
incomplete	0,0,0,0,4,0,0
inconvenience	0,1,0,3,0,0,0
ines	0,2,2,1,1,1,0
inform	10,12,2,1,0,1,0
inform you	8,12,2,1,0,1,0
information	0,0,0,0,5,0,0
informed	0,0,0,1,0,2,1
instead	0,0,0,7,1,0,2
instead ?	0,0,0,5,0,0,0
interest	0,13,0,0,0,5,0
interest in	0,6,0,0,0,4,0
intern	2,1,0,0,0,0,1
internal	0,3,0,0,0,0,0
internship	7,2,1,0,0,0,0
interview	6,23,70,57,0,9,2
interview and	1,1,1,0,0,0,0
interview at	0,1,3,0,0,0,0
interview canceled	0,1,0,3,0,0,0
interview date	0,0,2,2,0,0,0
interview dear	1,4,3,3,0,1,0
interview for	0,1,5,4,0,1,0
interview has	0,0,2,10,0,0,0
interview hi	0,0,2,2,0,2,0
interview is	0,0,2,2,0,0,0
interview on	1,2,3,7,0,0,0
interview scheduled	0,0,3,3,0,0,0
interview slot	0,0,1,2,0,1,0
interview stage	0,2,2,0,0,0,0
interview time	0,0,1,3,0,0,0
interview tomorrow	0,0,2,3,0,0,0
interview we	3,2,1,0,0,0,0
interview will	0,0,2,3,0,1,0
interview with	0,2,10,4,0,0,0
interview you	0,0,7,0,0,1,0
interviewed	0,4,2,0,0,0,0
interviewing	0,1,0,0,0,1,2
interviews	1,3,4,4,0,3,2
into	2,7,0,1,0,0,0
into the	2,3,0,0,0,0,0
intro	0,0,1,2,0,0,0
invitation	0,0,10,0,0,0,0
invitation dear	0,0,3,0,0,0,0
invitation to	0,0,3,0,0,0,0
invite	3,1,7,0,1,1,0
invite you	3,1,7,0,1,1,0
invited	0,2,8,0,0,1,0
invited to	0,1,7,0,0,1,0
is a	2,6,6,0,1,2,1
is being	0,0,0,0,0,2,1
is confirmed	2,0,1,0,0,0,0
is held	0,0,1,0,0,0,2
is incomplete	0,0,0,0,3,0,0
is no	0,4,0,0,0,1,0
is not	1,5,0,1,1,1,0
is now	2,1,0,1,1,3,0
is on	0,0,1,1,0,0,3
is still	0,0,0,1,1,0,4
is subject	3,0,0,0,0,0,0
is taking	0,0,0,0,0,0,8
is to	0,2,0,0,0,4,0
is with	1,3,0,0,0,1,0
is your	3,0,1,0,2,0,0
is yours	3,0,0,0,0,0,0
it a	0,2,1,0,0,0,0
it by	1,0,0,0,2,0,0
it has	0,3,0,0,0,0,1
it is	5,7,1,0,0,1,3
it through	1,2,1,0,0,0,0
it to	0,3,3,0,2,0,0
it was	0,4,1,0,0,1,0
it we	1,1,0,0,0,1,0
it will	1,1,3,1,0,1,2
it with	0,1,1,0,1,1,0
it within	2,0,0,0,1,0,0
it would	1,1,0,0,1,0,0
its	0,5,2,0,0,1,2
ivo	1,1,1,1,0,1,1
ivo and	1,1,0,0,0,1,0
j	0,1,1,2,1,1,1
jana i	1,1,0,2,0,0,1
jana thank	0,2,1,0,0,0,1
jana thanks	0,1,0,0,1,1,0
january	3,0,1,0,2,1,0
job	13,4,1,0,1,2,1
jobs	1,2,0,0,0,0,0
join	5,0,2,0,0,0,0
join us	2,0,1,0,0,0,0
joining	5,1,1,0,0,1,0
joining us	2,1,0,0,0,0,0
july	5,1,4,3,0,1,2
june	9,0,7,8,1,2,5
june 2024	0,0,1,2,0,0,0
june at	2,0,3,1,0,0,0
junior	4,3,1,0,0,1,1
junior tester	1,0,1,0,0,1,1
jury	1,3,0,2,0,1,2
jury has	1,3,0,0,0,0,1
just	1,1,1,2,1,5,2
just a	0,0,1,0,0,2,0
keep	0,9,1,0,0,2,5
keep you	0,0,0,0,0,1,4
kind	0,1,1,0,1,0,0
kindly	3,0,3,1,6,0,1
know by	2,0,0,0,0,0,3
know if	4,0,1,0,0,0,0
know that	4,8,0,1,0,1,2
know your	2,0,1,0,2,0,0
kwame hadley	1,3,0,0,1,0,1
kwame i	1,1,0,1,0,0,1
kwame thank	0,2,0,0,0,1,0
kwame thanks	0,0,1,0,0,1,1
kwame we	1,1,1,1,0,1,0
kwame you	1,0,1,0,0,1,0
labourer	0,1,0,0,0,1,1
lantern	0,2,0,0,0,1,1
larkfield	1,1,0,0,0,1,0
lars	0,0,1,1,0,1,0
last	2,6,3,0,3,0,2
last night	1,1,0,0,0,0,1
last week	1,3,0,0,0,0,0
later	1,0,0,4,0,0,2
later than	1,0,0,0,0,0,2
learn	0,1,3,0,0,0,0
learn more	0,0,3,0,0,0,0
leave	0,3,0,2,0,0,1
lecturer	2,1,0,0,0,0,0
lee	1,0,1,0,0,0,1
leeds	1,0,1,0,1,1,0
lena i	1,2,0,0,0,0,0
leo	1,1,1,0,0,0,0
lesson	0,1,2,2,0,0,0
let me	9,0,3,0,4,0,0
let us	4,1,5,0,4,0,0
let you	3,8,0,2,0,5,5
letter	15,3,3,0,3,2,0
letter of	3,0,0,0,1,2,0
librarian	1,1,0,0,0,0,1
librarian dear	1,1,0,0,0,0,1
like	21,8,37,2,3,2,4
like to	17,4,31,2,1,1,2
like you	4,1,5,0,0,0,0
liked	1,0,2,0,0,0,0
link	1,0,13,2,4,0,0
link below	1,0,2,0,0,0,0
link to	0,0,3,0,3,0,0
list	1,2,0,0,1,0,10
little	0,0,0,0,0,0,3
log	1,0,0,0,3,0,0
log in	1,0,0,0,3,0,0
long	1,2,0,0,0,1,1
longer	0,6,0,3,0,0,11
longer than	0,0,0,0,0,0,9
look	2,0,0,0,1,5,1
look at	1,0,0,0,1,3,1
looking	0,5,4,0,1,0,0
looking for	0,4,1,0,0,0,0
looks	0,0,2,0,0,1,0
loop	0,1,1,1,0,0,1
love	5,3,6,0,0,0,1
love to	2,1,5,0,0,0,1
love you	1,1,1,0,0,0,0
loved	1,2,1,0,0,0,0
loved you	1,2,0,0,0,0,0
lovely	1,1,1,0,0,1,0
luck	0,2,0,0,0,1,0
ma curating	1,1,1,1,1,0,0
ma in	2,1,0,0,0,1,1
made it	0,1,2,0,0,0,0
make a	0,0,1,0,1,2,3
make it	0,2,1,0,0,0,0
make our	0,0,0,2,0,0,1
make the	0,2,1,1,0,0,0
make you	5,1,0,0,0,0,0
making	0,6,1,0,1,0,1
many	0,5,0,0,0,0,2
march	4,1,9,8,2,4,3
march at	0,0,3,3,0,0,0
march has	0,0,0,3,0,0,0
march to	2,0,1,0,0,0,0
march we	0,0,1,0,1,0,1
mark	0,1,0,0,2,0,0
marketing	1,2,1,0,1,1,0
marketing assistant	1,2,1,0,1,1,0
marsh i	1,1,0,1,0,1,0
match	0,8,1,0,0,4,0
match our	0,2,0,0,0,1,0
matter	0,0,0,0,0,0,3
may	14,5,8,6,2,5,5
may and	0,0,2,0,0,1,0
may at	1,0,2,1,0,0,0
may i	0,1,0,0,2,0,0
me	15,10,11,4,12,2,4
me and	1,0,4,0,0,0,0
me know	9,0,3,0,2,0,0
me to	0,2,0,1,1,0,0
me your	0,0,1,0,3,0,0
medical	3,0,0,0,0,0,0
meet	0,6,19,0,1,3,5
meet the	0,5,4,0,0,0,0
meet you	0,0,6,0,0,1,0
meeting	1,3,3,3,0,3,3
meeting you	1,3,0,0,0,0,1
mei chen	1,1,1,1,0,1,1
mei i	0,2,0,2,0,0,0
mei the	1,1,1,0,0,1,0
mei we	2,2,1,0,2,0,1
mei your	0,0,1,1,0,1,0
message	0,1,1,0,1,2,0
met	5,7,1,0,0,0,2
met the	1,2,1,0,0,0,0
might	0,1,0,1,2,0,0
mind	1,1,0,1,4,0,0
minimum	0,3,1,0,0,0,0
minute	0,0,6,0,0,0,1
minutes	0,0,5,0,0,0,0
miss	2,2,1,2,3,1,2
miss marsh	1,1,1,2,1,1,1
miss tran	1,1,0,0,1,0,1
missing	0,0,0,0,8,0,0
moment	0,1,1,0,2,1,0
monday	6,1,4,7,1,1,2
monday ?	1,0,2,1,0,0,0
money	1,1,0,0,1,0,0
monochrome	0,1,1,0,0,1,0
month	3,1,0,0,0,0,4
more	1,14,9,1,7,1,9
more about	0,0,4,0,1,0,0
more closely	0,4,0,0,0,0,0
more information	0,0,0,0,3,0,0
more than	0,2,1,0,1,0,0
more time	0,1,0,0,0,0,4
morning	2,3,3,2,0,0,0
moss the	1,1,0,1,0,0,1
motors	1,1,1,0,0,1,0
move	1,8,4,4,2,0,0
move ahead	0,2,0,0,1,0,0
move forward	0,4,2,0,0,0,0
move our	0,0,0,4,0,0,0
moved	0,2,2,6,0,1,1
moved to	0,0,2,2,0,1,0
moving	1,7,1,0,0,0,2
moving forward	0,4,1,0,0,0,0
mr	3,4,4,1,1,1,3
mr asante	1,2,1,0,1,0,1
mr quist	1,1,1,0,0,0,1
mr roy	0,1,1,1,0,0,1
mrs	1,1,2,0,0,0,0
mrs p	1,1,1,0,0,0,0
ms	5,3,3,1,3,4,2
ms chen	1,1,1,0,0,1,1
ms obi	1,1,0,0,1,1,0
ms vane	1,0,1,1,1,1,1
msc	1,2,2,0,1,2,2
msc data	1,1,0,0,0,1,0
msc finance	0,1,1,0,1,1,1
much	0,7,0,0,1,1,3
much for	0,1,0,0,0,1,1
must	1,3,1,1,0,0,0
my application	0,2,0,0,0,0,1
name	0,2,1,0,1,0,0
names	0,0,0,0,4,0,0
need	7,9,0,9,16,1,8
need a	0,1,0,0,2,0,3
need somebody	0,3,0,0,0,0,0
need to	5,1,0,9,4,1,1
need your	0,0,0,0,3,0,0
needed	0,0,0,0,3,2,0
needs	0,6,0,0,3,1,1
new	8,5,1,16,2,1,2
new date	0,0,0,7,0,0,0
new status	1,1,1,0,0,0,1
new time	0,0,0,6,0,0,0
news	4,4,4,0,0,0,5
news :	2,0,1,0,0,0,0
next	4,13,25,3,0,6,9
next round	0,3,2,0,0,0,0
next stage	0,3,8,0,0,0,0
next step	1,0,4,0,0,0,0
next steps	2,0,2,0,0,1,0
next week	0,1,5,2,0,1,5
next year	0,2,0,0,0,0,1
night	1,1,0,0,0,0,1
nimbus	1,2,2,0,0,2,1
nimbus freight	1,1,2,0,0,2,1
no	2,12,1,6,0,3,2
no longer	0,5,0,3,0,0,0
noor	2,4,3,2,2,3,2
noor thank	0,1,1,0,0,1,0
noor we	1,1,0,0,0,2,1
norvale	1,1,1,0,0,1,2
norvale trainee	1,1,1,0,0,1,1
not	9,144,4,10,16,7,31
not able	0,3,0,0,0,0,0
not among	0,4,0,0,0,0,0
not be	0,26,0,0,4,1,1
not been	0,9,0,0,0,0,3
not feel	0,3,0,0,0,0,0
not forgotten	0,0,0,0,0,0,4
not give	0,2,0,0,1,0,1
not go	0,2,0,1,0,0,0
not going	1,3,0,0,0,0,0
not have	0,8,0,0,0,1,2
not heard	0,0,0,0,0,2,1
not make	0,4,2,2,0,0,0
not meet	0,5,0,0,0,0,1
not offer	0,5,0,0,0,0,1
not respond	2,2,0,0,0,0,0
not selected	0,8,0,0,0,0,0
not successful	0,4,0,0,0,0,0
not take	0,4,1,1,1,0,1
not the	0,3,0,0,0,0,0
not think	0,4,0,0,0,0,1
not to	2,10,0,0,0,0,1
not yet	0,0,0,1,0,0,5
note	0,1,1,3,2,4,2
note that	0,0,0,2,0,0,1
notes	0,0,0,0,0,0,3
nothing	0,2,0,0,0,1,1
notice	1,0,0,2,4,0,1
notice period	0,0,0,0,3,0,0
notified	0,0,0,0,0,3,0
november	1,0,1,1,0,0,0
now	3,17,2,8,2,8,6
now be	0,0,0,1,0,0,2
number	1,5,2,0,3,3,3
number of	0,4,0,0,0,1,3
numbers	0,0,0,0,1,0,2
obi	1,1,0,0,1,1,0
occasion	0,9,0,0,0,0,0
october	3,2,1,0,0,0,0
of a	1,0,0,2,3,0,0
of applications	0,2,0,0,0,2,4
of employment	4,1,0,0,0,0,0
of next	0,0,0,0,0,0,3
of our	2,1,6,2,1,1,2
of the	6,10,6,3,2,5,7
of two	0,0,0,0,3,0,0
of your	6,7,7,5,12,11,1
off	2,2,0,5,0,0,2
offer	65,23,0,0,0,1,1
offer for	6,1,0,0,0,0,0
offer from	6,1,0,0,0,0,0
offer has	0,3,0,0,0,0,0
offer hello	3,0,0,0,0,0,0
offer is	8,0,0,0,0,0,0
offer letter	6,0,0,0,0,0,0
offer of	6,1,0,0,0,0,0
offer to	4,0,0,0,0,0,0
offer you	21,13,0,0,0,0,1
offered	3,8,0,0,0,0,0
offered the	1,4,0,0,0,0,0
offered to	1,2,0,0,0,0,0
offering	4,1,0,0,0,0,0
offering you	3,1,0,0,0,0,0
offers	0,2,0,0,0,1,0
office	2,0,2,0,2,0,0
office on	1,0,2,0,0,0,0
officer dear	0,0,1,0,0,1,1
official	2,0,0,0,1,0,0
ok	1,0,0,3,1,0,0
omar	2,1,1,2,1,2,1
omar fenland	1,1,0,2,0,0,0
omar you	1,0,1,0,0,1,0
on 12	0,1,2,2,0,0,0
on 14	0,0,2,0,0,0,1
on 3	2,1,4,2,0,0,0
on 4	1,1,2,0,0,1,0
on 9	0,0,1,2,0,0,0
on a	2,2,0,0,0,0,0
on behalf	3,0,0,0,0,0,0
on board	3,0,0,0,0,0,0
on file	0,3,0,0,0,0,0
on friday	0,0,3,1,0,1,0
on hold	0,0,0,0,0,0,6
on monday	2,1,4,2,0,1,2
on our	3,2,0,0,0,0,5
on saturday	2,2,3,0,0,0,0
on the	14,7,3,4,0,0,10
on this	0,12,0,0,0,0,0
on thursday	0,1,4,2,0,1,0
on to	0,2,1,0,0,2,0
on tuesday	0,1,2,3,0,0,1
on wednesday	0,0,5,2,0,0,0
on you	0,3,0,0,0,0,0
on your	5,7,1,0,1,0,5
once	1,1,1,0,0,1,2
one	7,9,3,2,8,2,8
one of	2,1,2,1,4,0,4
online	2,0,10,0,0,3,0
online tests	0,0,2,0,0,1,0
only	0,2,0,0,3,3,0
onsite	0,0,2,1,0,0,0
open	1,3,0,0,1,1,1
opening	0,2,0,0,0,0,1
openings	0,3,0,0,0,0,0
openseed	1,2,0,0,0,1,0
opportunity	0,4,0,0,0,0,0
opportunity to	0,3,0,0,0,0,0
or	4,0,1,2,8,3,1
or decline	3,0,0,0,0,0,0
orchid hotels	1,0,1,0,0,1,0
other	0,14,0,0,1,1,0
other applicants	0,5,0,0,0,0,0
other candidates	0,5,0,0,0,1,0
others	0,2,0,0,0,1,0
our call	1,0,1,2,0,0,0
our decision	0,1,0,0,0,1,1
our engineers	0,1,1,0,0,1,0
our interview	0,1,0,6,0,1,0
our needs	0,3,0,0,0,1,0
our new	4,0,0,0,0,0,0
our next	1,1,0,0,0,1,0
our offer	7,1,0,0,0,0,0
our recruitment	0,0,1,0,0,2,1
our reserve	1,0,0,0,0,0,2
our selection	0,1,4,0,0,0,1
our team	4,0,2,0,0,5,1
out	0,5,0,3,1,1,1
outcome	1,7,0,0,0,3,1
outstanding	0,1,0,0,2,0,0
over the	1,1,1,0,0,1,0
over to	0,1,1,0,0,0,2
owing	0,0,0,2,0,0,6
owing to	0,0,0,2,0,0,6
p	1,1,1,0,0,0,0
p hale	1,1,1,0,0,0,0
page	0,2,0,0,1,0,0
paid	2,1,2,0,0,0,0
pairing	0,0,1,2,0,0,0
panel has	1,1,1,0,0,0,0
panel will	0,0,1,0,0,1,1
papers	0,0,1,0,2,0,0
paperwork	5,0,0,0,0,0,0
park	0,0,3,0,0,0,0
parks	0,1,0,0,0,1,1
parks labourer	0,1,0,0,0,1,1
part	2,2,5,0,1,1,0
part of	1,0,1,0,1,1,0
partners	1,1,1,0,0,0,0
pass	0,4,0,0,4,0,0
pass it	0,0,0,0,4,0,0
passed	1,1,5,0,0,2,0
passed the	0,0,5,0,0,0,0
passport	0,0,1,0,3,0,0
patience	0,1,0,0,0,0,4
pay	2,1,1,0,0,0,0
payroll	1,1,1,0,0,1,1
payroll officer	1,1,1,0,0,1,1
pdf	1,0,0,0,2,0,0
people	0,8,0,0,1,1,2
per	2,0,1,0,0,0,0
period	0,0,1,0,3,1,0
person	1,2,1,0,0,1,0
phd	2,2,1,0,0,0,0
phd studentship	1,1,1,0,0,0,0
phone	1,2,6,1,2,1,0
phone interview	0,0,2,1,0,0,0
phone screen	0,0,4,0,0,0,0
pick	0,0,3,0,0,0,0
place	15,10,5,7,1,1,5
place at	0,0,3,0,0,0,0
place becomes	0,0,0,0,0,0,3
place by	2,0,1,0,0,0,0
place for	0,3,0,0,0,0,0
place in	0,2,1,0,0,0,0
place is	2,1,0,0,0,0,0
place on	9,2,0,1,0,0,0
placed	0,0,0,0,0,0,7
placed on	0,0,0,0,0,0,4
placed you	0,0,0,0,0,0,3
places	0,4,1,1,0,1,3
planned	0,0,0,2,0,1,5
planned for	0,0,0,2,0,1,0
planner	0,1,0,0,0,1,1
planner 7731	0,1,0,0,0,1,1
please	31,10,26,8,35,3,4
please accept	3,1,0,0,0,0,0
please bring	0,0,3,0,1,0,0
please complete	2,0,1,0,4,0,0
please confirm	4,0,3,1,2,0,1
please do	0,3,0,0,0,2,1
please find	2,0,1,0,0,0,0
please let	3,0,4,0,2,0,0
please log	0,0,0,0,3,0,0
please note	0,0,0,3,0,0,1
please reply	2,0,1,0,1,0,0
please respond	2,0,0,0,1,0,0
please send	0,0,0,1,5,0,0
please sign	4,0,0,0,1,0,0
please tell	1,0,1,0,1,0,0
please upload	0,0,0,0,3,0,0
pleased	10,0,4,0,0,0,0
pleased to	10,0,3,0,0,0,0
pleasure	9,1,0,0,0,0,0
pleasure to	6,0,0,0,0,0,0
plus	5,0,0,0,0,0,0
pm	0,1,6,4,0,0,0
policy	1,1,0,0,0,1,1
pop	1,1,1,0,0,0,0
portal	2,3,0,0,2,1,0
portfolio	0,0,0,0,4,0,0
position	13,29,4,1,0,3,6
position and	0,2,1,0,0,0,0
position has	0,3,0,0,0,0,2
position is	1,1,0,1,0,0,0
position of	8,2,1,0,0,1,0
position to	0,4,1,0,0,0,1
possible	1,1,1,1,0,0,0
post	10,7,3,1,0,2,0
post of	5,3,0,0,0,1,0
postpone	0,0,0,4,0,0,0
postponed	0,0,0,4,0,0,0
prefer	0,0,3,0,1,0,0
present	0,1,0,0,2,0,0
priya	1,0,1,1,0,1,1
proceed	0,5,1,0,2,0,0
proceed with	0,2,1,0,1,0,0
process	0,9,5,0,4,0,8
process for	0,2,0,0,0,0,1
process please	0,0,2,0,1,0,0
process your	0,0,0,0,3,0,0
product	2,2,1,0,0,0,1
product analyst	1,1,0,0,0,0,1
profile	0,6,3,0,2,2,0
profile has	0,1,2,0,0,0,0
program	6,4,0,0,0,1,0
progress	0,4,0,0,0,2,1
progressed	0,2,2,0,0,0,0
progressing	0,3,0,0,0,0,0
project	1,1,1,0,0,0,0
promised	0,2,0,0,0,0,2
proof	0,0,2,0,1,0,0
proposal	2,2,2,0,0,0,1
proposal has	0,1,2,0,0,0,0
provide	0,1,0,0,4,0,0
provider	0,1,0,1,0,2,0
public	1,1,0,0,1,1,1
public policy	1,1,0,0,0,1,1
put	2,6,0,1,1,1,5
put back	0,0,0,1,0,0,2
put into	0,4,0,0,0,0,0
put you	1,0,0,0,1,0,1
qualifications	0,2,0,0,0,1,0
qualified	0,2,1,0,0,0,0
questionnaire	1,0,0,0,2,0,0
questions	1,1,0,0,5,0,0
quick	1,1,1,0,3,1,3
quist	1,1,1,0,0,0,1
ranger	1,1,1,0,0,1,1
rather	0,2,0,2,1,0,0
rather than	0,1,0,2,1,0,0
ravi we	1,1,0,0,0,0,1
ravi you	0,0,2,0,1,0,0
ravi your	1,0,1,1,0,1,1
re	5,8,3,10,2,6,6
re :	5,8,3,10,2,6,6
reach	1,3,0,0,0,1,2
reach out	0,2,0,0,0,1,0
read	3,1,1,0,1,1,0
really	0,3,1,2,0,1,0
really sorry	0,1,0,2,0,0,0
reason	0,1,0,2,0,0,0
receipt	0,1,0,0,1,4,0
receipt of	0,1,0,0,0,4,0
receive	0,0,3,0,0,1,0
received	2,4,0,0,2,23,0
received an	2,1,0,0,0,0,0
received dear	0,0,0,0,1,4,0
received your	0,0,0,0,1,10,0
recent	1,1,1,0,0,0,0
recruiter	0,0,2,0,0,1,0
recruiting	0,4,0,0,0,0,0
recruitment	0,1,1,0,1,2,4
recruitment process	0,0,1,0,0,0,2
ref	0,2,0,0,0,1,0
referee	0,0,0,0,6,0,0
referees	0,0,0,0,5,0,0
reference	1,3,0,0,6,5,0
reference to	1,2,0,0,0,0,0
references	4,1,0,0,8,2,0
reflection	0,3,0,0,0,0,0
regarding	0,6,0,0,1,0,1
regarding your	0,4,0,0,1,0,1
regards	1,3,1,0,0,0,0
regret	0,13,0,1,0,0,1
regret that	0,7,0,1,0,0,1
regret to	0,6,0,0,0,0,0
rejected	0,7,0,0,0,0,0
released	0,0,0,1,0,1,1
reminder	1,0,2,0,0,0,0
reply	3,2,1,0,4,1,0
reply by	3,0,0,0,0,0,0
reply to	1,1,0,0,2,0,0
replying	1,0,1,0,1,0,0
replying to	1,0,1,0,1,0,0
report	5,0,0,0,0,0,0
report to	3,0,0,0,0,0,0
request	0,1,1,3,3,1,0
requested	0,1,1,0,3,0,0
requested to	0,0,1,0,2,0,0
required	1,2,0,0,4,0,0
requirements	0,3,1,0,1,1,0
reschedule	0,0,1,8,0,0,0
rescheduled	0,0,0,5,0,0,0
rescheduled to	0,0,0,3,0,0,0
reserve	1,0,1,1,0,0,4
reserve list	1,0,0,0,0,0,3
residency	2,1,1,0,0,1,0
resolved	2,1,0,0,0,0,0
respond	5,2,0,0,2,4,0
respond to	2,1,0,0,1,1,0
response	0,2,0,0,0,1,0
rest	0,1,1,0,1,0,0
result	1,7,0,0,0,0,4
result dear	0,2,0,0,0,0,1
result of	0,4,0,0,0,0,0
results	0,4,0,0,0,1,5
results dear	0,3,0,0,0,0,0
resume	0,1,1,0,2,0,1
retained	2,1,0,0,0,0,0
return	8,0,0,0,2,0,0
return it	2,0,0,0,2,0,0
return the	3,0,0,0,0,0,0
review	3,3,0,1,0,11,2
review it	1,0,0,0,0,3,0
review of	0,1,0,0,0,1,1
review your	0,1,0,0,0,3,1
reviewed	0,4,0,0,0,3,1
reviewed your	0,3,0,0,0,1,0
reviewing	0,6,1,0,0,2,2
reviewing your	0,4,1,0,0,1,0
right	4,10,1,0,3,0,0
right now	0,5,0,0,0,0,0
right to	1,0,1,0,2,0,0
ring	1,1,1,1,0,0,0
robert	0,1,1,1,0,1,0
roger	1,1,1,1,2,0,1
role	9,22,4,0,1,5,3
role has	0,3,0,0,0,0,0
role of	4,0,0,0,0,2,0
role we	0,1,0,0,0,2,0
room	0,0,3,0,0,0,1
rosa	1,1,2,1,0,1,1
round	0,7,10,1,0,0,0
round we	0,2,2,0,0,0,0
rounds	1,1,0,0,0,1,1
roy	0,1,1,1,0,0,1
running	0,1,0,1,0,0,2
s	2,11,5,7,1,2,3
sadly	0,3,0,0,0,0,0
safely	0,0,0,0,0,5,0
said	2,4,1,1,0,0,1
said yes	2,2,0,0,0,0,0
salary	8,0,0,0,10,0,0
salary will	3,0,0,0,0,0,0
same	1,0,0,10,0,0,0
same time	0,0,0,5,0,0,0
sample	0,0,0,0,2,1,0
satisfactory	4,0,0,0,0,0,0
satisfactory references	3,0,0,0,0,0,0
saturday	2,2,4,1,0,0,0
saturdays	0,1,0,0,2,0,0
say	7,6,1,2,0,4,0
say that	1,3,0,0,0,1,0
say the	1,0,0,2,0,0,0
say yes	4,0,0,0,0,0,0
schedule	0,0,6,2,0,1,1
scheduled	0,0,7,5,0,0,0
scheduled for	0,0,1,2,0,0,0
scheme	2,1,1,0,0,1,1
scholarship	2,1,0,0,1,0,1
school	2,3,1,0,0,0,1
science	1,2,0,0,0,1,0
scitt	6,6,2,3,1,4,2
scitt has	3,4,0,2,0,1,0
score	0,4,0,0,0,0,0
screen	0,0,4,0,0,1,0
screening	0,0,3,0,0,0,0
search	0,5,0,0,0,0,0
season	1,3,0,0,0,0,0
second	1,1,4,0,1,1,1
secure	3,0,0,0,0,0,0
see	2,5,8,0,1,3,1
see you	1,0,4,0,0,1,0
see your	0,2,0,0,0,1,0
select	0,1,2,0,0,0,0
selected	8,13,5,0,0,3,1
selected for	5,2,4,0,0,2,0
selected you	1,0,1,0,0,1,0
selection	4,7,7,1,0,0,3
selection centre	0,0,1,1,0,0,1
selection process	0,3,2,0,0,0,0
semi	0,1,1,0,0,1,0
send	3,4,3,1,8,1,1
send me	0,0,1,0,2,0,0
send you	1,1,0,0,0,1,0
sending	1,1,1,0,4,0,0
senior	2,0,0,0,0,1,0
sent	2,0,0,0,1,5,0
sent to	0,0,0,0,0,3,0
september	6,3,1,0,1,0,1
session	0,0,1,2,0,0,0
set	0,2,3,0,1,0,0
set up	0,0,3,0,0,0,0
shall	2,0,1,1,0,1,0
share	1,2,1,0,4,0,1
she	0,2,2,2,0,0,3
sheets	0,1,0,0,2,0,0
shift	1,1,2,1,0,0,0
short	2,0,6,2,2,0,0
shortlist	0,1,2,0,0,0,0
shortlisted	1,4,8,0,0,3,0
shortlisted for	0,1,4,0,0,0,0
shortly	0,0,2,2,0,2,0
should	1,3,3,0,2,2,6
should be	1,0,1,0,2,0,0
sick	0,0,0,2,0,0,1
sign	12,0,0,0,2,0,1
sign and	4,0,0,0,0,0,0
signed	2,1,0,0,3,0,0
simone	0,0,1,1,0,0,1
sir	1,1,1,1,1,0,1
sit	0,0,1,0,0,0,2
site	1,1,1,1,0,0,0
six	1,2,0,0,0,0,0
skills	0,7,1,0,0,0,0
slot	0,0,5,3,0,1,0
small	0,3,0,0,0,0,0
so	5,16,0,11,3,2,10
so i	1,4,0,0,1,0,0
so it	0,3,0,0,0,0,1
so much	0,1,0,0,0,1,1
so sorry	0,0,0,4,0,0,0
so the	0,0,0,2,1,0,1
so we	0,3,0,1,0,0,3
some	2,3,1,1,3,0,0
somebody	0,6,0,0,2,0,0
somebody else	0,2,0,0,2,0,0
someone	0,11,0,0,1,0,0
someone else	0,3,0,0,1,0,0
someone who	0,3,0,0,0,0,0
someone with	0,4,0,0,0,0,0
something	0,1,0,2,1,0,0
soon	4,0,2,2,1,4,1
soon as	3,0,1,2,0,2,1
sorry	0,25,0,15,0,0,7
sorry but	0,1,0,3,0,0,0
sorry for	0,1,0,2,0,0,1
sorry i	0,2,0,0,0,0,2
sorry that	0,4,0,0,0,0,2
sorry to	0,10,0,3,0,0,1
speak	0,1,4,0,0,0,0
spring	1,2,0,0,0,0,0
stage	0,8,15,0,0,0,0
stage is	0,0,3,0,0,0,0
stage of	0,1,4,0,0,0,0
standard	0,3,0,0,0,0,1
stands	1,0,0,3,0,0,1
start	16,1,0,2,5,0,0
start date	4,0,0,0,2,0,0
start on	4,0,0,0,0,0,0
starting	5,0,0,0,0,0,0
starts	2,0,0,0,0,0,1
starts on	2,0,0,0,0,0,1
status	1,7,3,0,0,5,4
status :	1,2,3,0,0,3,2
status of	0,2,1,0,0,2,0
stay	0,2,1,0,1,0,0
stay in	0,2,0,0,1,0,0
step	1,1,4,0,0,0,0
steps	2,0,2,0,0,1,0
still	1,0,0,1,2,0,14
store	0,1,1,2,0,0,0
store manager	0,1,1,2,0,0,0
strong	0,4,0,0,0,0,0
stuck	0,0,0,3,0,0,0
student	1,0,0,0,0,1,1
studentship	1,1,1,0,0,0,0
studentship en	1,1,1,0,0,0,0
studio	1,1,0,0,0,0,1
studio bursary	1,1,0,0,0,0,1
study	3,1,0,0,0,1,0
sub	1,1,0,0,0,0,1
sub librarian	1,1,0,0,0,0,1
subject	6,2,0,0,0,0,0
subject to	6,0,0,0,0,0,0
submission	0,0,0,0,0,4,0
submit	1,0,0,0,3,1,0
submit your	1,0,0,0,2,0,0
submitted	0,0,0,0,0,6,0
submitting	0,0,0,0,0,5,0
submitting your	0,0,0,0,0,4,0
successful	10,7,1,0,0,1,0
successful at	1,1,1,0,0,0,0
successful in	2,1,0,0,0,0,0
successfully	0,0,1,0,0,6,0
suit	0,2,1,1,0,0,0
suitable	0,4,1,0,0,0,0
suits	0,0,3,0,0,0,0
summer	3,4,2,0,0,0,0
sunday	1,0,0,2,1,0,1
support	1,1,0,0,0,1,0
take	2,10,12,4,3,3,3
take part	0,0,3,0,0,0,0
take place	0,0,5,4,0,1,0
take this	0,2,0,0,1,0,0
take your	0,3,1,0,1,0,0
takes	0,0,0,0,0,2,1
taking	0,6,0,0,0,2,10
taking longer	0,0,0,0,0,0,4
taking the	0,2,0,0,0,2,0
talk	4,3,9,0,1,0,0
talk about	0,1,2,0,0,0,0
talk to	1,1,2,0,1,0,0
talked	1,2,0,0,0,0,0
tarang	1,1,1,0,0,1,0
tarang motors	1,1,1,0,0,1,0
teaching	1,2,1,0,0,0,0
teaching assistant	1,1,1,0,0,0,0
team is	0,0,0,1,0,2,1
team will	0,0,2,0,0,2,0
technical	0,2,4,2,0,0,0
technical interview	0,0,2,1,0,0,0
telephone	0,1,3,0,0,1,0
tell	6,3,5,0,4,0,0
tell me	1,0,0,0,2,0,0
tell us	1,0,1,0,2,0,0
tell you	3,3,4,0,0,0,0
ten	2,1,3,0,0,0,0
term	0,2,0,0,1,0,0
terms	5,0,0,1,0,0,0
test	1,1,5,1,0,2,0
tester	1,0,1,0,0,1,1
tests	0,0,2,0,0,1,0
than	1,4,1,2,2,0,14
than planned	0,0,0,0,0,0,4
thank	0,36,3,0,1,25,3
thank you	0,36,3,0,1,25,3
thanks	0,12,5,0,2,16,3
thanks for	0,11,5,0,2,11,2
thanks so	0,1,0,0,0,1,1
that i	0,3,0,0,0,0,0
that is	1,2,0,2,0,1,0
that the	2,5,0,3,0,0,2
that we	5,16,0,2,0,3,3
that you	20,8,5,1,1,2,1
that your	1,8,0,3,0,3,0
that yours	0,3,0,0,0,0,0
the 12th	0,0,0,2,0,0,1
the 9th	0,0,1,2,0,0,0
the above	0,4,1,0,0,1,1
the appointment	1,0,0,1,0,0,2
the assessment	0,1,1,1,0,1,1
the attached	3,0,0,0,3,0,0
the best	1,5,1,0,0,1,0
the board	3,2,2,1,0,1,2
the chair	0,1,1,1,0,0,1
the client	0,2,0,0,1,1,2
the closing	0,0,0,0,0,5,0
the coming	1,3,1,0,0,1,0
the committee	1,4,1,0,2,0,3
the company	1,1,0,0,0,1,0
the conditions	2,1,0,0,0,0,0
the contract	3,0,0,0,0,0,0
the council	1,1,1,0,0,0,0
the course	3,4,1,0,0,0,1
the date	0,0,2,2,0,0,0
the decision	0,0,0,0,0,0,3
the department	0,1,3,0,1,0,0
the details	3,0,1,0,1,0,0
the employer	0,0,0,2,1,2,0
the enclosed	2,0,0,0,1,0,0
the end	2,3,0,0,0,0,4
the exercise	0,1,1,0,0,1,0
the fellowship	2,1,0,0,0,0,0
the final	0,3,3,1,0,0,1
the first	0,1,4,0,1,0,0
the following	2,0,2,2,5,1,0
the governors	1,1,1,0,0,0,0
the hiring	0,3,3,1,1,3,3
the interest	0,3,0,0,0,0,0
the internship	3,1,1,0,0,0,0
the interview	0,4,9,8,0,1,0
the interviews	0,0,1,2,0,0,0
the job	6,2,0,0,0,0,0
the junior	2,0,0,0,0,0,1
the jury	1,3,0,0,0,1,2
the link	1,0,6,0,1,0,0
the ma	3,1,0,0,0,1,1
the marketing	0,2,1,0,0,0,0
the minimum	0,2,1,0,0,0,0
the moment	0,1,0,0,2,0,0
the month	1,1,0,0,0,0,2
the names	0,0,0,0,3,0,0
the new	0,2,0,2,0,1,0
the next	0,8,13,0,0,2,0
the norvale	1,1,0,0,0,1,0
the number	0,2,0,0,0,2,1
the offer	4,2,0,0,0,0,0
the online	0,0,3,0,0,0,0
the opportunity	0,3,0,0,0,0,0
the outcome	0,1,0,0,0,3,1
the panel	2,7,1,0,2,2,2
the paperwork	4,0,0,0,0,0,0
the partners	1,1,1,0,0,0,0
the phone	1,2,2,0,0,0,0
the places	0,2,0,0,0,0,1
the pleasure	3,0,0,0,0,0,0
the portal	1,1,0,0,2,1,0
the position	9,12,2,1,0,1,2
the post	9,4,0,1,0,1,0
the process	0,5,1,0,0,0,3
the program	2,0,0,0,0,1,0
the provider	0,1,0,1,0,2,0
the rest	0,1,1,0,1,0,0
the results	0,0,0,0,0,1,2
the right	1,4,0,0,1,0,0
the role	7,11,2,0,0,4,1
the same	1,0,0,6,0,0,0
the second	0,0,2,0,0,1,0
the selection	0,5,1,1,0,0,1
the standard	0,3,0,0,0,0,0
the status	0,0,1,0,0,2,0
the summer	2,1,0,0,0,0,0
the team	5,7,8,1,0,1,0
the technical	0,1,2,0,0,0,0
the time	0,6,0,2,1,2,0
the vacancy	0,4,0,0,0,0,0
the vestry	0,1,1,0,0,0,1
the waiting	0,0,0,0,0,0,4
the week	2,0,3,1,0,0,1
the written	0,0,2,1,0,0,0
their	0,7,1,1,2,0,1
them	1,4,1,0,4,1,2
then	3,0,1,0,0,2,1
there	0,10,1,2,2,2,2
there is	0,3,1,0,1,2,1
therefore	0,4,0,0,0,0,1
these	1,1,1,0,1,0,0
they	3,13,2,4,1,3,3
they are	1,2,0,0,0,0,0
they have	0,4,0,2,1,0,0
they want	1,0,1,0,0,1,0
they will	1,0,1,1,0,2,1
thing	0,1,0,0,2,0,0
things	1,2,1,0,3,0,2
think	3,5,1,0,0,1,1
think you	1,1,0,0,0,1,0
this	12,80,10,2,5,10,8
this announcement	0,1,0,0,0,1,1
this email	2,1,1,0,3,1,0
this is	0,5,2,0,0,5,1
this letter	2,1,0,0,0,0,0
this morning	2,3,0,0,0,0,0
this occasion	0,9,0,0,0,0,0
this offer	3,0,0,0,0,0,0
this one	0,2,0,0,0,0,1
this position	0,6,0,0,0,0,0
this role	0,4,0,0,0,0,0
this round	0,3,1,0,0,0,0
this summer	0,3,0,0,0,0,0
this time	0,16,0,0,0,0,0
this vacancy	0,3,0,0,0,0,0
this week	0,0,5,0,0,2,3
this year	0,9,0,0,0,0,2
those	0,2,0,0,0,2,1
thought	0,3,0,0,0,0,0
three	0,1,3,0,3,0,2
thrilled	5,0,0,0,0,0,0
thrilled to	4,0,0,0,0,0,0
through	3,5,2,1,4,4,1
through the	0,2,0,0,1,2,0
through your	1,0,0,1,1,0,0
thursday	2,3,8,11,0,1,1
thursday ada	0,2,0,1,0,0,0
thursday at	0,0,2,1,0,0,0
tidemark	2,0,1,0,0,0,0
till	0,1,2,1,0,0,2
time	4,26,21,23,1,2,5
time :	0,0,5,3,0,0,0
time of	0,0,0,3,0,0,0
time the	0,1,1,0,0,0,1
time to	0,2,2,0,0,2,3
time we	0,5,0,0,0,0,0
time you	1,4,0,0,0,0,0
times	0,1,2,0,0,0,0
to a	3,2,4,2,0,1,2
to accept	10,0,0,0,0,0,0
to an	0,1,1,1,0,0,1
to another	0,5,0,1,0,0,0
to appoint	3,3,0,0,0,0,0
to arrange	0,0,5,0,0,2,0
to ask	0,0,0,0,0,1,2
to be	3,4,0,3,1,1,1
to begin	3,0,0,0,0,0,0
to bring	2,1,0,0,0,0,0
to cancel	0,0,0,3,0,0,0
to come	1,2,4,0,0,0,0
to complete	1,0,3,0,3,0,1
to confirm	9,2,1,0,0,3,1
to consider	0,2,0,0,0,0,1
to continue	0,2,0,0,1,0,0
to decide	1,0,0,0,0,0,2
to do	0,1,0,2,0,0,1
to find	0,1,2,3,0,0,0
to get	0,1,2,0,0,0,2
to give	2,0,0,1,2,0,1
to go	0,7,0,0,0,0,1
to have	6,2,3,0,0,0,3
to hear	2,2,2,0,0,1,3
to hire	5,1,0,0,0,0,0
to inform	10,11,2,1,0,0,0
to interview	0,4,8,0,0,0,0
to invite	3,1,5,0,0,0,0
to join	5,0,0,0,0,0,0
to keep	0,0,1,0,0,0,5
to know	0,0,2,0,2,0,1
to learn	0,1,3,0,0,0,0
to let	4,8,0,1,0,1,3
to make	5,3,1,0,0,2,3
to me	1,1,0,0,1,0,0
to meet	0,0,12,0,1,2,1
to move	0,8,3,3,1,0,0
to next	0,1,0,2,0,0,0
to offer	16,8,0,0,0,0,0
to postpone	0,0,0,3,0,0,0
to proceed	0,5,1,0,2,0,0
to reschedule	0,0,1,6,0,0,0
to respond	1,0,0,0,1,2,0
to review	2,1,0,1,0,1,1
to say	1,5,0,0,0,3,0
to schedule	0,0,4,0,0,1,0
to see	1,2,4,0,1,2,1
to send	1,2,0,0,1,0,1
to sit	0,0,1,0,0,0,2
to speak	0,0,4,0,0,0,0
to start	4,0,0,1,2,0,0
to stay	0,2,0,0,1,0,0
to study	3,1,0,0,0,1,0
to submit	0,0,0,0,2,1,0
to take	1,5,3,0,0,1,0
to talk	3,3,5,0,0,0,0
to tell	3,3,3,0,0,0,0
to the	11,17,20,4,3,10,3
to this	2,1,1,0,3,0,0
to work	1,1,1,0,6,0,0
to write	1,2,0,0,0,0,2
to you	2,1,2,3,1,4,6
to your	6,5,2,3,2,0,0
today	1,1,2,1,1,2,1
together	3,0,0,0,0,1,0
tom	2,2,2,2,1,0,1
tomas holm	1,1,1,0,0,0,1
tomas the	0,1,1,1,1,0,0
tomas we	1,1,0,0,0,2,0
tomas you	1,1,0,0,0,1,0
tomorrow	4,1,4,6,0,0,1
too	1,1,1,0,0,2,0
touch	1,4,1,0,0,5,2
trainee	2,2,2,0,0,2,1
trainee scheme	1,1,1,0,0,1,1
traineeship	2,0,1,0,0,0,1
tran	1,1,0,0,1,0,1
transcript	0,0,1,0,4,0,0
transcripts	0,0,0,0,2,1,0
transport	0,1,0,0,0,1,1
transport planner	0,1,0,0,0,1,1
trial	1,2,3,2,0,0,1
trial shift	1,1,2,0,0,0,0
tuesday	0,1,7,9,0,0,1
twenty	0,0,3,0,0,0,0
two	3,8,9,1,12,5,2
two of	0,0,2,0,0,1,1
two referees	0,0,0,0,4,0,0
two references	1,0,0,0,2,0,0
unable	0,12,0,0,0,0,1
unable to	0,12,0,0,0,0,1
under	0,1,0,0,0,2,3
under consideration	0,1,0,0,0,0,3
unfortunately	0,14,0,5,0,0,0
unfortunately we	0,3,0,1,0,0,0
unfortunately you	0,5,0,0,0,0,0
unsuccessful	0,9,0,0,0,2,0
until	6,2,1,2,4,2,10
until next	0,0,0,1,0,0,2
until the	0,2,0,1,0,2,3
until we	0,0,0,0,3,0,0
up a	1,0,3,0,0,0,0
up to	1,0,0,0,1,0,1
update	0,11,1,1,1,0,12
update dear	0,2,1,0,0,0,2
update from	0,2,0,0,0,0,1
update hi	0,1,0,1,0,0,1
update on	0,3,0,0,0,0,4
updated	1,1,2,3,2,1,1
updated new	1,1,1,0,0,0,1
upload	0,0,0,0,5,0,0
uploaded	0,0,0,0,2,1,0
us a	0,1,0,0,1,1,2
us by	1,0,0,0,0,2,0
us hi	1,1,0,0,0,1,0
us in	0,1,0,0,0,2,0
us know	3,0,2,0,3,1,0
us the	0,2,0,0,2,0,0
us we	2,2,0,0,0,0,0
use	1,1,3,0,0,0,0
use the	1,0,3,0,0,0,0
using	0,1,2,0,0,0,0
vacancy	0,9,1,0,0,1,0
vane	1,0,1,1,1,1,1
vane the	0,0,1,1,0,0,1
venue	0,0,3,1,0,0,0
very	1,4,0,0,0,0,2
very much	0,1,0,0,0,0,2
vestry	0,1,1,0,0,0,1
video	0,0,8,0,0,0,0
video call	0,0,4,0,0,0,0
view	1,1,0,0,0,1,1
visit	0,0,2,1,1,0,1
wait	1,0,0,1,0,0,4
waiting	1,0,0,0,0,0,12
waiting list	0,0,0,0,0,0,5
waiting to	0,0,0,0,0,0,3
waitlist	0,0,0,0,0,0,3
want	10,0,5,0,1,2,1
want to	3,0,3,0,1,2,1
want you	4,0,2,0,0,0,0
wanted	1,4,0,0,0,0,2
wanted to	0,1,0,0,0,0,2
wants	0,0,4,0,0,0,1
wants to	0,0,4,0,0,0,0
was	0,35,4,1,1,3,2
was a	0,4,0,0,0,0,0
was not	0,13,0,0,0,0,0
way	0,3,1,0,0,2,0
we acknowledge	0,0,0,0,0,3,0
we apologise	0,1,0,1,0,0,4
we appreciate	0,4,0,0,0,1,1
we ask	0,0,1,0,2,0,1
we can	3,10,1,2,4,1,6
we decided	1,2,0,0,0,0,0
we do	1,9,0,2,0,0,0
we enjoyed	0,1,1,0,0,1,0
we expect	0,0,0,0,0,0,4
we had	1,7,0,0,0,0,2
we have	9,53,1,7,6,19,17
we hope	1,2,0,0,0,0,3
we need	2,5,0,4,9,0,3
we received	0,4,0,0,0,2,0
we regret	0,6,0,1,0,0,0
we set	0,1,1,0,1,0,0
we thank	0,3,0,0,0,0,0
we want	3,0,2,0,0,0,0
we were	1,4,3,0,0,0,0
we will	3,22,4,5,1,16,8
we wish	0,5,0,0,0,0,0
we would	26,7,23,1,2,1,2
wednesday	1,0,7,5,1,0,1
wednesday at	0,0,3,2,0,0,0
week	6,5,14,4,2,3,12
week ?	0,0,5,1,0,0,0
week after	0,0,1,1,0,0,1
week and	0,0,1,0,0,2,1
week so	0,1,0,1,0,0,1
weeks	2,0,0,0,0,3,3
welcome	8,0,1,0,0,0,0
welcome to	4,0,0,0,0,0,0
well	2,9,1,0,0,0,0
went	1,3,0,0,0,0,0
were	3,26,3,0,0,2,0
were great	1,2,0,0,0,0,0
were impressed	0,2,2,0,0,0,0
were not	0,8,0,0,0,1,0
wexley	1,1,1,1,0,0,1
what	4,4,2,1,8,2,0
what are	0,0,0,0,3,0,0
what is	0,0,0,1,2,0,0
what we	1,3,0,0,0,0,0
what you	2,0,2,0,0,0,0
when	3,1,6,2,1,0,1
when you	1,0,4,0,0,0,0
where	0,0,1,0,1,0,2
whether	4,0,0,0,4,1,1
whether you	4,0,0,0,4,0,0
which	1,3,5,1,4,1,0
while	0,4,0,1,0,0,4
while we	0,1,0,0,0,0,4
who	0,15,3,0,0,1,0
who can	0,3,0,0,0,0,0
who has	0,3,0,0,0,0,0
whom	0,1,0,0,3,0,0
whose	0,8,0,0,0,0,0
whose experience	0,4,0,0,0,0,0
whose skills	0,3,0,0,0,0,0
will	35,39,33,26,7,42,28
will be	14,4,13,8,1,19,6
will come	0,1,0,1,0,2,0
will contact	0,0,5,2,0,1,2
will get	2,0,1,0,0,1,1
will have	1,0,0,2,0,0,0
will hear	0,0,0,0,0,2,2
will keep	0,5,0,0,0,1,0
will let	0,0,0,1,0,4,2
will need	2,0,0,1,0,0,3
will not	0,25,0,5,4,0,1
will now	0,0,0,3,0,1,3
will reach	1,1,0,0,0,1,0
will receive	0,0,3,0,0,0,0
will review	0,0,0,0,0,4,0
will send	2,0,1,0,0,1,0
will take	1,0,4,0,0,2,2
will write	1,0,1,3,0,0,0
wish	1,11,2,1,1,0,1
wish you	0,6,0,0,0,0,0
with a	2,6,1,2,1,1,0
with another	0,6,0,0,0,0,0
with candidates	0,3,0,0,0,0,0
with me	0,0,3,1,0,1,1
with more	0,4,0,0,0,0,0
with other	0,5,0,0,0,0,0
with our	1,1,3,0,0,1,0
with reference	1,2,0,0,0,0,0
with the	3,5,6,0,1,3,3
with two	0,1,3,0,1,0,0
with us	4,4,1,0,0,1,3
with you	2,2,6,0,0,2,0
with your	1,8,4,0,4,0,0
withdraw	0,2,0,0,0,0,1
withdrawn	2,2,0,1,0,3,0
withdrawn your	0,0,0,1,0,3,0
within	6,1,2,0,1,4,0
within five	0,0,1,0,1,1,0
without	0,3,0,0,2,0,1
word	1,0,0,0,1,0,1
work	3,9,6,2,7,1,0
work for	0,0,3,0,0,0,0
work in	0,1,0,0,4,0,0
working	1,0,0,0,1,3,0
working days	0,0,0,0,0,3,0
works	1,0,2,0,0,0,0
workshop	0,0,2,1,0,0,0
would	35,19,51,8,14,2,6
would be	9,4,4,0,1,1,0
would help	1,2,0,0,1,0,0
would like	21,4,36,2,3,1,3
would love	5,2,6,0,0,0,1
would you	1,0,2,3,7,0,0
write to	2,2,1,1,0,1,2
write with	1,0,1,2,0,0,0
writing	4,7,0,1,3,0,0
writing to	1,6,0,1,1,0,0
written	0,0,4,1,1,0,0
written test	0,0,2,1,0,0,0
year	4,17,1,0,0,0,3
year s	0,3,0,0,0,0,1
year we	0,3,0,0,0,0,0
years	2,2,0,0,0,0,0
yes	8,2,1,0,0,0,0
yes from	2,0,1,0,0,0,0
yesterday	1,1,0,0,0,0,1
yet	0,0,0,1,0,0,13
you ?	0,0,2,1,0,0,0
you a	8,7,2,0,1,1,1
you about	0,0,4,1,0,0,0
you accept	6,0,0,0,0,0,0
you admission	0,2,0,0,0,0,1
you again	0,2,1,1,0,1,0
you all	0,1,1,0,1,0,0
you an	9,3,0,0,0,0,2
you and	2,1,3,0,0,0,0
you are	14,7,13,0,4,3,5
you as	7,0,0,0,0,0,0
you at	0,2,0,0,1,1,1
you be	0,0,1,2,2,0,0
you by	1,0,1,0,0,0,4
you can	3,3,6,1,0,3,1
you come	0,0,3,1,0,0,0
you could	0,0,3,0,2,0,0
you did	2,5,1,0,0,0,0
you do	3,3,2,0,1,0,2
you employment	2,1,0,0,0,0,0
you for	1,36,11,0,1,21,3
you free	0,0,3,0,0,0,0
you got	3,0,0,0,0,0,0
you have	41,13,24,1,6,7,1
you if	0,0,0,1,0,1,2
you in	2,1,3,0,0,1,3
you know	3,8,0,2,0,5,5
you let	2,0,1,0,3,0,0
you may	0,1,0,0,0,2,0
you met	2,0,0,0,0,0,1
you mind	0,0,0,1,2,0,0
you need	1,0,0,0,4,0,0
you of	1,1,0,0,0,1,0
you on	7,3,2,0,2,0,4
you please	0,0,1,1,2,0,0
you prefer	0,0,2,0,1,0,0
you put	0,3,0,0,0,0,0
you say	3,0,0,0,0,0,0
you send	0,0,1,0,2,0,0
you start	4,0,0,0,1,0,0
you that	11,15,3,1,0,0,0
you the	14,4,1,0,0,0,1
you think	2,0,1,0,0,0,0
you to	17,7,17,1,3,1,0
you want	3,0,0,0,0,0,0
you we	0,4,1,0,0,1,1
you well	0,4,0,0,0,0,0
you were	1,16,0,0,0,1,0
you will	16,4,12,0,0,8,2
you wish	1,2,0,0,1,0,1
you would	6,2,6,0,2,1,0
your acceptance	3,0,0,0,0,0,0
your account	0,0,1,1,0,1,0
your application	14,70,23,0,20,46,19
your appointment	5,0,0,0,0,0,0
your availability	0,0,5,1,4,0,0
your background	0,4,2,0,0,0,0
your candidacy	0,4,0,0,0,0,0
your cv	0,3,2,0,2,3,0
your degree	0,0,0,0,3,0,0
your documents	0,1,0,0,1,2,0
your employment	3,0,0,0,1,0,0
your experience	0,2,0,0,2,2,0
your file	0,1,0,0,4,1,0
your first	1,0,1,0,0,1,0
your form	0,1,1,0,1,1,0
your future	0,3,0,0,0,0,0
your interest	0,10,0,0,0,5,0
your interview	2,7,15,33,0,3,2
your letter	0,1,1,0,0,2,0
your message	0,0,1,0,1,2,0
your notice	1,0,0,0,2,0,0
your offer	20,3,0,0,0,0,0
your passport	0,0,1,0,2,0,0
your patience	0,1,0,0,0,0,4
your phone	0,0,1,1,1,0,0
your place	8,2,0,0,1,0,0
your portfolio	0,0,0,0,3,0,0
your profile	0,4,3,0,2,2,0
your proposal	0,2,2,0,0,0,1
your references	0,1,0,0,2,1,0
your resume	0,1,1,0,1,0,0
your salary	1,0,0,0,3,0,0
your skills	0,3,0,0,0,0,0
your submission	0,0,0,0,0,3,0
your transcripts	0,0,0,0,2,1,0
yours	4,11,2,1,1,0,1
yours is	0,2,2,0,0,0,1
yours was	0,3,0,0,0,0,0
yours we	0,2,0,1,0,0,0
zenbyte	1,3,2,1,0,2,1
zenbyte has	1,2,1,0,0,1,1
zoom	0,0,3,0,0,0,0
"""
