"""The employer and the job that an invitation is about, guessed from its words and addresses."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, product

from afterword.core.date_words import MONTHS, WEEKDAYS
from afterword.core.job_words import MODIFIERS, ORGANISATION, find_title, is_head
from afterword.core.name_runs import is_personal
from afterword.core.readers import employer_words as known


def label_of(domain: str) -> str:
    """Give the telling part of a domain: northwind of mail.northwind.co.uk; "" for an odd one."""
    parts = [part for part in domain.casefold().split(".") if part]
    if len(parts) < 2:
        return ""
    if len(parts) > 2 and parts[-2] in known.SECOND_LEVEL:
        return parts[-3]
    return parts[-2]


def is_free(domain: str) -> bool:
    """Say whether anybody may have an address there."""
    return label_of(domain) in known.FREE


def is_relay(domain: str) -> bool:
    """Say whether the domain belongs to a service that sends invitations for others."""
    labels = set(domain.casefold().split("."))
    return (
        label_of(domain) in known.RELAYS
        or "group.calendar" in domain
        or bool(labels & {"calendly"})
    )


def is_agency(domain: str) -> bool:
    """Say whether the domain sounds like one that finds people for others."""
    return bool(known.AGENCY.search(label_of(domain)))


def company_of(
    titles: Sequence[str], text: str, emails: Iterable[str], names: Sequence[str]
) -> str:
    """Guess the employer: by its own domain as the text spells it, by "at …", by the title.

    ``titles`` are summaries and subjects; ``emails`` those of the other side, ``names`` people
    (the applicant among them), who are no employers. Gives "" where nothing tells it.
    """
    labels = _labels(emails)
    whole = "\n".join([*titles, text])
    own = [label for label in labels if not is_agency(f"{label}.x")]
    for label in own:
        if spelled := _spelled(label, whole):
            return spelled
    return (
        _named_beside((*titles, text), names)
        or (_pretty(own[0]) if own else "")
        or _from_titles(titles, names)
    )


def _named_beside(sources: Sequence[str], names: Sequence[str]) -> str:
    """Find the employer behind "at", "bei", "Company:"; behind "with" it may be a person."""
    for form, source in product(known.BESIDE, sources):
        for found in form.finditer(source):
            named = _plausible(found[1], names)
            before = source[: found.start(1)].rstrip()
            if named and not (before.endswith(("with", "von", "from")) and is_personal(named)):
                return named
    return ""


def _labels(emails: Iterable[str]) -> list[str]:
    domains = (email.rpartition("@")[2].casefold() for email in emails)
    usable = (one for one in domains if one and not is_free(one) and not is_relay(one))
    return list(dict.fromkeys(filter(None, map(label_of, usable))))


def _pretty(label: str) -> str:
    return " ".join(word.capitalize() for word in re.split(r"[-_]", label))


def _spelled(label: str, text: str) -> str:
    """Find how a text spells the name in a domain: northwind-analytics as Northwind Analytics.

    Small words that the domain leaves out are kept (Imprimerie de la Lune), as is what follows
    the name (Hollow Oak Brewery), and a short domain may be the initials.
    """
    plain = re.sub(r"[^\w]|_", "", label)
    if not 2 <= len(plain) <= 60:
        return ""
    parts = [part for part in re.split(r"[-_]", label) if part]
    between = rf"[\s&'’.-]{{1,3}}(?:{known.SMALL}\s){{0,3}}"
    spellings = [r"[\s&'’.-]{0,3}".join(map(re.escape, plain))]
    if len(parts) > 1:
        spellings.append(between.join(map(re.escape, parts)))
    for spelling in spellings:
        whole = rf"(?<![\w@./-]){spelling}(?![\w@/-]|\.\w)"
        for found in re.finditer(whole, text, re.IGNORECASE):
            if found[0][0].isupper() or re.search(r"[A-Z]", found[0]):
                return found[0] + _suffix(text[found.end() : found.end() + 40])
    return _by_initials(plain, text)


def _by_initials(label: str, text: str) -> str:
    if not 3 <= len(label) <= 5:
        return ""
    words = r"\s(?:(?:of|the|and|for|für|de|der)\s){0,2}".join(
        rf"{re.escape(letter.upper())}[a-zà-ÿ]+" for letter in label
    )
    found = re.search(rf"(?<!\w){words}(?!\w)", text)
    return found[0] if found else ""


def _suffix(after: str) -> str:
    """Give the words of a firm's name that its domain leaves out: Analytics, GmbH, Theatre."""
    kept = ""
    while found := re.match(r" (&? ?[A-ZÄÖÜ][\w.]*)", after[len(kept) :]):
        word = found[1].casefold().strip(".& ")
        loose = kept.count(" ") < 2 and len(word) > 2 and not _is_other_word(word)
        loose = loose and not (word in MODIFIERS and _begins_a_job(after[len(kept) :], found[0]))
        if word not in ORGANISATION and not loose:
            break
        kept += found[0]
        if found[0].endswith(".") and word not in ORGANISATION:
            break
    return kept.rstrip(".")


def _begins_a_job(after: str, word: str) -> bool:
    """Say whether "Data" goes on as in Data Analyst, and does not end as in Owlwatch Security."""
    following = re.match(r"\s+([^\W\d_]+)", after[len(word) :])
    return bool(following) and not _is_no_employer(following[1] if following else "")


def _is_other_word(word: str) -> bool:
    """Say whether a capital behind a firm's name begins a job, a team or a next thought."""
    return _is_no_employer(word) or is_head(word) or word in known.BEHIND_FIRMS


def _plausible(name: str, names: Sequence[str]) -> str:
    """Trim a run of capitals to a firm's name; "" if it is a person, a place to meet or a day."""
    words = name.split()
    while words and _is_no_employer(words[-1]):
        words.pop()
    for place, word in enumerate(words):
        if _is_no_employer(word):
            words = words[:place]
            break
    trimmed = " ".join(words).rstrip(".,'’")
    lowered = trimmed.casefold()
    people = {part for one in names for part in one.casefold().split()}
    if not trimmed or all(part in people for part in lowered.split()):
        return ""
    return "" if find_title(trimmed) else trimmed


def _is_no_employer(word: str) -> bool:
    plain = word.casefold().strip(".,")
    return plain in known.NOT_NAMES or plain in MONTHS or (plain in WEEKDAYS and len(plain) > 2)


def _from_titles(titles: Sequence[str], names: Sequence[str]) -> str:
    """Take the part of a title that is neither person, job nor a word for an interview."""
    found = [named for title in titles for named in _parts(title, names)]
    return next((one for one in found if not is_personal(one)), found[0] if found else "")


def _parts(title: str, names: Sequence[str]) -> Iterator[str]:
    for piece in known.SEGMENTS.split(known.PREFIX.sub("", title)):
        kept = " ".join(word for word in piece.split() if not _is_no_employer(word))
        if kept[:1].isupper() and not find_title(kept) and (named := _plausible(kept, names)):
            yield named


def role_of(titles: Sequence[str], text: str) -> str:
    """Guess the job: "for the … role", "Position: …", or the job title in the summary."""
    sources = (*titles, text)
    labelled = (
        found[1]
        for form, one in product(known.FOR_ROLE[:2], sources)
        for found in form.finditer(one)
    )
    pieces = (piece for title in titles for piece in known.SEGMENTS.split(title))
    loose = (" ".join(found[1].split()[:6]) for found in known.FOR_ROLE[2].finditer(text))
    return next(filter(None, map(find_title, chain(labelled, pieces, loose))), "")


def same_employer(one: str, other: str) -> bool:
    """Say whether two spellings name one employer: Northwind, NORTHWIND GmbH."""
    ones, others = _telling(one), _telling(other)
    if not ones or not others:
        return one.casefold().split() == other.casefold().split()
    shorter, longer = sorted((ones, others), key=len)
    joined = "".join(ones) == "".join(others)
    return joined or longer[: len(shorter)] == shorter


def _telling(name: str) -> list[str]:
    """Give the words of a firm's name without its legal form and articles."""
    words = re.findall(r"[^\W_]+", name.casefold())
    return [word for word in words if word not in _FORMS]


_FORMS = frozenset({
    "the", "gmbh", "ag", "se", "kg", "ltd", "limited", "llc", "inc", "plc", "co", "corp", "sa",
    "sas", "sarl", "bv", "nv", "ug", "ohg", "mbh", "e", "v", "ev", "srl", "spa", "sl", "oy", "ab",
    "as", "aps", "company", "corporation", "group",
})  # fmt: skip
