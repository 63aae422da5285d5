"""Every kind of fact comes back from its row as what it was."""

import json
from datetime import UTC, date, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import facts
from afterword.core.terms import Ended, Kind
from afterword.storage import models
from afterword.storage.encoding import UnknownKind, decode, encode
from tests.storage.databases import NOW
from tests.storage.histories import KINDS, any_fact

pytestmark = pytest.mark.storage

# Rows as the first version wrote them; every later one must read them.
FIRST_ROWS = {
    "ApplicationOpened": '{"employer":"Northwind","role":"","aliases":[],"zone":"","country":""}',
    "AgencyNamed": '{"agency":"Blue","consultant":"sam"}',
    "PersonKnown": '{"who":"dana","emails":["d@example.test"],"standing":"interviewer"}',
    "PersonLeft": '{"who":"dana"}',
    "InterviewScheduled": '{"interview":"first","start":"2026-03-02T12:00:00Z","people":["dana"]}',
    "InterviewMoved": '{"interview":"first","by":"me","start":"2026-03-02T12:00:00Z"}',
    "InterviewCancelled": '{"interview":"first","by":"them","rebook":false}',
    "InterviewHeld": (
        '{"interview":"first","start":"2026-03-02T12:00:00Z","end":"2026-03-02T13:00:00Z",'
        '"format":"onsite","people":["dana"],"late":false,"told_no":false}'
    ),
    "Debriefed": '{"interview":"first","text":"It went well.","thanked_aloud":true}',
    "TopicShared": '{"who":"dana","topic":"bees"}',
    "DecisionDateSaid": '{"earliest":null,"latest":"2026-03-06","confidence":"said"}',
    "PromiseMade": '{"promise":"sample","mine":true,"what":"a sample","due":"2026-03-06"}',
    "PromiseEnded": '{"promise":"sample","how":"released","evidence":""}',
    "FileKept": '{"sha256":"00","name":"cv.pdf","size":3,"media_type":""}',
    "MessageSent": '{"kind":"accept","to":["dana"],"channel":"email"}',
    "NoteWritten": '{"who":"dana","kind":"thank_you","subject":"Tuesday","text":"Dear Dana"}',
    "ReplyReceived": '{"label":"ping_me_later","next_date":"2026-03-06T12:00:00Z"}',
    "PermissionAnswered": '{"who":"dana","answer":"granted"}',
    "InterestStated": '{"level":"high"}',
    "WishExpressed": '{"wish":"no_calls"}',
    "ChannelPreferred": '{"channel":"phone"}',
    "OfferChanged": '{"answer_by":"2026-03-06","written":true}',
    "OfferAccepted": "{}",
    "WithdrawalDecided": '{"reason":""}',
    "LetGo": "{}",
    "Reopened": "{}",
    "JobSeen": '{"title":"analyst"}',
    "WasAway": '{"since":"2026-03-02","until":"2026-03-03"}',
    "StepMarked": '{"step":"let_it_go/northwind","mark":"snoozed","until":"2026-03-06"}',
    "ExceptionMade": '{"act":"send_inquiry","reason":"they asked","asked":true}',
    "ScamSuspected": '{"reason":"money"}',
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_fact_comes_back_as_it_was(kind: str) -> None:
    @given(any_fact(kind))
    def check(fact: facts.Fact) -> None:
        name, body = encode(fact)
        back = decode(name, fact.at, body)
        assert back == fact
        assert repr(back) == repr(fact)

    check()


@pytest.mark.parametrize("kind", FIRST_ROWS)
def test_a_row_of_the_first_version_is_read(kind: str) -> None:
    told = json.loads(FIRST_ROWS[kind])
    fact = decode(kind, NOW, FIRST_ROWS[kind])
    assert type(fact).__name__ == kind
    again = json.loads(encode(fact)[1])
    assert {name: again[name] for name in told} == told


def test_every_kind_has_a_row_of_its_first_version() -> None:
    assert set(KINDS) == set(FIRST_ROWS)


def test_days_and_instants_stay_apart() -> None:
    day = facts.PromiseMade(at=NOW, promise="p", mine=True, what="x", due=date(2026, 3, 6))
    instant = facts.PromiseMade(at=NOW, promise="p", mine=True, what="x", due=NOW)
    assert '"due":"2026-03-06"' in encode(day)[1]
    assert '"due":"2026-03-02T12:00:00Z"' in encode(instant)[1]


def test_instants_are_told_in_utc() -> None:
    there = timezone(timedelta(hours=-5))
    fact = facts.InterviewMoved(
        at=NOW, interview="i", by=facts.Side.ME, start=datetime(2026, 3, 2, 7, tzinfo=there)
    )
    back = decode("InterviewMoved", NOW, encode(fact)[1])
    assert isinstance(back, facts.InterviewMoved)
    assert back.start == NOW
    assert back.start.tzinfo is UTC


def test_an_instant_without_an_offset_is_refused() -> None:
    fact = facts.PromiseMade(at=NOW, promise="p", mine=True, what="x", due=NOW.replace(tzinfo=None))
    with pytest.raises(ValueError, match="offset"):
        encode(fact)


def test_the_usual_source_is_left_out_and_others_are_kept() -> None:
    assert "source" not in encode(facts.LetGo(at=NOW))[1]
    quoted = facts.LetGo(at=NOW, source=facts.Source(quote="enough"))
    assert decode("LetGo", NOW, encode(quoted)[1]) == quoted


@given(st.dictionaries(st.text(min_size=1, max_size=8), st.integers() | st.text(max_size=5)))
def test_what_a_newer_program_added_is_left_out(more: dict[str, object]) -> None:
    known = {"promise", "how", "evidence", "source", "at"}
    body = {name: value for name, value in more.items() if name not in known}
    body |= {"promise": "sample", "how": "released", "evidence": ""}
    fact = decode("PromiseEnded", NOW, json.dumps(body))
    assert fact == facts.PromiseEnded(at=NOW, promise="sample", how=Ended.RELEASED)


def test_an_unknown_kind_is_named() -> None:
    with pytest.raises(UnknownKind, match="TeleportBooked"):
        decode("TeleportBooked", NOW, "{}")


def test_a_value_that_is_no_word_of_ours_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        decode("InterestStated", NOW, '{"level":"boundless"}')


def test_an_acceptance_is_found_by_its_words() -> None:
    # The reader looks for these very words in the stored text.
    fact = facts.MessageSent(at=NOW, kind=Kind.ACCEPT, to=("dana",))
    assert '"kind":"accept"' in encode(fact)[1]


def test_the_row_of_an_application_tells_what_its_first_fact_tells() -> None:
    columns = {field.name for field in models.Pursuit._meta.get_fields()}
    told = {"employer", "role", "zone", "country"}
    assert told <= columns
    assert told <= set(facts.ApplicationOpened.__dataclass_fields__)
