"""The large providers: where their servers are, how one signs in, and what one must do there first.

Written in 2026 from general knowledge, not looked up: `afterword connect` tries both ways in before it believes a row.
"""

# ruff: noqa: E501 - a table reads best with one row a line

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from afterword.facts.servers import Way


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider. `mx` is how the host ends that mail for a domain of one's own is delivered to."""

    name: str
    domains: str
    imap: str
    smtp: str  # host:port; 465 is TLS at once, 587 STARTTLS
    way: Way
    advice: str = ""
    mx: tuple[str, ...] = ()
    files_sent: bool = False  # it files its own copy in Sent
    oauth: str = ""
    imap_port: int = 993


_APP = (
    "It wants a password made for this program alone (an app password): {where}. The everyday password does not work."
)
_ON = "Reading by IMAP has to be switched on first: {where}."

PROVIDERS: Final[tuple[Provider, ...]] = (
    Provider("Gmail", "gmail.com googlemail.com", "imap.gmail.com", "smtp.gmail.com:465", "app_password",
             _APP.format(where="myaccount.google.com/apppasswords, after two-step verification is on") + " Or sign in with Google through a client id of your own: --oauth google.",
             ("google.com", "googlemail.com"), True, "google"),
    Provider("Microsoft 365", "", "outlook.office365.com", "smtp.office365.com:587", "oauth",
             "It takes no passwords any more: sign in through the browser (--oauth microsoft --client-id ID). Your administrator may have to allow it, and SMTP AUTH.",
             ("mail.protection.outlook.com",), True, "microsoft"),
    Provider("Outlook.com", "outlook.com hotmail.com live.com msn.com outlook.de outlook.fr hotmail.co.uk hotmail.fr hotmail.de hotmail.it live.co.uk",
             "outlook.office365.com", "smtp-mail.outlook.com:587", "oauth",
             "It takes no passwords any more: sign in through the browser (--oauth microsoft --client-id ID).", ("olc.protection.outlook.com",), True, "microsoft"),
    Provider("iCloud", "icloud.com me.com mac.com", "imap.mail.me.com", "smtp.mail.me.com:587", "app_password",
             _APP.format(where="account.apple.com, Sign-In and Security, App-Specific Passwords"), ("mail.icloud.com",), True),
    Provider("Yahoo", "yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.ca yahoo.in yahoo.com.au ymail.com rocketmail.com",
             "imap.mail.yahoo.com", "smtp.mail.yahoo.com:465", "app_password", _APP.format(where="login.yahoo.com/account/security"), ("yahoodns.net",), True),
    Provider("AOL", "aol.com aim.com aol.co.uk aol.de", "imap.aol.com", "smtp.aol.com:465", "app_password", _APP.format(where="login.aol.com/account/security"), (), True),
    Provider("Fastmail", "fastmail.com fastmail.fm fastmail.co.uk", "imap.fastmail.com", "smtp.fastmail.com:465", "app_password",
             _APP.format(where="Settings, Privacy & Security, App passwords"), ("messagingengine.com",)),
    Provider("GMX", "gmx.de gmx.net gmx.at gmx.ch", "imap.gmx.net", "mail.gmx.net:465", "password", _ON.format(where="E-Mail, Einstellungen, POP3/IMAP"), ("emig.gmx.net",)),
    Provider("GMX", "gmx.com gmx.co.uk gmx.us", "imap.gmx.com", "mail.gmx.com:465", "password", _ON.format(where="E-mail settings, POP3 & IMAP"), ("mx00.gmx.net", "mx01.gmx.net")),
    Provider("WEB.DE", "web.de", "imap.web.de", "smtp.web.de:587", "password", _ON.format(where="E-Mail, Einstellungen, POP3/IMAP")),
    Provider("mail.com", "mail.com email.com usa.com post.com", "imap.mail.com", "smtp.mail.com:465", "password", _ON.format(where="E-mail settings, POP3 & IMAP (a paid account)")),
    Provider("T-Online", "t-online.de magenta.de", "secureimap.t-online.de", "securesmtp.t-online.de:465", "app_password", _APP.format(where="Kundencenter, Passwort für E-Mail-Programme")),
    Provider("Posteo", "posteo.de posteo.net posteo.eu posteo.at posteo.org", "posteo.de", "posteo.de:465", "password"),
    Provider("mailbox.org", "mailbox.org", "imap.mailbox.org", "smtp.mailbox.org:465", "password", mx=("mailbox.org",)),
    Provider("Proton Mail", "proton.me protonmail.com pm.me", "127.0.0.1", "127.0.0.1:1025", "bridge",
             "It is read through Proton Mail Bridge, which runs on this machine and shows its own password and certificate: start it, then give --imap, --smtp and --ca-file as it says.", ("protonmail.ch",), True, imap_port=1143),
    Provider("Tuta", "tuta.com tutanota.com tuta.io tutanota.de keemail.me", "", "", "bridge", "It offers neither IMAP nor SMTP; export your mail and use `afterword scan`."),
    Provider("Zoho", "zoho.com zohomail.com", "imap.zoho.com", "smtp.zoho.com:465", "app_password", _APP.format(where="accounts.zoho.com, Security, App passwords") + " " + _ON.format(where="Settings, Mail accounts, IMAP"), ("mx.zoho.com", "mx2.zoho.com", "mx3.zoho.com")),
    Provider("Zoho Europe", "zoho.eu zohomail.eu", "imap.zoho.eu", "smtp.zoho.eu:465", "app_password", _APP.format(where="accounts.zoho.eu, Security, App passwords"), ("mx.zoho.eu", "mx2.zoho.eu", "mx3.zoho.eu")),
    Provider("Yandex", "yandex.com yandex.ru ya.ru", "imap.yandex.com", "smtp.yandex.com:465", "app_password", _APP.format(where="id.yandex.com/security/app-passwords"), ("mx.yandex.net",)),
    Provider("Mail.ru", "mail.ru inbox.ru list.ru bk.ru", "imap.mail.ru", "smtp.mail.ru:465", "app_password", _APP.format(where="account.mail.ru/user/2-step-auth/passwords"), (), True),
    Provider("Orange", "orange.fr wanadoo.fr", "imap.orange.fr", "smtp.orange.fr:465", "password"),
    Provider("Free", "free.fr", "imap.free.fr", "smtp.free.fr:465", "password"),
    Provider("La Poste", "laposte.net", "imap.laposte.net", "smtp.laposte.net:465", "password"),
    Provider("SFR", "sfr.fr neuf.fr", "imap.sfr.fr", "smtp.sfr.fr:465", "password"),
    Provider("Libero", "libero.it", "imapmail.libero.it", "smtp.libero.it:465", "password"),
    Provider("BT", "btinternet.com btopenworld.com", "mail.btinternet.com", "mail.btinternet.com:465", "password"),
    Provider("Virgin Media", "virginmedia.com ntlworld.com blueyonder.co.uk", "imap.virginmedia.com", "smtp.virginmedia.com:465", "password"),
    Provider("Comcast", "comcast.net", "imap.comcast.net", "smtp.comcast.net:465", "password", _ON.format(where="Email settings, Security, third-party access")),
    Provider("AT&T", "att.net sbcglobal.net bellsouth.net", "imap.mail.att.net", "smtp.mail.att.net:465", "app_password", _APP.format(where="Profile, Sign-in info, Secure mail key"), (), True),
    Provider("Infomaniak", "ik.me ikmail.com etik.com", "mail.infomaniak.com", "mail.infomaniak.com:465", "app_password", _APP.format(where="Manager, Mail Service, device passwords"), ("infomaniak.ch",)),
    Provider("IONOS", "", "imap.ionos.de", "smtp.ionos.de:465", "password", "", ("kundenserver.de", "ionos.de", "1and1.com")),
    Provider("OVH", "", "ssl0.ovh.net", "ssl0.ovh.net:465", "password", "", ("mail.ovh.net",)),
)  # fmt: skip
