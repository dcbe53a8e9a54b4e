"""What the part of an address after the @ says: a mailbox for everybody, a relay that mails for employers, or an employer."""

# ruff: noqa: E501, SIM905 - a table reads best with one entry a line

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

FREEMAIL: Final = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com live.co.uk msn.com yahoo.com yahoo.co.uk ymail.com "
    "rocketmail.com icloud.com me.com mac.com aol.com aim.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com "
    "proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com fastmail.fm hey.com zoho.com zohomail.com yandex.com yandex.ru "
    "mail.ru btinternet.com btopenworld.com virginmedia.com ntlworld.com sky.com talktalk.net tiscali.co.uk blueyonder.co.uk orange.fr "
    "wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it comcast.net verizon.net att.net sbcglobal.net cox.net charter.net "
    "bellsouth.net earthlink.net shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au xtra.co.nz qq.com 163.com 126.com "
    "rediffmail.com naver.com hotmail.fr outlook.fr outlook.de hotmail.de hotmail.it yahoo.fr yahoo.de yahoo.in yahoo.ca yahoo.com.au".split()
)
RELAYS: Final = frozenset(
    "greenhouse.io greenhouse-mail.io lever.co hire.lever.co myworkday.com myworkdayjobs.com workday.com ashbyhq.com smartrecruiters.com "
    "teamtailor.com teamtailor-mail.com workable.com workablemail.com jobvite.com icims.com taleo.net successfactors.com successfactors.eu "
    "bamboohr.com personio.de personio.com recruitee.com breezy.hr jazzhr.com applytojob.com pinpointhq.com pinpoint.works tribepad.com "
    "eploy.net oleeo.com hirevue.com hirehive.com comeet.co comeet-notifications.com freshteam.com zohorecruit.com bullhorn.com bullhornmail.com "
    "jobadder.com vincere.io avature.net eightfold.ai phenompeople.com phenom.com ultipro.com ukg.com adp.com paylocity.com paycomonline.net "
    "dayforce.com ceridian.com cornerstoneondemand.com csod.com applicantstack.com applicantpro.com catsone.com recruiterbox.com trakstar.com "
    "homerun.co join.com softgarden.io softgarden.de rexx-systems.com onlyfy.io d.vinci.de hibob.com rippling.com gusto.com deel.com "
    "factorialhr.com welcomekit.co welcometothejungle.com calendly.com goodtime.io modernloop.io cronofy.com youcanbook.me doodle.com cal.com "
    "savvycal.com chilipiper.com zoom.us google.com teams.microsoft.com microsoft.com webex.com linkedin.com indeed.com indeedemail.com "
    "glassdoor.com monster.com monster.co.uk totaljobs.com totaljobsmail.co.uk reed.co.uk cv-library.co.uk ziprecruiter.com dice.com "
    "careerbuilder.com simplyhired.com jobsite.co.uk stepstone.de stepstone.com xing.com hired.com otta.com wellfound.com angel.co angellist.com "
    "handshake.com joinhandshake.com naukri.com seek.com.au seek.co.nz adzuna.com adzuna.co.uk jooble.org talent.com jobs.ac.uk gradcracker.com "
    "brightnetwork.co.uk prospects.ac.uk milkround.com targetjobs.co.uk civilservicejobs.service.gov.uk jobs.nhs.uk trac.jobs caterer.com "
    "guardianjobs.com cwjobs.co.uk efinancialcareers.com hackerrank.com hackerrankforwork.com codility.com codesignal.com coderbyte.com "
    "testgorilla.com karat.com shl.com cut-e.com talentlens.com harver.com pymetrics.com sparkhire.com willo.video docusign.net docusign.com "
    "dropboxsign.com hellosign.com pandadoc.com adobesign.com checkr.com sterlingcheck.com hireright.com veremark.com xref.com zinc.work "
    "mailchimp.com mailgun.org sendgrid.net amazonses.com mandrillapp.com mailchimpapp.net hubspot.com salesforce.com".split()
)
BRANDS: Final = frozenset(
    "greenhouse lever workday ashby smartrecruiters teamtailor workable jobvite icims taleo successfactors bamboohr personio recruitee "
    "breezy jazzhr pinpoint tribepad eploy oleeo hirevue comeet freshteam bullhorn jobadder avature eightfold phenom ukg adp paylocity "
    "dayforce cornerstone homerun softgarden hibob rippling calendly goodtime modernloop cronofy doodle zoom google microsoft teams webex "
    "linkedin indeed glassdoor monster totaljobs reed ziprecruiter dice careerbuilder stepstone xing hired otta wellfound angellist handshake "
    "naukri seek adzuna hackerrank codility codesignal testgorilla karat docusign pandadoc checkr gmail outlook yahoo icloud hotmail".split()
)
_SECOND: Final = frozenset("co com org net ac gov edu ltd plc me or ne go gob gouv nhs sch police service".split())
_FUNCTIONS: Final = frozenset(
    "mail email em e m mg mailer notifications notification notify hire hiring jobs job careers career recruiting recruitment recruit talent "
    "people hr www smtp mx reply info team apply applications news updates go us uk eu de group corp".split()
)


@lru_cache(maxsize=4096)
def registered(host: str) -> str:
    """The part of a host that somebody registered: `mail.acme.co.uk` is `acme.co.uk`; a host of one word is itself."""
    labels = [label for label in host.lower().strip(".").split(".") if label]
    if len(labels) <= 2:
        return ".".join(labels)
    if len(labels[-1]) == 2 and labels[-2] in _SECOND:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def host_of(address: str) -> str:
    """The host of an address in lower case, or ''."""
    return address.rpartition("@")[2].lower() if "@" in address else ""


@lru_cache(maxsize=4096)
def is_freemail(host: str) -> bool:
    """Anybody can have an address there, so it says nothing about an employer."""
    return host.lower() in FREEMAIL or registered(host) in FREEMAIL


@lru_cache(maxsize=4096)
def is_relay(host: str) -> bool:
    """It mails for many employers: an applicant tracking system, a job board, a scheduler, a sender of mail in bulk."""
    host = host.lower()
    if host in RELAYS or registered(host) in RELAYS:
        return True
    labels = host.split(".")
    return len(labels) > 1 and registered(host).split(".")[0] in BRANDS


def is_brand(name: str) -> bool:
    """A relay's name, which is never the employer's in a mail that it relays."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    return bool(words) and (words[0] in BRANDS or "".join(words) in BRANDS)


def name_of(host: str) -> str:
    """An employer's name made of its host, for want of better: `northwind-labs.co.uk` is `Northwind Labs`; '' of a relay."""
    if not host or is_freemail(host) or is_relay(host):
        return ""
    stem = registered(host).split(".")[0]
    if stem in _FUNCTIONS or stem in _SECOND:
        return ""
    words = [word for word in re.split(r"[-_]", stem) if word and word not in _FUNCTIONS]
    return " ".join(word.upper() if len(word) <= 3 else word.capitalize() for word in words)
