"""The words of daemons that could not deliver a message, in the languages that they are met in."""

from __future__ import annotations

import re
from typing import Final

from afterword.reading.late import Late

DAEMON_ADDRESS: Final = re.compile(
    r"(?:mailer[-_.]?daemon|post[-_.]?master|mail[-_.]?daemon|mdaemon|mail[-_.]delivery[-_.](?:sub)?system|"
    r"microsoftexchange[0-9a-f]*|double-bounce|bounces?-?daemon|mail-?system)(?:[-+][^@]*)?(?:@|$)",
    re.IGNORECASE,
)
DAEMON_NAME: Final = re.compile(
    r"[\"' ]*(?:(?:internet )?mail(?:er)?[- ]?daemon|(?:internet )?(?:mail )?deliver(?:y)? (?:sub)?system|"
    r"mail system|postmaster|(?:mail )?system ?administrator|systemadministrator|mail administrator|"
    r"internet mail delivery|microsoft (?:outlook|exchange)|administrador del sistema|"
    r"administrateur système)\b[^a-z]*(?:<.*)?",
    re.IGNORECASE,
)
"""The whole name: "Food Delivery Systems Ltd" is an employer."""

FAILED_SUBJECT: Final = re.compile(
    r"undeliver|non[- ]deliver|not delivered|could(?: not|n't) be delivered|delivery (?:has )?(?:status|fail|"
    r"problem|error|notification|report|delay|incomplete)|(?:mail|message) (?:delivery )?(?:delivery|fail|error|"
    r"could not|not delivered|status notification|system error)|returned mail|returned to sender|"
    r"returning (?:message|mail)? ?to sender|failure (?:notice|delivery)|failed (?:mail|delivery)|fail(?:ed|"
    r"ure)[: ].{0,20}(?:mail|deliver)|deliver(?:y|ing)? (?:failure|failed)|failure notice|processing error|"
    r"mail status report|nondeliverable|ndn:|ndr:|delayed (?:mail|\d+ hours)|(?:mail|message) (?:is )?delayed|"
    r"message .{0,40} delayed|automatically rejected|rejected (?:mail|message)|unzustellbar|nicht zustellbar|"
    r"zustellung (?:fehlgeschlagen|nicht)|zustellfehler|unzugestellt|non (?:remis|distribuable|distribué)|"
    r"échec de (?:la )?(?:remise|distribution|livraison)|no se (?:ha )?(?:podido|pudo) entregar|no entregado|"
    r"no se puede entregar|error de entrega|correo devuelto|mensagem não entregue|não (?:foi possível entregar|"
    r"entregue)|falha na entrega|devolvid|mancata consegna|non (?:recapitabil|consegnat)|impossibile recapitare|"
    r"onbestelbaar|niet (?:bezorgd|afgeleverd)|kunde inte levereras|olevererat|ikke leveres|kan ikke leveres|"
    r"toimitus epäonnistui|niedostarczon|nie dostarczon|nedoručiteln|nedoručen|kézbesíthetetlen|недоставлен|"
    r"не доставлен|не удалось доставить|teslim edilemedi|メールエラー|配信(?:でき|不能|エラー)|送信(?:でき|"
    r"エラー)|不達|退信|系统退信|无法投递|未送达|投递失败|無法傳遞|전송 실패|전달되지|반송|lỗi gửi|gagal terkirim",
    re.IGNORECASE,
)

FAILED: Final = Late(
    r"(?:could|can|was|were|is|has|have|did|had) ?(?:not|n't|never) (?:yet )?(?:be |been |"
    r"have been )?(?:able to )?(?:successfully )?(?:deliver|reach|sent|relay|accept|complet|collected)|"
    r"cannot be (?:delivered|reached)|unable to (?:deliver|relay|send|reach|complete)|undeliver(?:able|ed)|"
    r"delivery (?:to the following|of (?:your|the) (?:message|mail)|has )?.{0,40}(?:failed|delayed|aborted)|"
    r"delivery (?:status notification|failure|error|attempt)|failed (?:permanently|to (?:deliver|reach))|"
    r"deliver[ey]+ to .{0,60}(?:failed|aborted)|(?:permanent|fatal|delivery|transient|"
    r"temporary) (?:fatal )?(?:error|failure)s?|addresses? (?:had|failed)|addresses follow|"
    r"an error (?:was detected|occurred) while|error delivering|returned (?:to sender|because|mail)|bounced|"
    r"rejected (?:by|your|the)|automatically rejected|was rejected|(?:was|been) blocked|refused by|"
    r"not delivered|(?:is|was|been) delayed|will be retried|(?:unknown|no such|invalid|bad) (?:user|recipient|"
    r"address|mailbox|host|final)|user (?:is )?(?:unknown|not (?:found|known|listed))|(?:host|recipient|mailbox|"
    r"account|address|domain) (?:is )?(?:unknown|not found|unavailable|disabled|full|does(?:n't| not) exist)|"
    r"does ?n[o']t exist|no mailbox|quota (?:exceeded|limit)|over quota|mailbox (?:is )?full|invalid (?:user|"
    r"final|recipient)|didn't reach|failure reasons|transcript of session|did not like our|wasn't (?:able to|"
    r"delivered)|message not delivered|nicht (?:zugestellt|zustellbar|erreicht|übermittelt)|unzustellbar|"
    r"konnte .{0,60}nicht|n'a pas (?:pu )?(?:être )?(?:remis|délivré|distribué|livré)|n'ont pas (?:pu être )?|"
    r"impossible de (?:remettre|livrer|distribuer)|no (?:se )?(?:ha )?(?:pudo|podido|puede) (?:ser )?entrega|"
    r"no (?:ha )?llegado|não (?:foi|pôde|pode) (?:possível )?(?:ser )?entreg|non (?:è stato (?:possibile|"
    r"recapitato)|può essere|ha raggiunto)|kon niet (?:worden )?(?:bezorgd|afgeleverd)|"
    r"niet (?:worden )?(?:bezorgd|afgeleverd)|kunde inte (?:levereras|nå)|kunne ikke leveres|ei voitu toimittaa|"
    r"nie (?:mogła|może|można|została) .{0,20}dostarcz|nelze doručit|nebyla doručena|не (?:может быть|был[ао]?|"
    r"удалось) .{0,20}достав|недостав|teslim edilemedi|送信できません|配信できません|届けられません|届きません|"
    r"リストにありません|宛先.{0,10}(?:不明|ありません)|无法(?:投递|送达|发送)|未能(?:送达|投递)|被退回|"
    r"전달(?:하지|되지) (?:못|않)|배달되지|không (?:thể )?(?:gửi|được gửi)|tidak (?:dapat )?terkirim",
    re.IGNORECASE | re.DOTALL,
)

NOT_YET: Final = Late(
    r"(?:delayed|warning (?:message )?only|this is (?:only )?a warning|(?:is|still) being retried|"
    r"will be retried|will (?:be )?(?:retry|continue)|(?:keep|continue|be) trying|(?:has|"
    r"have) not yet been delivered|will try again|temporar(?:y|ily)|delivery (?:status notification )?\(?delay|"
    r"not need to re-?send|do not resend|attempts will continue|transient (?:non-fatal )?(?:error|failure)|"
    r"verzögert|erneut versucht|retardé|será reintentad|отложен)",
    re.IGNORECASE,
)
GIVEN_UP: Final = Late(
    r"(?<!fails )permanent(?:ly)?|given up|giving up|gave up|not going to try again|(?<!non-)fatal errors?|"
    r"no longer (?:be )?(?:try|retr)|will not (?:be )?(?:try|retr|attempt|continue)|"
    r"has expired|aborted after|undeliverable|endgültig|définitiv|"
    r"definitiv",
    re.IGNORECASE,
)

RETURNED_BELOW: Final = Late(
    r"^(?:[-=_*|+# >]{2,}[ \t]*)?(?:this is (?:a|the) copy of (?:the|your) (?:original )?(?:message|mail)|"
    r"(?:here|below) is (?:a copy|the)[^\n]{0,80}(?:message|mail)|(?:the )?(?:original|returned|unsent|"
    r"undelivered|rejected|bounced) (?:message|mail)(?! was received)(?: \w+)? ?(?:follows|below|headers?|text)?|"
    r"(?:message|mail) (?:headers?|text|body) follows?:?|start of returned message|returned mail follows|"
    r"unsent message follows|message header follows|attachment is a copy|original message|forwarded message|"
    r"returned message|ursprüngliche nachricht|ursprungsnachricht|message d'origine|mensaje original|"
    r"mensagem original|messaggio originale|oorspronkelijk bericht|исходное сообщение|元のメッセージ|"
    r"原始邮件)\b[^\n]{0,80}$|^(?:return-path|received|delivered-to|dkim-signature):",
    re.IGNORECASE | re.MULTILINE,
)

TO_WHOM: Final = Late(
    r"following (?:address|recipient|user|destination)|address(?:\(?es\)?)? (?:had|below|failed|follow|listed)|"
    r"(?:these|some|all) (?:of the )?(?:intended )?recipients|recipients? (?:or groups|were affected|of your)|"
    r"message (?:that )?you (?:sent|recently)|your (?:message|mail|e-mail)|delivery to|folgende[nr]? (?:adress|"
    r"empfänger)|destinataires? suivant|siguientes? (?:destinatario|dirección)|seguint(?:es|i)|"
    r"volgende (?:adres|ontvanger)|宛先|收件人",
    re.IGNORECASE,
)
"""A daemon says about whom it writes."""

ABOUT_DELIVERY: Final = Late(
    r"deliver|recipient|mailbox|undeliver|zustell|empfänger|remis|distribu|destinat|entreg|consegn|recapit|"
    r"bezorg|leverer|dostarcz|doruč|достав|配信|送信|宛先|投递|收件人|전달",
    re.IGNORECASE,
)
"""The words of delivery, which an employer's rejection does not use."""
