"""What is new in a mail, apart from the mails that it quotes or forwards."""

import re
from dataclasses import replace
from datetime import datetime
from email.utils import getaddresses, parsedate_to_datetime

from afterword.core.clock_words import find_hours
from afterword.core.days_in_text import find_days
from afterword.core.invite import Contact, Mail
from afterword.core.zone_words import zone_beside

_FORWARDED = re.compile(
    r"^[ \t>]*(?:-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré"
    r"|mensaje reenviado)"
    r"\s*-{2,}|begin forwarded message:|anfang der weitergeleiteten (?:nachricht|e-mail):"
    r"|début du message réexpédié ?:)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_BLOCK = re.compile(
    r"^[ \t>]*(?:[-_]{5,}[^\n]{0,40}\n\s*)?\*?(?:from|von|de)\s?:\*? [^\n]+\n(?:[ \t>]*\*?(?:sent"
    r"|gesendet|date|datum"
    r"|envoyé)\s?:\*? ?[^\n]+\n)",
    re.IGNORECASE | re.MULTILINE,
)
_FIELD = re.compile(r"^[ \t>]*\*?(?P<name>[\w-]{2,12})\s?:\*?[ \t]*(?P<value>[^\n]*)$")
_FIELDS = {
    "from": "from", "von": "from", "de": "from", "date": "date", "sent": "date", "datum": "date",
    "gesendet": "date", "envoyé": "date", "subject": "subject", "betreff": "subject",
    "objet": "subject", "to": "to", "an": "to", "à": "to", "cc": "cc", "kopie": "cc",
}  # fmt: skip
_QUOTED = re.compile(
    r"^(?:[ \t]*(?:on|am|le|el) [^\n]{5,150}(?:\n[^\n]{0,100})?(?:wrote|schrieb|a écrit"
    r"|escribió)[^\n]{0,100}:[ \t]*$"
    r"|-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine)\s*-{2,}[ \t]*$)",
    re.IGNORECASE | re.MULTILINE,
)
_RULE = re.compile(r"\s*[-_]{2,}[^\n]{0,60}?[-_]{2,}\s*|[-_\s]+")
"""A line between two mails, with or without words in it."""
_SUBJECT = re.compile(r"^\s*(?:fwd?|wg|tr|rv)\s*:\s*", re.IGNORECASE)


def new_words(words: str) -> str:
    """Cut what a mail quotes from earlier ones."""
    ends = [found.start() for form in (_QUOTED, _BLOCK) if (found := form.search(words))]
    kept = words[: min(ends)] if ends and words[: min(ends)].strip() else words
    lines = [line for line in kept.splitlines() if not line.lstrip().startswith(">")]
    return "\n".join(lines).strip()


def old_words(words: str, answered_at: datetime | None) -> tuple[str, datetime | None]:
    """Give what a mail quotes from the one it answers, and when that was written.

    The line above it tells the day ("On Tue, 17 Nov 2026 at 10:12 Jo wrote:"); without it, the
    day of the answer stands for it.
    """
    starts = [found.start() for form in (_QUOTED, _BLOCK) if (found := form.search(words))]
    lines = words[min(starts) :].splitlines() if starts else words.splitlines()
    quoted = lines[1:] if starts else [line for line in lines if line.lstrip().startswith(">")]
    days = find_days(lines[0], answered_at.date() if answered_at else None) if starts else []
    written = answered_at
    if days and answered_at and days[0].exact and days[0].day <= answered_at.date():
        written = datetime.combine(days[0].day, answered_at.timetz())
    return "\n".join(re.sub(r"^[ \t>]+", "", line) for line in quoted).strip(), written


def inner_mail(outer: Mail, words: str) -> Mail | None:
    """Give the mail that another one forwards in its text, or None if it forwards none.

    Its date has the offset of the outer mail where it names none of its own.
    """
    marker = _FORWARDED.search(words)
    block = _BLOCK.search(words, marker.end() if marker else 0)
    if not marker and not (block and _SUBJECT.match(outer.subject)):
        return None
    start = marker.end() if marker else block.start() if block else 0
    fields, text = _head(words[start:])
    if not fields:
        return replace(outer, text=text.strip())
    return Mail(
        subject=fields.get("subject") or _SUBJECT.sub("", outer.subject),
        sender=_contact(fields.get("from", "")),
        to=tuple([_contact(fields["to"])] if fields.get("to") else outer.to),
        date=_date(fields.get("date", ""), outer.date),
        text=new_words(text),
    )


def _head(text: str) -> tuple[dict[str, str], str]:
    """Split the lines "From: …", "Date: …" from the text below them."""
    fields: dict[str, str] = {}
    lines = [re.sub(r"^[ \t]*(?:>[ \t]?)+", "", line) for line in text.splitlines()]
    for number, line in enumerate(lines):
        found = _FIELD.match(line)
        name = _FIELDS.get(found["name"].casefold()) if found else None
        if found and name:
            fields.setdefault(name, found["value"].strip())
        elif line.strip() and not _RULE.fullmatch(line):
            return fields, "\n".join(lines[number:])
    return fields, ""


def _contact(value: str) -> Contact:
    value = re.sub(r"\[mailto:([^\]]+)\]", r"<\1>", value)
    pairs = getaddresses([value[:500]])
    name, email = pairs[0] if pairs else ("", "")
    if "@" not in email:
        return Contact(name=re.sub(r"<.*", "", value).strip(" \"'"))
    return Contact(name=name, email=email)


def _date(value: str, outer: datetime | None) -> datetime | None:
    """Read "Mon, 23 Nov 2026 at 10:12" and its German and French sisters."""
    try:
        read = parsedate_to_datetime(value)
        if read.tzinfo:
            return read
    except (ValueError, TypeError, IndexError, OverflowError):
        pass
    days, hours = find_days(value, outer.date() if outer else None), find_hours(value)
    if not days or outer is None:
        return outer
    clock = hours[0].start if hours else outer.time()
    zone = zone_beside(value)
    return datetime.combine(days[0].day, clock, tzinfo=zone.zone if zone else outer.tzinfo)
