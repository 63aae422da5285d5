"""Tells by headers, before any words, whether a machine wrote a mail, and which (RULES D.2)."""

import re
from enum import StrEnum

from afterword.core.message import Message


class Nature(StrEnum):
    """Who wrote a mail."""

    PERSON = "a person"
    ROBOT = "a no-reply address"
    BULK = "a bulk sender"
    AWAY = "an automatic reply"
    SYSTEM = "a mail system"


_SYSTEM = re.compile(
    r"^(?:mailer-?daemon|postmaster|mail-?delivery|delivery|bounces?|mdaemon)\b", re.I
)
_ROBOT = re.compile(
    r"^(?:no-?_?\.?reply|do-?not-?reply|noreply|nicht-?antworten|ne-?pas-?repondre|notification|"
    r"alert|jobalert|jobs-?noreply|messages-noreply|updates?|newsletter|news|mailer|digest|"
    r"invitations)",
    re.I,
)  # fmt: skip
_AWAY_SUBJECT = re.compile(
    r"^\W*(?:automatic(?:al)? (?:reply|response)|auto(?:mated)?[ -]?(?:reply|response)|"
    r"out of (?:the )?office|ooo\b|"
    r"automatische antwort|abwesenheit|abwesend|réponse automatique|absence|absent|"
    r"respuesta automática|"
    r"fuera de la oficina|ausente|risposta automatica|assenza|fuori ufficio|automatisch antwoord|"
    r"afwezig|away\b|on (?:annual |parental |maternity |sick )?leave)",
    re.I,
)  # fmt: skip
_FAILED_SUBJECT = re.compile(
    r"undeliver|delivery (?:status|failure|has failed|failed|incomplete|delayed)|mail delivery|"
    r"returned mail|"
    r"failure notice|returned to sender|could not be delivered|unzustellbar|non remis|"
    r"no se pudo entregar|mancat[oa] (?:consegna|recapito)|onbestelbaar",
    re.I,
)  # fmt: skip


def nature_of(message: Message) -> Nature:
    """Judge a mail by its headers and its sender's address alone."""
    if message.report is not None or _is_system(message):
        return Nature.SYSTEM
    if _is_away(message):
        return Nature.AWAY
    if _is_bulk(message):
        return Nature.BULK
    local = message.sender.email.partition("@")[0]
    automatic = message.header("auto-submitted").casefold()
    if _ROBOT.match(local) or (automatic and not automatic.startswith("no")):
        return Nature.ROBOT
    return Nature.PERSON


def _is_system(message: Message) -> bool:
    if message.header("x-failed-recipients") or message.header(
        "content-type"
    ).casefold().startswith("multipart/report"):
        return not message.receipt
    local = message.sender.email.partition("@")[0] or message.sender.name
    return bool(_SYSTEM.match(local) or _FAILED_SUBJECT.search(message.subject[:200]))


def _is_away(message: Message) -> bool:
    if message.header("auto-submitted").casefold().startswith("auto-replied"):
        return True
    if any(message.header(name) for name in ("x-autoreply", "x-autorespond", "x-autoresponder")):
        return message.header("x-autoreply").casefold() != "no"
    if message.header("precedence").casefold().strip() in ("auto_reply", "auto-reply"):
        return True
    return bool(_AWAY_SUBJECT.match(message.subject[:200]))


def _is_bulk(message: Message) -> bool:
    if message.header("precedence").casefold().strip() in ("bulk", "list", "junk"):
        return True
    return any(message.header(name) for name in ("list-unsubscribe", "list-id", "feedback-id"))
