"""Address cards (vCard 2.1, 3.0 and 4.0), read without trusting them."""

import quopri
import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.core.saying import say
from afterword.outside.calendar.outline import decoded, unfolded
from afterword.outside.unreadable import Unreadable

LARGEST = 8 * 1024 * 1024
"""Files above this size, in bytes, are not read; cards hold pictures."""
MOST_CARDS = 1_000
MOST_FIELDS = 20
"""So many fields of one kind are read of a card."""
LONGEST = 300
"""Longer values, in characters, are no name, address or number, and are left out."""
WANTED = frozenset(
    {"FN", "N", "KIND", "EMAIL", "TEL", "TITLE", "ROLE", "ORG", "ADR", "URL", "X-SOCIALPROFILE",
     "IMPP"}
)  # fmt: skip
NOBODY = frozenset({"group", "org", "location"})
"""Kinds of card that are no person (RFC 6350, 6.1.4)."""
_GROUP = re.compile(r"^[A-Za-z0-9-]+\.(?=[A-Za-z])")
_QUOTED = re.compile(r"(?:^|;)(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)", re.IGNORECASE)
_LINKEDIN = re.compile(r"https?://(?:[a-z]{2,3}\.)?linkedin\.com/\S{1,200}", re.IGNORECASE)


class Card(NamedTuple):
    """What one card tells of a person; empty where it is silent. The preferred comes first."""

    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    role: str = ""
    employer: str = ""
    postal: str = ""
    linkedin: str = ""
    is_person: bool = True


class _Field(NamedTuple):
    """One field of a card: what it is called, of which types it is, its value as written."""

    name: str
    types: frozenset[str]
    value: str


def read_cards(data: bytes) -> tuple[Card, ...]:
    """Read the cards of a file, in its order; what no card could hold is left out of them.

    Raises Unreadable, and nothing else, whatever the bytes are.
    """
    if len(data) > LARGEST:
        raise Unreadable(
            say("It is larger than {mib} MiB and was not read.", mib=LARGEST // (1024 * 1024))
        )
    cards: list[Card] = []
    for lines in _blocks(data):
        if len(cards) == MOST_CARDS:
            raise Unreadable(
                say("It holds more than {most} cards. Export fewer at a time.", most=MOST_CARDS)
            )
        cards.append(_card(lines))
    if not cards:
        raise Unreadable(say("There is no address card (VCARD) in it."))
    return tuple(cards)


def _blocks(data: bytes) -> Iterator[list[str]]:
    """Cut a file into the lines of its cards; a card that breaks off ends with the next."""
    block: list[str] | None = None
    for line in _whole_lines(data):
        word = line.strip().upper()
        if word == "BEGIN:VCARD":
            if block is not None:
                yield block
            block = []
        elif word == "END:VCARD" and block is not None:
            yield block
            block = None
        elif block is not None:
            block.append(line)
    if block is not None:
        yield block


def _whole_lines(data: bytes) -> Iterator[str]:
    """Join what vCard 2.1 broke by a ``=`` at the end of a quoted line."""
    open_line = ""
    for _, line in unfolded(decoded(data)):
        joined = open_line + line
        head = joined.partition(":")[0]
        if joined.endswith("=") and len(joined) < LONGEST * 10 and _QUOTED.search(head):
            open_line = joined[:-1]
            continue
        open_line = ""
        yield joined
    if open_line:
        yield open_line


def _card(lines: list[str]) -> Card:
    fields = [field for line in lines if (field := _field(line)) is not None]
    given = {name: [one for one in fields if one.name == name][:MOST_FIELDS] for name in WANTED}
    kind = _texts(given["KIND"])
    links = [*_texts(given["URL"]), *_texts(given["X-SOCIALPROFILE"]), *_texts(given["IMPP"])]
    profiles = [found[0] for link in links if (found := _LINKEDIN.search(link))]
    addresses = _preferred(given["ADR"], "work")
    return Card(
        name=_name(given["FN"], given["N"]),
        emails=_several(given["EMAIL"], "mailto:", "work"),
        phones=_several(given["TEL"], "tel:", "cell", "work"),
        role=next(iter([*_texts(given["TITLE"]), *_texts(given["ROLE"])]), ""),
        employer=next((_parts(one.value)[0] for one in given["ORG"]), ""),
        postal=next((", ".join(filter(None, _parts(one.value))) for one in addresses), ""),
        linkedin=next(iter(profiles), ""),
        is_person=not kind or kind[0].casefold() not in NOBODY,
    )


def _field(line: str) -> _Field | None:
    """Let icalendar split one line; None for what is not wanted or no line of a card."""
    from icalendar.parser import Contentline

    name = _name_of(line)
    if name not in WANTED:
        return None
    try:
        _, told, value = Contentline(_modern(line)).raw_parts()  # type: ignore[no-untyped-call]
        if str(told.get("ENCODING", "")).upper() == "QUOTED-PRINTABLE":
            value = quopri.decodestring(value).decode(str(told.get("CHARSET", "utf-8")), "replace")
        types = {word.casefold() for word in _listed(told.get("TYPE"))}
    except Exception:  # whatever the libraries trip over, the line is to blame
        return None
    return _Field(name, frozenset(types | ({"pref"} if "PREF" in told else set())), value)


def _name_of(line: str) -> str:
    return _GROUP.sub("", re.split("[;:]", line, maxsplit=1)[0].strip()).upper()


def _modern(line: str) -> str:
    """Write a line as 3.0 would: without its group, and its types, bare or not, in one list."""
    from icalendar.parser import q_split

    head, value = q_split(line, ":", maxsplit=1)
    _, *words = q_split(head, ";")
    words = ["ENCODING=" + word if word.upper() == "QUOTED-PRINTABLE" else word for word in words]
    types = [word for word in words if word.upper().startswith("TYPE=") or "=" not in word]
    others = [word for word in words if word not in types]
    listed = ",".join(word.rpartition("=")[2] for word in types).replace('"', "")
    return f"{';'.join([_name_of(line), *others, f'TYPE={listed}'])}:{value}"


def _listed(told: object) -> list[str]:
    words = told if isinstance(told, list) else [told or ""]
    return [part.strip() for word in words for part in str(word).split(",")]


def _parts(value: str) -> list[str]:
    """Give the parts of a value that semicolons divide, without the escapes; at least one."""
    from icalendar.parser import split_on_unescaped_semicolon

    return [_short(part) for part in split_on_unescaped_semicolon(value)]


def _texts(fields: list[_Field]) -> list[str]:
    from icalendar.parser import unescape_backslash

    return [text for one in fields if (text := _short(unescape_backslash(one.value)))]


def _short(text: str) -> str:
    """Give text on one line; what is too long to be meant is left out."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else ""


def _name(whole: list[_Field], in_parts: list[_Field]) -> str:
    """Give the name as it is shown, else made of its parts: given name, then family."""
    shown = next(iter(_texts(whole)), "")
    if shown or not in_parts:
        return shown
    family, given, *_ = [*_parts(in_parts[0].value), ""]
    return f"{given} {family}".strip()


def _preferred(fields: list[_Field], *types: str) -> list[_Field]:
    """Put what is preferred first, then what is of some types, the first of them before."""
    ranked = ("pref", *types)

    def place(field: _Field) -> int:
        return min((ranked.index(one) for one in field.types if one in ranked), default=len(ranked))

    return sorted(fields, key=place)


def _several(fields: list[_Field], scheme: str, *types: str) -> tuple[str, ...]:
    found = (text.removeprefix(scheme) for text in _texts(_preferred(fields, *types)))
    return tuple(dict.fromkeys(text for text in found if text))
