"""Parts a mail into what is new and what is not: quotes, signature, small print."""

import re
from typing import NamedTuple

MOST_LINES = 20_000
_WROTE = re.compile(
    r"^\s*(?:on|am|le|el|il|op|den|em|em|dne|dnia|w dniu|på)\b.{4,200}(?:wrote|writes|schrieb|"
    r"schreef|écrit|escribió|ha scritto|escreveu|skrev|napsal|napisał)\b.{0,80}:\s*$",
    re.IGNORECASE,
)
_WROTE_START = re.compile(r"^\s*(?:on|am|le|el|il|op)\b[^:]{0,20}\d.{0,150}$", re.IGNORECASE)
_WROTE_END = re.compile(
    r"^.{0,120}(?:wrote|schrieb|schreef|écrit|escribió|ha scritto)\b.{0,80}:\s*$", re.IGNORECASE
)
_WROTE_BARE = re.compile(
    r"^[^\n:]{3,80}(?:<[^>]{3,80}>)?\s+(?:wrote|schrieb|schreef|a écrit|escribió|"
    r"ha scritto)\b[^:]{0,80}:\s*$",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"^\s*-{2,}\s*(?:original (?:message|appointment|mail)|ursprüngliche (?:nachricht|e-mail)|"
    r"originalnachricht|message d'origine|message original|mensaje original|messaggio originale|"
    r"oorspronkelijk bericht|reply message)\s*-{2,}\s*$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"^\s*(?:-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|"
    r"mensaje reenviado|"
    r"messaggio inoltrato|doorgestuurd bericht)[^-]{0,60}-{2,}|begin forwarded message:|"
    r"anfang der weitergeleiteten (?:nachricht|e-mail):|début du message réexpédié ?:)\s*$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"^\s*\*?(?P<name>from|von|de|da|van|sent|gesendet|date|datum|envoyé|enviado|inviato|"
    r"verzonden|data|fecha|to|an|à|para|a|aan|subject|betreff|objet|asunto|oggetto|onderwerp|cc|"
    r"kopie)\s?:\*?\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_FROM = frozenset({"from", "von", "de", "da", "van"})
_SIGNATURE = re.compile(r"^--\s?$|^[_=*~]{3,}\s*$|^[-–—]{2,5}\s*$")
_CLOSE = re.compile(
    r"^\W{0,3}(?:(?:with )?(?:the )?(?:very |my |our )?(?:best|kind|kindest|warm|warmest|many|"
    r"friendly|good|sincere)(?: of)?(?: regards| wishes| greetings| thanks)?|regards|rgds|br|kr|"
    r"sincerely|yours(?: (?:sincerely|faithfully|truly|ever))?|(?:very |respectfully )yours|"
    r"cheers|all the best|all best|best of luck|take care|thanks(?: again| so much| a lot)?|many "
    r"thanks|thank you|with thanks|cordially|respectfully|mit (?:freundlichen|besten|herzlichen|"
    r"lieben|vielen|sonnigen) (?:grüßen|grüssen|gruessen)|mit freundlichem gruß|mit bestem gruß|"
    r"(?:viele|beste|liebe|herzliche|freundliche|schöne|sonnige) (?:grüße|grüsse|gruesse)|"
    r"(?:lieben|besten|herzlichen|schönen) gruß|mfg|lg|vg|gruß|grüße|hochachtungsvoll|(?:bien "
    r")?cordialement|bien à vous|salutations(?: distinguées)?|sincères salutations|bonne journée|"
    r"amicalement|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|un abrazo|reciba un "
    r"cordial saludo|(?:cordiali|distinti) saluti|saluti|un cordiale saluto|a presto|(?:met "
    r")?(?:vriendelijke|hartelijke|beste) groet(?:en)?|groet(?:en|jes)?|mvg|hartelijke groet|med "
    r"vänliga hälsningar|mvh|xx?)[\s,.!–-]*$",
    re.IGNORECASE,
)
_MOBILE = re.compile(
    r"^\W*(?:sent from (?:my|a|the|outlook|mail|yahoo|gmail|proton)|sent via|get outlook for|von "
    r"meinem .{2,30} gesendet|gesendet (?:von|mit|aus)|envoyé (?:de|depuis)|enviado desde|"
    r"inviato da|verstuurd (?:vanaf|met)|verzonden (?:vanaf|met)|skickat från|diese nachricht "
    r"wurde von meinem)",
    re.IGNORECASE,
)
_SMALL_PRINT = re.compile(
    r"^\W*(?:confidentiality(?: notice)?|disclaimer|confidential\b|privileged|this (?:e-?mail|"
    r"message|communication|transmission)(?: and any| \(including| may contain| contains| is "
    r"(?:confidential|intended|private|for the))|the (?:information|content)s? (?:contained "
    r")?(?:in|of) this|any views|if you (?:are not the intended|have received this (?:e-?mail|"
    r"message) in error)|please consider the environment|think before you print|before printing|"
    r"diese (?:e-?mail|nachricht) (?:enthält|ist|kann)|der inhalt dieser e-?mail|bitte (?:denken|"
    r"prüfen) sie .{0,40}(?:umwelt|drucken)|vertraulich|ce (?:message|courriel)(?: et| est| peut|"
    r" contient)|pensez à l'environnement|este (?:mensaje|correo)(?: y| es| puede| contiene|, )|"
    r"antes de imprimir|questo messaggio|le informazioni contenute|prima di stampare|dit "
    r"(?:bericht|e-mailbericht)|de informatie in dit|registered in (?:england|scotland|ireland)|"
    r"registered (?:office|charity|number)|company (?:number|registration)|equal opportunit|we "
    r"are an equal|[^.]{2,60} is an equal opportunit|virus|geschäftsführ|amtsgericht|"
    r"handelsregister|sitz der gesellschaft|ust-id)",
    re.IGNORECASE,
)
_AFTERTHOUGHT = re.compile(r"^\W*p\.? ?p?\.?s\b\.?", re.IGNORECASE)
LONGEST_SIGNED = 70
"""Below a close, a line of this many characters or more is prose again, no signature."""


class Layers(NamedTuple):
    """A text with all but its new words blanked, in the same length, and its signature."""

    new: str
    signature: str


class _Line(NamedTuple):
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def part(text: str) -> Layers:
    """Blank what is not new in a mail; where nothing would be left, all of it is new."""
    rows = _rows(text)
    kept = _unquoted(rows)
    body, signed = _unsigned([rows[at] for at in kept])
    if not any(row.text.strip() for row in body):
        body, signed = _unsigned(rows) if rows else ([], [])
        body = body if any(row.text.strip() for row in body) else rows
    return Layers(_only(text, body), "\n".join(row.text for row in signed).strip())


def _rows(text: str) -> list[_Line]:
    rows, at = [], 0
    for line in text.split("\n"):
        rows.append(_Line(at, line))
        at += len(line) + 1
    return rows[:MOST_LINES]


def _only(text: str, rows: list[_Line]) -> str:
    """Give a text as long as the given one that holds these rows only."""
    pieces, at = [], 0
    for row in rows:
        pieces.append(_blank(text[at : row.start]))
        pieces.append(row.text)
        at = row.end
    pieces.append(_blank(text[at:]))
    return "".join(pieces)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _unquoted(rows: list[_Line]) -> list[int]:
    """Give the places of the rows that no quote holds."""
    kept: list[int] = []
    spoken = False
    at = 0
    while at < len(rows):
        line = rows[at].text
        skipped = _divider(rows, at)
        if (
            skipped
            and not _is_forward(rows, at)
            and spoken
            and not _interleaved(rows, at + skipped)
        ):
            return kept
        if skipped:
            at += skipped
            continue
        if not line.lstrip().startswith(">"):
            kept.append(at)
            spoken = spoken or bool(line.strip())
        at += 1
    return kept


def _divider(rows: list[_Line], at: int) -> int:
    """Give how many rows the head of a quoted or forwarded mail takes here, 0 for none."""
    line = rows[at].text.lstrip("> ")[:300]
    if _ORIGINAL.match(line) or _FORWARDED.match(line):
        return 1 + _head(rows, at + 1)
    if _WROTE.match(line) or _WROTE_BARE.match(line):
        return 1
    following = rows[at + 1].text[:300] if at + 1 < len(rows) else ""
    if _WROTE_START.match(line) and _WROTE_END.match(following):
        return 2
    if re.fullmatch(r"\s*[_-]{5,}\s*", line) and _head(rows, at + 1):
        return 1 + _head(rows, at + 1)
    return _head(rows, at)


def _head(rows: list[_Line], at: int) -> int:
    """Give how many rows "From:", "Sent:", "To:" take here; fewer than two make no head."""
    names: list[str] = []
    first = at
    while at < len(rows) and not rows[at].text.strip() and at - first < 2:
        at += 1
    while at < len(rows) and len(names) < 8:
        found = _HEAD.match(rows[at].text[:300].lstrip("> "))
        if not found:
            break
        names.append(found["name"].casefold())
        at += 1
    if len(names) < 2 or names[0] not in _FROM:
        return 0
    return at - first


def _is_forward(rows: list[_Line], at: int) -> bool:
    return bool(_FORWARDED.match(rows[at].text[:300].lstrip("> ")))


def _interleaved(rows: list[_Line], at: int) -> bool:
    """Say whether the quote below is marked by ">", so that answers may stand under it."""
    for row in rows[at : at + 4]:
        if row.text.strip():
            return row.text.lstrip().startswith(">")
    return False


def _unsigned(rows: list[_Line]) -> tuple[list[_Line], list[_Line]]:
    """Part rows into words and signature."""
    kept: list[_Line] = []
    signed: list[_Line] = []
    below = spoken = False
    for at, row in enumerate(rows):
        line = row.text[:300]
        if _SMALL_PRINT.match(line) and spoken:
            signed.append(row)
            below = True
        elif _MOBILE.match(line) or (below and not _speaks_again(line)):
            signed.append(row)
        elif not below and spoken and _closes(rows, at):
            below = True
            signed.append(row)
        else:
            below = False
            kept.append(row)
            spoken = spoken or len(line.strip()) > 12
    return kept, signed


def _closes(rows: list[_Line], at: int) -> bool:
    line = rows[at].text[:300]
    if _SIGNATURE.match(line):
        return True
    if not _CLOSE.match(line):
        return False
    below = [row.text.strip() for row in rows[at + 1 : at + 5] if row.text.strip()]
    return not below or len(below[0]) < 50


def _speaks_again(line: str) -> bool:
    """Say whether a line below a close is words again: an afterthought, or prose."""
    if _AFTERTHOUGHT.match(line):
        return True
    if _SMALL_PRINT.match(line) or line.count("|") > 1 or line.count("·") > 1:
        return False
    words = line.split()
    lower = sum(word[0].islower() for word in words)
    return len(line) >= LONGEST_SIGNED and len(words) > 9 and lower * 2 > len(words)
