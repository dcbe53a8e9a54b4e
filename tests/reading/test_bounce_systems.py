"""Bounces of seventy more mail systems and providers, each in its manner, and who was not reached."""

import pytest

from afterword.facts.reading import ReadBounce
from afterword.formats.mail import parse
from afterword.reading.bounce import bounce
from afterword.reading.machine import automatic

RETURNED = (
    "Received: by mx.winter.example; Tue, 3 Mar 2026 14:05:00 +0000\nFrom: Pat Winter <pat@winter.example>\n"
    "To: Dana Lee <dana@harbour.example>\nSubject: Thank you\n\nDear Dana,\nthank you.\n"
)
# who writes, headers, body, who was not reached, and whether for good (None: either)
NOTICES: dict[str, tuple[str, str, str, tuple[str, ...], bool | None]] = {
    "exim perm": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Mail delivery failed: returning message to sender\n",
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  dana@harbour.example\n    host mx.harbour.example [192.0.2.7]\n    SMTP error from remote mail server after RCPT TO:<dana@harbour.example>:\n    550 5.1.1 <dana@harbour.example>: Recipient address rejected: User unknown\n\n------ This is a copy of the message, including all the headers. ------\n\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "exim local part": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Mail delivery failed: returning message to sender\n",
        "A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  dana@harbour.example\n    (ultimately generated from team@harbour.example)\n    mailbox is full\n\n------ This is a copy of the message, including all the headers. ------\n\nReceived: by mx.winter.example; Tue, 3 Mar 2026 14:05:00 +0000\nFrom: Pat Winter <pat@winter.example>\nTo: team@harbour.example\nSubject: Thank you\n\nDear Dana,\nthank you.\n",
        ("dana@harbour.example",),
        True,
    ),
    "exim delay": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Warning: message 1abc-00 delayed 24 hours\n",
        "A message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.winter.example.\n\nThe address to which the message has not yet been delivered is:\n\n  dana@harbour.example\n\nNo action is required on your part. Delivery attempts will continue for\nsome time.\n",
        ("dana@harbour.example",),
        False,
    ),
    "postfix plain": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undelivered Mail Returned to Sender\n",
        "This is the mail system at host mx.winter.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n<dana@harbour.example>: host mx.harbour.example[192.0.2.7] said: 550 5.1.1\n    <dana@harbour.example>: Recipient address rejected: User unknown in relay\n    recipient table (in reply to RCPT TO command)\n",
        ("dana@harbour.example",),
        True,
    ),
    "exchange ndr": (
        "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@winter.example>",
        "Subject: Undeliverable: Thank you\n",
        "Delivery has failed to these recipients or groups:\n\nDana Lee (dana@harbour.example)\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.\n\nDiagnostic information for administrators:\n\nGenerating server: EX01.winter.example\n\ndana@harbour.example\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n\nOriginal message headers:\n\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "office365": (
        "postmaster@harbour.example",
        "Subject: Undeliverable: Thank you\n",
        "Your message to dana@harbour.example couldn't be delivered.\n\ndana wasn't found at harbour.example.\n\npat\tOffice 365\tdana\nAction Required\t\tRecipient\n\nUnknown To address\n\nHow to Fix It\nThe address may be misspelled or may not exist.\n",
        ("dana@harbour.example",),
        True,
    ),
    "office365 de": (
        "postmaster@harbour.example",
        "Subject: Unzustellbar: Danke\n",
        "Ihre Nachricht an dana@harbour.example konnte nicht zugestellt werden.\n\ndana wurde unter harbour.example nicht gefunden.\n",
        ("dana@harbour.example",),
        True,
    ),
    "exchange 2003": (
        "System Administrator <postmaster@winter.example>",
        "Subject: Undeliverable: Thank you\n",
        "Your message did not reach some or all of the intended recipients.\n\n      Subject:\tThank you\n      Sent:\t03/03/2026 14:05\n\nThe following recipient(s) could not be reached:\n\n      dana@harbour.example on 03/03/2026 14:05\n            The e-mail account does not exist at the organization this message was sent to.\n            <mx.harbour.example #5.1.1>\n",
        ("dana@harbour.example",),
        True,
    ),
    "exchange fr": (
        "Microsoft Outlook <postmaster@winter.example>",
        "Subject: Non remis : Merci\n",
        "Échec de la remise à ces destinataires ou groupes :\n\ndana@harbour.example\nL'adresse de messagerie que vous avez entrée est introuvable.\n",
        ("dana@harbour.example",),
        True,
    ),
    "exchange es": (
        "Microsoft Outlook <postmaster@winter.example>",
        "Subject: No se puede entregar: Gracias\n",
        "No se pudo entregar a estos destinatarios o grupos:\n\nDana Lee (dana@harbour.example)\nNo se encontró la dirección de correo.\n",
        ("dana@harbour.example",),
        True,
    ),
    "gmail": (
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Subject: Delivery Status Notification (Failure)\nX-Failed-Recipients: dana@harbour.example\n",
        "** Address not found **\n\nYour message wasn't delivered to dana@harbour.example because the address couldn't be found, or is unable to receive mail.\n\nLearn more here: https://support.example/mail/?p=NoSuchUser\n\nThe response was:\n\n550 5.1.1 The email account that you tried to reach does not exist.\n",
        ("dana@harbour.example",),
        True,
    ),
    "gmail delay": (
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Subject: Delivery Status Notification (Delay)\n",
        "** Delivery incomplete **\n\nThere was a temporary problem delivering your message to dana@harbour.example. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.\n",
        ("dana@harbour.example",),
        False,
    ),
    "gmail old": (
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Subject: Delivery Status Notification (Failure)\n",
        "Delivery to the following recipient failed permanently:\n\n     dana@harbour.example\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain harbour.example by mx.harbour.example.\n\n----- Original message -----\n\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "gmail blocked": (
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Subject: Delivery Status Notification (Failure)\n",
        "** Message blocked **\n\nYour message to dana@harbour.example has been blocked. See technical details below for more information.\n",
        ("dana@harbour.example",),
        True,
    ),
    "yahoo": (
        "MAILER-DAEMON@yahoo.example",
        "Subject: Failure Notice\n",
        "Sorry, we were unable to deliver your message to the following address.\n\n<dana@harbour.example>:\n554: delivery error: dd Sorry, your message to dana@harbour.example cannot be delivered. This mailbox is disabled (554.30).\n\n--- Below this line is a copy of the message.\n\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "notes": (
        "Postmaster@winter.example",
        "Subject: DELIVERY FAILURE: User dana (dana@harbour.example) not listed in Domino Directory\n",
        "Your message\n\n  Subject: Thank you\n\nwas not delivered to:\n\n  dana@harbour.example\n\nbecause:\n\n  User dana (dana@harbour.example) not listed in Domino Directory\n",
        ("dana@harbour.example",),
        True,
    ),
    "domino": (
        "PostMaster@winter.example",
        "Subject: NON DELIVERY REPORT - Thank you\n",
        "------- Failure Reasons  --------\n\nUser not listed in public Name & Address Book\ndana@harbour.example\n\n------- Returned Message --------\n\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "zoho": (
        "mailer-daemon@mail.zoho.example",
        "Subject: Undelivered Mail Returned to Sender\n",
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\n[Status: Error, Address: <dana@harbour.example>, ResponseCode 550, Host not reachable.]\n",
        ("dana@harbour.example",),
        True,
    ),
    "yandex": (
        "mailer-daemon@yandex.example",
        "Subject: Недоставленное сообщение\n",
        "Это письмо отправлено почтовым сервером yandex.example.\n\nК сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может быть отправлено одному или нескольким адресатам. Технические подробности можно найти ниже.\n\n<dana@harbour.example>: host mx.harbour.example[192.0.2.7] said: 550 5.1.1 user unknown\n",
        ("dana@harbour.example",),
        True,
    ),
    "mail.ru": (
        "mailer-daemon@corp.mail.example",
        "Subject: Mail failure.\n",
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\ndana@harbour.example\nuser not found\n",
        ("dana@harbour.example",),
        True,
    ),
    "sendmail": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Returned mail: see transcript for details\n",
        "The original message was received at Tue, 3 Mar 2026 14:05:00 GMT\nfrom winter.example [192.0.2.9]\n\n   ----- The following addresses had permanent fatal errors -----\n<dana@harbour.example>\n    (reason: 550 5.1.1 <dana@harbour.example>... User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.harbour.example.:\n>>> DATA\n<<< 550 5.1.1 <dana@harbour.example>... User unknown\n550 5.1.1 <dana@harbour.example>... User unknown\n",
        ("dana@harbour.example",),
        True,
    ),
    "sendmail warn": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Warning: could not send message for past 4 hours\n",
        "    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\n   ----- The following addresses had transient non-fatal errors -----\n<dana@harbour.example>\n\n   ----- Transcript of session follows -----\n<dana@harbour.example>... Deferred: Connection timed out\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old\n",
        ("dana@harbour.example",),
        False,
    ),
    "courier": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: NOTICE: mail delivery status.\n",
        "This is a delivery status notification from mx.winter.example,\nrunning the Courier mail server, version 0.65.\n\nThe original message was received on Tue, 03 Mar 2026 14:05:00 +0000\nfrom winter.example\n\n---------------------------------------------------------------------------\n\n                           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<dana@harbour.example>:\n    mx.harbour.example [192.0.2.7]:\n>>> RCPT TO:<dana@harbour.example>\n<<< 550 User unknown\n",
        ("dana@harbour.example",),
        True,
    ),
    "groupwise": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Message status - undeliverable\n",
        "The message that you sent was undeliverable to the following:\n\tdana@harbour.example (user not found)\n\nPossibly truncated original message follows:\n\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "imail": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undeliverable Mail\n",
        "User mailbox exceeds allowed size: dana@harbour.example\n\nOriginal message follows.\n\n@RETURNED@",
        ("dana@harbour.example",),
        None,
    ),
    "mdaemon": (
        "MDaemon at mx.winter.example <MDaemon@mx.winter.example>",
        "Subject: Returned mail: permanent failure\n",
        "The following data may be used by your technical contact...\n\nThe attached message had PERMANENT fatal delivery errors!\n\nAfter one or more unsuccessful delivery attempts the attached message has\nbeen removed from the mail queue on this server.\n\nFailed address: dana@harbour.example\n\n--- Session Transcript ---\n550 unknown user\n",
        ("dana@harbour.example",),
        True,
    ),
    "interscan": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Mail delivery failed\n",
        "Sent <<< RCPT TO:<dana@harbour.example>\nReceived >>> 550 5.1.1 <dana@harbour.example>... user unknown\n\nUnable to deliver message to <dana@harbour.example>.\n",
        ("dana@harbour.example",),
        True,
    ),
    "mailmarshal": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        'Subject: Undeliverable Mail: "Thank you"\n',
        "Your message:\n   From:    pat@winter.example\n   Subject: Thank you\nCould not be delivered because of\n\n550 5.1.1 User unknown\n\nThe following recipients were affected:\n   dana@harbour.example\n",
        ("dana@harbour.example",),
        True,
    ),
    "barracuda": (
        "Mail Delivery Subsystem <postmaster@harbour.example>",
        "Subject: **Message you sent blocked by our bulk email filter**\n",
        "Your message to: dana@harbour.example\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Thank you\n",
        ("dana@harbour.example",),
        True,
    ),
    "mimecast": (
        "postmaster@winter.example",
        "Subject: [Postmaster] Email Delivery Failure\n",
        "This is a delivery failure notification message indicating that\nan email you addressed to email address :\n-- dana@harbour.example\n\ncould not be delivered. The problem appears to be :\n-- Recipient email server rejected the message\n\nAdditional information follows :\n-- Recipient address rejected: User unknown\n\nThis condition occurred after 1 attempt(s) to deliver over\na period of 0 hour(s).\n",
        ("dana@harbour.example",),
        True,
    ),
    "proofpoint": (
        "<postmaster@harbour.example>",
        "Subject: Returned mail: see transcript for details\n",
        "Your message to <dana@harbour.example> was automatically rejected:\nQuota exceeded (mailbox for user is full)\n",
        ("dana@harbour.example",),
        None,
    ),
    "symantec": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: failure notice\n",
        "This email was not delivered to the intended recipient(s) below:\n\n  dana@harbour.example  (550 no such user)\n\nIf you need help contact support@filter.example quoting the above.\n",
        ("dana@harbour.example",),
        True,
    ),
    "icloud": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undelivered Mail Returned to Sender\n",
        "This message was undeliverable due to the following reason:\n\nYour message was not delivered because the destination mailbox does not exist.\n\nRecipient: <dana@harbour.example>\nReason: unknown user\n\nPlease reply to <postmaster@icloud.example> if you feel this message to be in error.\n",
        ("dana@harbour.example",),
        True,
    ),
    "gmx": (
        "GMX Mailer Daemon <mailer-daemon@gmx.example>",
        "Subject: Mail delivery failed: returning message to sender\n",
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\ndana@harbour.example:\nSMTP error from remote server for RCPT TO command, host: mx.harbour.example (192.0.2.7) reason: 550 5.1.1 User unknown\n\n--- The header of the original message is following. ---\n\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "t-online": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Nachricht nicht zustellbar\n",
        "|------------------------- Message log follows: -------------------------|\n no valid recipients were found for this message\n|------------------------- Failed addresses follow: ---------------------|\n <dana@harbour.example> ... unknown user\n|------------------------- Message text follows: ------------------------|\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "qq": (
        "<postmaster@qq.example>",
        "Subject: 系统退信/Systems bounce\n",
        "抱歉,您的邮件被退回来了……\n\n原邮件信息：\n时间：2026-03-03 14:05:00\n主题：Thank you\n收件人：dana@harbour.example\n退信原因：收件人邮件地址不存在,邮件无法送达。\nhost mx.harbour.example said: 550 User not found\n",
        ("dana@harbour.example",),
        True,
    ),
    "naver": (
        "<postmaster@naver.example>",
        "Subject: 메일 전송 실패 안내\n",
        "보내신 메일이 전송되지 못했습니다.\n\n받는 사람: dana@harbour.example\n실패 사유: 존재하지 않는 사용자\n",
        ("dana@harbour.example",),
        True,
    ),
    "orange": (
        "Mail Delivery System <MAILER-DAEMON@orange.example>",
        "Subject: Echec de la remise du message\n",
        "Bonjour,\n\nVotre message n'a pas pu être remis au destinataire suivant :\n\ndana@harbour.example\n\nMotif : utilisateur inconnu\n",
        ("dana@harbour.example",),
        True,
    ),
    "libero": (
        "Mail Delivery Subsystem <mailer-daemon@libero.example>",
        "Subject: Mancata consegna del messaggio\n",
        "Il messaggio non è stato consegnato al seguente destinatario:\n\n<dana@harbour.example>: utente sconosciuto\n",
        ("dana@harbour.example",),
        True,
    ),
    "wp": (
        "MAILER-DAEMON@wp.example",
        "Subject: Niedostarczona wiadomość\n",
        "Wiadomość nie mogła zostać dostarczona do:\n\n<dana@harbour.example>: nieznany użytkownik\n",
        ("dana@harbour.example",),
        True,
    ),
    "two": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undelivered Mail Returned to Sender\n",
        'I\'m sorry to have to inform you that your message could not be delivered.\n\n<dana@harbour.example>: unknown user: "dana"\n\n<kim@harbour.example>: mailbox full\n',
        ("dana@harbour.example", "kim@harbour.example"),
        True,
    ),
    "sieve reject": (
        "Mail Delivery Subsystem <postmaster@harbour.example>",
        "Subject: Automatically rejected mail\n",
        "Your message to <dana@harbour.example> was automatically rejected:\nI no longer read this address.\n",
        ("dana@harbour.example",),
        True,
    ),
    "amazon ses": (
        "MAILER-DAEMON@amazonses.example",
        "Subject: Delivery Status Notification (Failure)\n",
        "An error occurred while trying to deliver the mail to the following recipients:\ndana@harbour.example\n",
        ("dana@harbour.example",),
        True,
    ),
    "fastmail": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undelivered Mail Returned to Sender\n",
        "This is the mail system at host mx.winter.example.\n\nYour message to the following recipient could not be delivered:\n\n    dana@harbour.example\n\nThe remote server said:\n\n    550 5.7.1 rejected\n\nQuestions? Write to support@fastmail.example.\n",
        ("dana@harbour.example",),
        True,
    ),
    "proton": (
        "MAILER-DAEMON@protonmail.example",
        "Subject: Undelivered Mail Returned to Sender\n",
        "Your message could not be delivered to dana@harbour.example. The recipient server did not accept our requests to connect.\n",
        ("dana@harbour.example",),
        True,
    ),
    "sun ims": (
        "Internet Mail Delivery <postmaster@winter.example>",
        "Subject: Delivery Notification: Delivery has failed\n",
        "This report relates to a message you sent with the following header fields:\n\n  Message-id: <x@winter.example>\n  Date: Tue, 03 Mar 2026 14:05:00 +0000\n  From: Pat Winter <pat@winter.example>\n  To: dana@harbour.example\n  Subject: Thank you\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: dana@harbour.example\n  Original address: dana@harbour.example\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;550 5.1.1 unknown user\n",
        ("dana@harbour.example",),
        True,
    ),
    "v5 sendmail": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Returned mail: Host unknown\n",
        "   ----- Transcript of session follows -----\nWhile talking to mx.harbour.example:\n>>> RCPT To:<dana@harbour.example>\n<<< 550 <dana@harbour.example>... User unknown\n550 <dana@harbour.example>... User unknown\n\n   ----- Unsent message follows -----\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "kddi": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Mail System Error - Returned Mail\n",
        "Your mail sent on: Tue, 3 Mar 2026 14:05:00 +0000\n\nCould not be delivered to: <dana@harbour.example>\nAs their mailbox is full.\n\n@RETURNED@",
        ("dana@harbour.example",),
        None,
    ),
    "biglobe": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Returned mail: Mail from blocked\n",
        "   ----- The following addresses had delivery problems -----\ndana@harbour.example\n\n   ----- Non-delivered information -----\nThe number of messages in recipient's mailbox exceeded the local limit.\n",
        ("dana@harbour.example",),
        None,
    ),
    "surfcontrol": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Notification of Message Undeliverable\n",
        "Your message could not be sent.\nA transcript of the attempts to send the message follows.\nThe number of attempts made: 1\nAddressed To: dana@harbour.example\n\nTue 3 Mar 2026 14:05:00\nFailed to send to identified host,\ndana@harbour.example: [192.0.2.7], 550 unknown user\n",
        ("dana@harbour.example",),
        True,
    ),
    "x2": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Delivery failure\n",
        "Unable to deliver message to the following address(es).\n\n<dana@harbour.example>:\nThis user doesn't have a harbour.example account\n",
        ("dana@harbour.example",),
        True,
    ),
    "x6": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: There was an error sending your mail\n",
        "We had trouble delivering your message. Full details follow:\n\nSubject: 'Thank you'\nDate: 'Tue, 3 Mar 2026 14:05:00 +0000'\n\n1 error(s):\n\nSMTP Server <mx.harbour.example> rejected recipient <dana@harbour.example> (Error following RCPT command). It responded as follows: [550 5.1.1 unknown user]\n",
        ("dana@harbour.example",),
        True,
    ),
    "mcafee": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Delivery Status\n",
        "This is the Email Gateway at mx.winter.example.\n\n--- The following addresses had delivery problems ---\n\n<dana@harbour.example>   (User unknown dana@harbour.example)\n\n--- Message was: ---\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "1und1": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Mail delivery failed: returning message to sender\n",
        'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients.\nThe following addresses failed:\n\n"dana@harbour.example":\nSMTP error from remote server after RCPT command:\nhost mx.harbour.example:\n550 unknown\n\n--- The header of the original message is following. ---\n\n@RETURNED@',
        ("dana@harbour.example",),
        True,
    ),
    "powermta": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Delivery report\n",
        "Hello, this is the mail server on mx.winter.example.\n\nI am sending you this message to inform you on the delivery status of a\nmessage you previously sent. Immediately below you will find a list of\nthe affected recipients; also attached is a Delivery Status Notification\n(DSN) report in standard format, as well as the headers of the original\nmessage.\n\n  <dana@harbour.example>  delivery failed; will not continue trying\n",
        ("dana@harbour.example",),
        True,
    ),
    "dragonfly": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Mail delivery failed\n",
        "This is the DragonFly Mail Agent v0.13 at winter.example.\n\nThere was an error delivering your mail to <dana@harbour.example>.\n\nmx.harbour.example [192.0.2.7] did not like our RCPT TO:\n550 5.1.1 unknown user\n\nMessage headers follow.\n\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "mailfoundry": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Message delivery has failed\n",
        "Unable to deliver message to: <dana@harbour.example>\nDelivery failed for the following reason:\nServer mx.harbour.example[192.0.2.7] failed with: 550 No such user here\n\nThis has been a permanent failure. No further delivery attempts will be made.\n",
        ("dana@harbour.example",),
        True,
    ),
    "opensmtpd": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Delivery status notification: error\n",
        "    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\ndana@harbour.example: 550 5.1.1 unknown user\n\n    Below is a copy of the original message:\n\n@RETURNED@",
        ("dana@harbour.example",),
        True,
    ),
    "verizon": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undeliverable message returned to sender\n",
        "Message could not be delivered to mobile.\nError: No valid recipients for this MM\n\nMessage:\nFrom: pat@winter.example\nTo: dana@harbour.example\nSubject: Thank you\n",
        ("dana@harbour.example",),
        True,
    ),
    "google groups": (
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        "Subject: Delivery Status Notification (Failure)\nX-Failed-Recipients: team@harbour.example\n",
        "Hello pat@winter.example,\n\nWe're writing to let you know that the group you tried to contact (team) may not exist, or you may not have permission to post messages to the group.\n\n * You might have spelled or formatted the group name incorrectly.\n",
        ("team@harbour.example",),
        True,
    ),
    "aol": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undelivered Mail Returned to Sender\n",
        "This is the mail system at host omr.aol.example.\n\nYour message could not be delivered to one or more recipients.\n\n<dana@harbour.example>: host mx.harbour.example[192.0.2.7] said: 550 5.1.1\n    Mailbox does not exist (in reply to RCPT TO command)\n",
        ("dana@harbour.example",),
        True,
    ),
    "messagelabs": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Mail Delivery Failure\n",
        "This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\n       dana@harbour.example\n",
        ("dana@harbour.example",),
        True,
    ),
    "mxlogic": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Mail delivery failed: returning message to sender\n",
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\nIncluded is a copy of the message header:\n<dana@harbour.example>\n  SMTP error: 550 unknown user\n",
        ("dana@harbour.example",),
        True,
    ),
    "lmtp quota": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undelivered Mail Returned to Sender\n",
        "<dana@harbour.example>: host mail.harbour.example[private/dovecot-lmtp] said: 552\n    5.2.2 <dana@harbour.example> Quota exceeded (mailbox for user is full) (in\n    reply to end of DATA command)\n",
        ("dana@harbour.example",),
        True,
    ),
    "qmail two": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: failure notice\n",
        "Hi. This is the qmail-send program at mx.winter.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<dana@harbour.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n<kim@harbour.example>:\nSorry, I couldn't find any host named harbour.example. (#5.1.2)\n\n--- Below this line is a copy of the message.\n\n@RETURNED@",
        ("dana@harbour.example", "kim@harbour.example"),
        True,
    ),
    "exim three": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Mail delivery failed: returning message to sender\n",
        "A message that you sent could not be delivered to one or more of its\nrecipients. The following address(es) failed:\n\n  dana@harbour.example\n    unrouteable address\n  kim@harbour.example\n    SMTP error from remote mail server after RCPT TO:<kim@harbour.example>:\n    host mx.harbour.example [192.0.2.7]: 550 No such user, see postmaster@harbour.example\n\n------ This is a copy of the message, including all the headers. ------\n\n@RETURNED@",
        ("dana@harbour.example", "kim@harbour.example"),
        True,
    ),
    "outlook.com": (
        "postmaster@outlook.example",
        "Subject: Undeliverable: Thank you\n",
        "Delivery has failed to these recipients or groups:\n\ndana@harbour.example (mailto:dana@harbour.example)\nYour message couldn't be delivered. Despite repeated attempts to contact the recipient's email system it didn't respond.\n\nContact the recipient by some other means (by phone, for example).\n",
        ("dana@harbour.example",),
        True,
    ),
    "html text": (
        "Postmaster <postmaster@harbour.example>",
        "Subject: Mail delivery failed\n",
        "Dear user,\n\nthe e-mail you sent to dana@harbour.example on 3 March could not be delivered because the recipient's mailbox is full. Please try again later.\n\nYours, postmaster@harbour.example\n",
        ("dana@harbour.example",),
        None,
    ),
    "hmail": (
        "mailer-daemon@winter.example",
        "Subject: Message undeliverable: Thank you\n",
        "Your message did not reach some or all of the intended recipients.\n\n   Sent: Tue, 3 Mar 2026 14:05:00 +0000\n   Subject: Thank you\n\nThe following recipient(s) could not be reached:\n\ndana@harbour.example\n   Error Type: SMTP\n   Remote server (192.0.2.7) issued an error.\n   hMailServer sent: RCPT TO:<dana@harbour.example>\n   Remote server replied: 550 5.1.1 unknown user\n\nhMailServer\n",
        ("dana@harbour.example",),
        True,
    ),
    "axigen": (
        "Mail Delivery System <postmaster@winter.example>",
        "Subject: Message Delivery Failure\n",
        "Message from yourself was not delivered to: dana@harbour.example because of the following error: 550 unknown\n",
        ("dana@harbour.example",),
        True,
    ),
    "kerio": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Delivery Failure Notification\n",
        "Your mail message to the following recipient(s) could not be delivered:\n\n<dana@harbour.example>\nFailed reason: User unknown\n\nDiagnostic information follows\n",
        ("dana@harbour.example",),
        True,
    ),
    "communigate": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undeliverable mail: Thank you\n",
        "Failed to deliver to 'dana@harbour.example'\nSMTP module(domain harbour.example) reports:\n host mx.harbour.example says:\n 550 unknown user\n",
        ("dana@harbour.example",),
        True,
    ),
    "merak": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undeliverable mail\n",
        "Message to dana@harbour.example from pat@winter.example could not be delivered.\n\nReason: 550 unknown\n",
        ("dana@harbour.example",),
        True,
    ),
    "fr orange": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Undelivered Mail Returned to Sender\n",
        "Bonjour,\nJe suis le programme de messagerie mx.winter.example.\nVotre message n'a pas pu être délivré aux adresses suivantes.\n\n<dana@harbour.example>: boîte inconnue\n",
        ("dana@harbour.example",),
        True,
    ),
    "pt": (
        "Mail Delivery System <MAILER-DAEMON@mx.winter.example>",
        "Subject: Devolvida: Obrigado\n",
        "A sua mensagem não pôde ser entregue ao seguinte destinatário:\n\ndana@harbour.example\n\nMotivo: usuário desconhecido\n",
        ("dana@harbour.example",),
        True,
    ),
    "nl": (
        "Microsoft Outlook <postmaster@winter.example>",
        "Subject: Onbestelbaar: bedankt\n",
        "Bezorging bij deze geadresseerden of groepen is mislukt:\n\nDana Lee (dana@harbour.example)\nHet e-mailadres kan niet worden gevonden.\n",
        ("dana@harbour.example",),
        True,
    ),
    "se": (
        "postmaster@winter.example",
        "Subject: Olevererat: tack\n",
        "Det gick inte att leverera meddelandet till följande mottagare:\n\ndana@harbour.example\n\nKunde inte levereras\n",
        ("dana@harbour.example",),
        True,
    ),
}


def _raw(sender: str, headers: str, body: str) -> bytes:
    head = f"From: {sender}\nTo: pat@winter.example\n{headers}MIME-Version: 1.0\n"
    plain = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    return (head + plain + body.replace("@RETURNED@", RETURNED)).encode()


@pytest.mark.parametrize("system", NOTICES)
def test_whom_a_notice_says_was_not_reached(system: str) -> None:
    sender, headers, body, recipients, permanent = NOTICES[system]
    mail = parse(_raw(sender, headers, body))
    found = bounce(mail)

    assert automatic(mail) == "bounce"
    assert found == ReadBounce(recipients, permanent if permanent is not None or found is None else found.permanent)


@pytest.mark.parametrize(
    ("sender", "subject", "body"),
    [
        (
            "Kim Oak <kim@harbour.example>",
            "Fwd: Undelivered Mail",
            "Hi Pat, your mail to dana@harbour.example bounced, it seems.",
        ),
        (
            "Harbour <no-reply@harbour.example>",
            "Your application",
            "Your application was rejected by the panel. Write to jobs@harbour.example.",
        ),
        (
            "Dana Lee <dana@harbour.example>",
            "Re: Delivery of the task",
            "Your message could not be clearer. The task was delivered on Friday.",
        ),
    ],
)
def test_words_of_people_and_portals_are_no_notice(sender: str, subject: str, body: str) -> None:
    assert automatic(parse(_raw(sender, f"Subject: {subject}\n", body))) != "bounce"


@pytest.mark.parametrize(
    "body",
    [
        "a@b.example " * 20_000,
        "<dana@harbour.example>: 550 unknown\n" * 5_000,
        "Final-Recipient: rfc822;\n" * 20_000,
        "5.1.1 " * 30_000,
        "=" * 100_000,
    ],
    ids=lambda body: body[:10],
)
def test_no_flood_in_a_notice_is_too_much(body: str) -> None:
    mail = parse(_raw("Mail Delivery System <MAILER-DAEMON@mx.winter.example>", "Subject: Undelivered Mail\n", body))
    found = bounce(mail)

    assert found is None or len(found.recipients) <= 1
