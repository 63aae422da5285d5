"""What was read from a debrief, as numbered proposals; each adds something to what is told."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from afterword.actions.noting import Promised, Told
from afterword.core.grammar.errand import Errand
from afterword.core.readers.debrief import Debriefing
from afterword.core.readers.people import Named
from afterword.core.reading import Confidence, Found, Span, Timing, TimingKind
from afterword.core.saying import Sentence, say
from afterword.core.suggested import Suggested, Suggestion
from afterword.core.terms import Interest


class Reading(NamedTuple):
    """One way to read some words: what is said of it, and what confirming it adds."""

    says: Sentence
    told: Told


class Proposal(NamedTuple):
    """One thing read from the text, with its words; the first reading is the likeliest.

    ``asks`` holds where it is a question: it is never among what is confirmed unasked.
    """

    readings: tuple[Reading, ...]
    spans: tuple[Span, ...]
    asks: bool = False

    @property
    def says(self) -> Sentence:
        """Give what is said of the likeliest reading."""
        return self.readings[0].says


def proposals(read: Debriefing, text: str) -> tuple[Proposal, ...]:
    """Give what is proposed of a debrief, questions first, all else in the order of the talk."""
    found = [*_people(read), *_decision(read, text), *_promises(read), *_rest(read, text)]
    return tuple(sorted(found, key=lambda one: not one.asks))


def _one(found: Found[Any], says: Sentence, told: Told) -> Proposal:
    asks = found.confidence is Confidence.ASK
    return Proposal((Reading(says, told),), found.spans, asks)


def _people(read: Debriefing) -> Iterator[Proposal]:
    for found in read.people:
        name, typed = found.value.name, _typed(found.value)
        if found.value.met:
            yield _one(found, say("You met {name}.", name=name), Told(met=(typed,)))
        else:
            yield _one(found, say("You did not meet {name}.", name=name), Told(not_met=(typed,)))
    for ok in read.linkedin_ok:
        says = say("A LinkedIn note to {name} is welcome.", name=ok.value)
        yield _one(ok, says, Told(linkedin=(ok.value,)))
    for no in read.linkedin_refused:
        says = say("{name} wants no LinkedIn note.", name=no.value)
        yield _one(no, says, Told(linkedin_refused=(no.value,)))


def _typed(person: Named) -> str:
    """Give a person as one is typed: a name, with a role and an address where they were said."""
    role = f" ({person.role})" if person.role else ""
    return f"{person.name}{role}{f' <{person.email}>' if person.email else ''}"


def _decision(read: Debriefing, text: str) -> Iterator[Proposal]:
    found = read.decision
    if found.value.kind is TimingKind.NONE:
        return
    words = " ".join(" ".join(text[start:end] for start, end in found.spans).split())
    every = (found.value, *found.value.others)
    readings = tuple(_decided(one, words) for one in every)
    yield Proposal(readings, found.spans, found.value.asks or found.confidence is Confidence.ASK)


def _decided(timing: Timing, words: str) -> Reading:
    """Tell when they decide; without a last day only their words are kept."""
    if timing.latest is None:
        return Reading(
            say("When they decide stays open: “{words}”.", words=words), Told(quote=words)
        )
    told = Told(decision=timing.latest, decision_from=timing.earliest, quote=words)
    if timing.kind is TimingKind.DATE or timing.earliest is None:
        return Reading(say("They decide by {date}.", date=timing.latest), told)
    return Reading(
        say("They decide between {first} and {last}.", first=timing.earliest, last=timing.latest),
        told,
    )


def _promises(read: Debriefing) -> Iterator[Proposal]:
    for found in read.my_promises:
        promised = _promised(found.value)
        yield _one(found, _owed(promised, mine=True), Told(mine=(promised,)))
    for found in read.their_promises:
        promised = _promised(found.value)
        yield _one(found, _owed(promised, mine=False), Told(theirs=(promised,)))


def _promised(told: Errand) -> Promised:
    return Promised(told.what, told.who or "", told.due)


def _owed(promised: Promised, *, mine: bool) -> Sentence:
    """Tell a promise; one without a day says so by saying none."""
    what, who, due = promised.what, promised.who, promised.due
    if mine and due is not None:
        return say("You promised: {what}, by {due}.", what=what, due=due)
    if mine:
        return say("You promised: {what}.", what=what)
    they = who or "They"
    if due is not None:
        return say("{name} promised: {what}, by {due}.", name=they, what=what, due=due)
    return say("{name} promised: {what}.", name=they, what=what)


WANTED = {
    Interest.HIGH: say("You want it."),
    Interest.MEDIUM: say("You want it, with a reservation."),
    Interest.UNKNOWN: say("You are unsure whether you want it."),
    Interest.LOW: say("You would rather not have it."),
    Interest.NONE: say("You do not want it."),
}


MOVED = re.compile(
    r"\b(?:mov|resched|postpon|push|chang|swap|shift|versch|verleg|repouss|décal|report|aplaz|cambi"
    r"|verzet|verplaats)",
    re.IGNORECASE,
)
"""Words for another time; all else that asked for their patience is lateness."""


def _rest(read: Debriefing, text: str) -> Iterator[Proposal]:
    if read.late_or_rescheduled.value:
        words = " ".join(text[start:end] for start, end in read.late_or_rescheduled.spans)
        if MOVED.search(words):
            says = say("It was moved for you; your thanks name their patience.")
            yield _one(read.late_or_rescheduled, says, Told(rescheduled=True))
        else:
            says = say("You were late; your thanks name their patience.")
            yield _one(read.late_or_rescheduled, says, Told(late=True))
    if read.interest.spans:
        level = Interest(read.interest.value)
        yield _one(read.interest, WANTED[level], Told(interest=level))
    for topic in read.topics:
        if topic.value.who:
            says = say("{name}: {topic}", name=topic.value.who, topic=topic.value.what)
            yield _one(topic, says, Told(topics=((topic.value.who, topic.value.what),)))
    if read.doubts:
        words = "; ".join(one.value for one in read.doubts)
        spans = tuple(span for one in read.doubts for span in one.spans)
        yield _one(Found(words, spans), say("A doubt: {words}", words=words), Told(doubts=words))


def suggested(suggestions: Iterable[Suggestion], known: Iterable[Proposal]) -> Iterator[Proposal]:
    """Turn what a model suggests into questions, without what was read already."""
    taken = [span for one in known for span in one.spans]
    for one in suggestions:
        if any(start < one.span[1] and one.span[0] < end for start, end in taken):
            continue
        reading = _suggestion(one)
        yield Proposal((reading,), (one.span,), asks=True)


def _suggestion(one: Suggestion) -> Reading:
    promised = Promised(one.what, one.who)
    if one.kind is Suggested.MET:
        return Reading(say("You met {name}.", name=one.who), Told(met=(one.who,)))
    if one.kind is Suggested.NOT_MET:
        return Reading(say("You did not meet {name}.", name=one.who), Told(not_met=(one.who,)))
    if one.kind is Suggested.MY_PROMISE:
        return Reading(_owed(promised, mine=True), Told(mine=(promised,)))
    if one.kind is Suggested.THEIR_PROMISE:
        return Reading(_owed(promised, mine=False), Told(theirs=(promised,)))
    return Reading(
        say("{name}: {topic}", name=one.who, topic=one.what), Told(topics=((one.who, one.what),))
    )
