"""The invariants of RULES D.6, and the laws of HOUSE 8, over made-up histories.

Of the fourteen, the first thirteen are the core's own. The fourteenth, that a message is written
down before its step closes and is never sent again by itself, belongs to the sending of mail.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import product
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core import facts
from afterword.core.dates import local_day
from afterword.core.facts import Fact
from afterword.core.headline import State, headline
from afterword.core.outcome import Ending
from afterword.core.plan import agenda, changes, plan
from afterword.core.rule import rules
from afterword.core.saying import english
from afterword.core.steps import Act
from afterword.core.terms import AUTOMATIC, Kind, Label
from afterword.outside.holidays import place
from tests.core.histories import MAKERS, POLICY, Event, History, Telling, histories
from tests.core.laws import (
    BANNED,
    acts,
    complaints,
    dates,
    never_sooner,
    only_delayed,
    turning_points,
    view,
    wakes_in_time,
)

pytestmark = pytest.mark.core

START = datetime(2026, 3, 3, 15, tzinfo=UTC)
PLACE = place("America/New_York", "US")

usual = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
"""The same histories in every run, so that a red run is about the change and not about luck."""

AUTOMATIC_LABELS = st.sampled_from(sorted(AUTOMATIC - {Label.BOUNCE}))
STOPPING = frozenset(set(Label) - AUTOMATIC - {Label.ACKNOWLEDGEMENT, Label.DELAY})


def test_the_histories_know_every_kind_of_fact() -> None:
    known = set()
    for kind in MAKERS:
        for days, yes in product(range(31), (True, False)):
            event = Event(kind, 0, "ann", "ben", Label.DELAY, Kind.INQUIRY, days, yes, also=True)
            begun = (facts.ApplicationOpened(at=START, employer="Quillworks"),)
            begun += MAKERS["held"](Telling(event, START, begun, PLACE, "a1"))
            known |= {type(fact) for fact in begun}
            known |= {
                type(fact) for fact in MAKERS[kind](Telling(event, START, begun, PLACE, "a1"))
            }
    assert {kind.__name__ for kind in known} == {kind.__name__ for kind in Fact.__subclasses__()}


@settings(usual, max_examples=400)
@given(history=histories())
def test_every_plan_keeps_the_laws(history: History) -> None:
    pursuit = history.pursuit()
    assert complaints(pursuit, plan(pursuit, POLICY)) == []


@usual
@given(history=histories(), label=AUTOMATIC_LABELS, days=st.integers(0, 30), who=st.booleans())
def test_6_automatic_mail_only_delays(history: History, label: Label, days: int, who: bool) -> None:
    back = (history.last + timedelta(days=days)).date() if days else None
    mail = facts.ReplyReceived(
        at=history.last, label=label, sender="ann" if who else "", next_date=back
    )
    before, after = plan(history.pursuit(), POLICY), plan(history.pursuit(mail), POLICY)
    assert only_delayed(before, after) == []


@usual
@given(history=histories(), temporary=st.booleans())
def test_6_a_bounce_of_nothing_changes_nothing(history: History, temporary: bool) -> None:
    kept = [one for one in history.facts if not isinstance(one, facts.MessageSent)]
    mail = facts.ReplyReceived(at=history.last, label=Label.BOUNCE, temporary=temporary)
    before = plan(history.among(kept), POLICY)
    assert only_delayed(before, plan(history.among([*kept, mail]), POLICY)) == []


@usual
@given(history=histories(), first=st.integers(0, 30), more=st.integers(1, 30), whole=st.booleans())
def test_7_a_later_date_makes_nothing_sooner(
    history: History, first: int, more: int, whole: bool
) -> None:
    pursuit = history.pursuit()
    starts_at = [day.end for day in pursuit.sessions.days]
    said = max([history.last, *starts_at])
    sooner, later = (said + timedelta(days=days) for days in (first, first + more))
    zone = pursuit.place.zone
    whens = [local_day(one, zone) if whole else one for one in (sooner, later)]
    plans = [
        plan(
            history.pursuit(facts.DecisionDateSaid(at=history.last, earliest=when, latest=when)),
            POLICY,
        )
        for when in whens
    ]
    assert never_sooner(*plans) == []


@usual
@given(history=histories(), seed=st.integers(0, 1000))
def test_8_neither_the_order_of_facts_nor_that_of_rules_matters(
    history: History, seed: int
) -> None:
    chance = Random(seed)
    told, shelf = list(history.facts), list(rules())
    chance.shuffle(told)
    chance.shuffle(shelf)
    straight = plan(history.pursuit(), POLICY)
    shuffled = plan(history.among(told), POLICY, shelf)
    assert straight.steps == shuffled.steps
    assert straight.locks == shuffled.locks
    assert changes(straight, shuffled) == ()


@usual
@given(history=histories())
def test_8_the_same_facts_give_the_same_plan(history: History) -> None:
    pursuit = history.pursuit()
    once, again, anew = (plan(one, POLICY) for one in (pursuit, pursuit, history.pursuit()))
    assert once.steps == again.steps == anew.steps
    assert once.locks == again.locks == anew.locks


@usual
@given(history=histories(), hours=st.sampled_from((-11, -5, 3, 13)))
def test_12_my_own_clock_moves_nothing(history: History, hours: int) -> None:
    mine = timezone(timedelta(hours=hours))
    moved = [_told_in(one, mine) for one in history.facts]
    found = [plan(history.among(told), POLICY) for told in (list(history.facts), moved)]
    seen = [[(step.act, dates(step)) for step in one.steps] for one in found]
    assert seen[0] == seen[1]


def _told_in(fact: Fact, mine: timezone) -> Fact:
    """Tell the same instants by another clock, as a debrief written on a journey would."""
    told = {
        name: value.astimezone(mine)
        for name in fact.__dataclass_fields__
        if isinstance(value := getattr(fact, name), datetime)
    }
    return replace(fact, **told)


@usual
@given(history=histories(most=1))
def test_13_a_resting_process_can_still_become_an_offer(history: History) -> None:
    said = history.last + timedelta(hours=1)
    offer = facts.ReplyReceived(at=said, label=Label.OFFER, sender="ann")
    before = history.pursuit().process
    if before.closed is not None and before.closed.how is Ending.ACCEPTED:
        return
    found = plan(history.pursuit(offer), POLICY)
    state = headline(found, agenda(found, said), said).state
    assert state is State.OFFER_OPEN
    if before.scam is None:
        assert acts(found, Act.WEIGH_OFFER)
        assert acts(found, Act.ANSWER_OFFER)


@usual
@given(history=histories(), label=st.sampled_from(sorted(STOPPING)))
def test_an_answer_takes_the_inquiry_away(history: History, label: Label) -> None:
    reply = facts.ReplyReceived(at=history.last + timedelta(hours=1), label=label, sender="ann")
    assert acts(plan(history.pursuit(reply), POLICY), Act.SEND_INQUIRY) == []


@usual
@given(history=histories(), label=st.sampled_from(sorted(set(Label) - {Label.BOUNCE, Label.DELAY})))
def test_no_answer_adds_an_inquiry_unless_it_refills(history: History, label: Label) -> None:
    reply = facts.ReplyReceived(at=history.last + timedelta(hours=1), label=label, sender="ann")
    before = {step.key for step in acts(plan(history.pursuit(), POLICY), Act.SEND_INQUIRY)}
    after = {step.key for step in acts(plan(history.pursuit(reply), POLICY), Act.SEND_INQUIRY)}
    assert after <= before


@usual
@given(history=histories())
def test_a_plan_wakes_exactly_when_it_changes(history: History) -> None:
    found = plan(history.pursuit(), POLICY)
    for now in [history.last, *turning_points(found)]:
        assert wakes_in_time(found, now) == []


@usual
@given(history=histories())
def test_time_passes_without_an_accident(history: History) -> None:
    found = plan(history.pursuit(), POLICY)
    now: datetime | None = datetime(2025, 12, 31, tzinfo=UTC)
    passed = []
    while now is not None:
        stands = headline(found, agenda(found, now), now)
        text = english(stands.stands, found.pursuit.place.zone)
        assert not [word for word in BANNED if word in text.casefold()]
        passed.append(view(found, now))
        now = agenda(found, now).wakes
    assert passed


@usual
@given(history=histories())
def test_rules_that_are_not_asked_would_have_nothing_to_say(history: History) -> None:
    pursuit = history.pursuit()
    asked = plan(pursuit, POLICY)
    everybody = plan(pursuit, POLICY, rules())
    assert (asked.steps, asked.locks) == (everybody.steps, everybody.locks)
