"""Keys for people: one a person and employer, two people of one name told apart by address."""

import re
import unicodedata
from typing import NamedTuple

from afterword.actions.finding import Ambiguous, folded
from afterword.core.people import Person
from afterword.core.pursuit import Pursuit


class Someone(NamedTuple):
    """A person as typed or read: a name, perhaps with an address and a title."""

    name: str
    email: str = ""
    role: str = ""


ADDRESS = re.compile(r"<?([^\s<>(),;]+@[^\s<>(),;]+)>?")
ROLE = re.compile(r"\(([^()]*)\)")


ESCAPE = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of what follows them."""


def plain(text: str) -> str:
    """Give typed words without what steers a terminal, and with single spaces."""
    kept = (
        " " if sign.isspace() else sign
        for sign in ESCAPE.sub("", text)
        if sign.isspace() or not (unicodedata.category(sign) == "Cc" or sign in TURNING)
    )
    return " ".join("".join(kept).split())


def read_someone(text: str) -> Someone:
    """Read ``Priya Raman (head of data) <priya@northwind.example>``; only the name is needed."""
    text = plain(text)
    email, rest = ADDRESS.search(text), ADDRESS.sub(" ", text)
    role = ROLE.search(rest)
    name = " ".join(ROLE.sub(" ", rest).split()).strip(" ,")
    address = email.group(1).lower() if email else ""
    return Someone(
        name or address.partition("@")[0], address, role.group(1).strip() if role else ""
    )


def known_people(pursuit: Pursuit | None) -> dict[str, Person]:
    """Give the people known at an employer, from all applications there."""
    if pursuit is None:
        return {}
    found: dict[str, Person] = {}
    for one in (*pursuit.around.same_employer, pursuit):
        found.update(one.people)
    return found


def key_of(someone: Someone, known: dict[str, Person]) -> str:
    """Give the key of a person: the known one who fits, else a new one. Raises Ambiguous."""
    fits = [key for key, person in known.items() if _is(person, someone)]
    if len(fits) > 1:
        raise Ambiguous(
            "person",
            someone.name,
            (f"{known[key].name} <{', '.join(known[key].emails)}>" for key in fits),
        )
    return fits[0] if fits else _new_key(someone.name, known)


def _is(person: Person, someone: Someone) -> bool:
    """The same address is the same person; a name alone is, unless the addresses differ."""
    if someone.email and someone.email in person.emails:
        return True
    if someone.email and person.emails:
        return False
    typed, name = folded(someone.name).split(), folded(person.name).split()
    return typed == name or (len(typed) == 1 and typed[0] in name)


def _new_key(name: str, known: dict[str, Person]) -> str:
    base = re.sub(r"[^\w]+", "-", folded(name)).strip("-") or "somebody"
    key, number = base, 2
    while key in known:
        key, number = f"{base}-{number}", number + 1
    return key
