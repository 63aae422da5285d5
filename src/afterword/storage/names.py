"""How employers are compared, and how applications get their short names."""

import re
import unicodedata
from collections.abc import Container

LEGAL_FORMS = frozenset(
    {
        "ab", "ag", "as", "asa", "bv", "co", "company", "corp", "corporation", "gmbh", "inc",
        "incorporated", "kg", "kk", "limited", "llc", "llp", "ltd", "nv", "oy", "plc", "pte",
        "pty", "sa", "sarl", "sas", "se", "spa", "srl",
    }
)  # fmt: skip
LONGEST_KEY = 60


def words(text: str) -> list[str]:
    """Give the words of a name, without case, accents and punctuation."""
    bare = "".join(
        sign
        for sign in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(sign)
    )
    return re.findall(r"[^\W_]+", bare)


def employer_key(name: str) -> str:
    """Give the form under which an employer is looked up: Northwind Inc. is Northwind."""
    # Dots stand inside short forms (S.A., B.V.) and must not split them.
    found = words(name.replace(".", ""))
    while len(found) > 1 and found[-1] in LEGAL_FORMS:
        found.pop()
    return " ".join(found) or name.strip().casefold()


def pursuit_key(employer: str, role: str, taken: Container[str]) -> str:
    """Give a short name that is still free: the employer, then with the role, then numbered."""
    short = _joined(words(employer_key(employer))) or "application"
    with_role = _joined([short, *words(role)])
    for candidate in (short, with_role):
        if candidate not in taken:
            return candidate
    number = 2
    while f"{with_role}-{number}" in taken:
        number += 1
    return f"{with_role}-{number}"


def _joined(parts: list[str]) -> str:
    return "-".join(parts)[:LONGEST_KEY].strip("-")
