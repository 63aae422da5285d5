"""A debrief in one's own words is read as it was meant, and what is unsure is left out."""

import tomllib
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.readers.debrief import Debriefing, read_debrief
from afterword.core.reading import Found, Hearing
from afterword.outside import holidays

pytestmark = pytest.mark.core

HERE = Path(__file__).parent
AT = datetime.fromisoformat("2026-09-08T17:00:00+01:00")
"""Tuesday, 8 September 2026, after the interview."""
LITTLE = frozenset(
    ("a", "an", "the", "my", "to", "of", "for", "send", "some", "on", "in", "at", "with", "me")
)


def heard(lang: str = "en") -> Hearing:
    """Give the day, the place and the language of a telling."""
    return Hearing(AT, holidays.calendar("GB", shutdown=False), lang)


def cases(reader: str):
    """Give every case of a reader's table: the language, the text, what is expected."""
    for lang, rows in tomllib.loads((HERE / f"{reader}.toml").read_text("utf-8")).items():
        for text, expected in rows.items():
            yield pytest.param(lang, text, expected, id=f"{lang}: {text[:60]}")


def read(text: str, lang: str) -> Debriefing:
    """Read a text told in a language."""
    return read_debrief(text, heard(lang))


def words(what: str) -> frozenset[str]:
    """Give the words of a promise that carry it."""
    plain = what.casefold().replace(",", " ").split()
    return frozenset(word[:5] for word in plain if word not in LITTLE)


@pytest.mark.parametrize(("lang", "text", "expected"), list(cases("people")))
def test_who_was_met_and_who_was_only_named(lang: str, text: str, expected: str) -> None:
    found = [named.value for named in read(text, lang).people]
    told = ", ".join(person.name if person.met else f"not {person.name}" for person in found)
    assert told == expected


def promises(found: tuple[Found, ...]) -> list[tuple[frozenset[str], str]]:
    """Give the words and the day of each promise, in the order of their words."""
    days = [(words(one.value.what), str(one.value.due or "")[:10]) for one in found]
    return sorted(days, key=lambda one: sorted(one[0]))


def promised(expected: list[str]) -> list[tuple[frozenset[str], str]]:
    """Read the table's "two samples | 2026-09-11"."""
    parts = [line.partition(" | ") for line in expected]
    days = [(words(what), day) for what, _, day in parts]
    return sorted(days, key=lambda one: sorted(one[0]))


@pytest.mark.parametrize(("lang", "text", "expected"), list(cases("my_promises")))
def test_what_i_undertook(lang: str, text: str, expected: list[str]) -> None:
    assert promises(read(text, lang).my_promises) == promised(expected)


@pytest.mark.parametrize(("lang", "text", "expected"), list(cases("their_promises")))
def test_what_they_undertook(lang: str, text: str, expected: list[str]) -> None:
    assert promises(read(text, lang).their_promises) == promised(expected)


@pytest.mark.parametrize(("lang", "text", "expected"), list(cases("permission")))
def test_who_may_be_added_on_linkedin(lang: str, text: str, expected: str) -> None:
    found = read(text, lang)
    granted = [one.value for one in found.linkedin_ok]
    refused = [f"not {one.value}" for one in found.linkedin_refused]
    assert ", ".join(granted + refused) == expected


@pytest.mark.parametrize(("lang", "text", "expected"), list(cases("lateness")))
def test_whether_i_was_late_or_had_it_moved(lang: str, text: str, expected: bool) -> None:
    assert read(text, lang).late_or_rescheduled.value is expected


@pytest.mark.parametrize(("lang", "text", "expected"), list(cases("interest")))
def test_how_much_i_want_it(lang: str, text: str, expected: str) -> None:
    assert read(text, lang).interest.value == expected


@pytest.mark.parametrize(("lang", "text", "expected"), list(cases("told_employer")))
def test_employer_and_role_as_said(lang: str, text: str, expected: str) -> None:
    found = read(text, lang)
    assert f"{found.company.value or '-'} | {found.role.value or '-'}" == expected


@pytest.mark.parametrize(("lang", "text", "expected"), list(cases("topics")))
def test_what_was_spoken_of(lang: str, text: str, expected: list[str]) -> None:
    found = [one.value for one in read(text, lang).topics]
    assert [f"{t.who}: {t.what}" if t.who else t.what for t in found] == expected


@pytest.mark.parametrize(("lang", "text", "expected"), list(cases("fit_points")))
def test_what_spoke_for_me(lang: str, text: str, expected: list[str]) -> None:
    assert [one.value for one in read(text, lang).fit_points] == expected


def every(found: Debriefing) -> list[Found]:
    """Give every proposal of a debriefing."""
    single = [found.company, found.role, found.late_or_rescheduled, found.interest]
    many = (found.people, found.my_promises, found.their_promises, found.linkedin_ok)
    more = (found.linkedin_refused, found.topics, found.fit_points, found.doubts)
    return [*single, found.decision, found.next_round, *(one for row in many + more for one in row)]


WORDS = (
    "I Rita Tom will send two samples by Friday and . , \n - met with w/ not wasn't there linkedin "
    "yes no she he said promised to ask about the role at Quillworks 's → owe : ( ) late if once "
    "ill shell \x00 \u202e 10/10 a@b.example Frau ich habe je dois él"
)
PIECES = st.sampled_from(WORDS.split(" "))
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map(" ".join))


@pytest.mark.fuzz
@given(TEXTS, st.sampled_from(["en", "de", "fr", "es", "nl", "", "xx"]))
def test_any_text_is_read_and_every_span_lies_in_it(text: str, lang: str) -> None:
    found = read(text, lang)
    for proposal in every(found):
        for start, end in proposal.spans:
            assert 0 <= start < end <= len(text)
    assert found == read(text, lang)


@pytest.mark.fuzz
@given(TEXTS)
def test_what_is_said_stands_in_the_text(text: str) -> None:
    found = read(text, "en")
    for said in (found.company, found.role, *found.fit_points):
        if said.value:
            assert said.value.split()[0] in text


@pytest.mark.fuzz
@given(
    st.sampled_from(["Rita", "Tom Baker", "Frau Keller", "Li Wei", "Grace", "Zsofia Nagy"]),
    st.sampled_from(
        [
            "{} wasn't there.",
            "I didn't meet {}.",
            "{} couldn't make it.",
            "{} was off sick.",
            "Met the boss instead of {}.",
            "My referee is {}.",
            "I would report to {}.",
            "I never met {}.",
        ]
    ),
)
def test_nobody_is_met_who_was_not_there(name: str, line: str) -> None:
    people = read(f"Interview at Quillworks. {line.format(name)}", "en").people
    assert not any(named.value.met for named in people)


def test_a_long_text_is_read_in_time_that_grows_with_it() -> None:
    line = "Met Rita Gomez, I'll send her two samples by Friday. She said she'd ask Tom. "
    found = read(line * 400, "en")
    assert found.people[0].value.name == "Rita Gomez"
