"""Keep what was told, word for word, and propose what was read from it; nothing is a fact yet."""

from datetime import datetime
from typing import NamedTuple

from afterword.actions.debrief import interview_to_tell, pursuit_to_tell
from afterword.actions.finding import Key
from afterword.actions.proposing import Proposal, proposals, suggested
from afterword.actions.refusal import Missing
from afterword.actions.writing import writing
from afterword.core.dates import Place
from afterword.core.facts import Debriefed
from afterword.core.pursuit import Pursuit
from afterword.core.readers.debrief import read_debrief
from afterword.core.reading import Hearing
from afterword.core.saying import Sentence, say
from afterword.core.sessions import Interview
from afterword.core.suggested import TASK, verbatim
from afterword.outside.llm.endpoint import Endpoint, ModelSilent, ask
from afterword.outside.world import World


class NoWords(Missing):
    """No words wait to be looked over."""


class Proposed(NamedTuple):
    """The words of a debrief and what was read from them; ``silent`` says why a model is not in."""

    key: Key
    interview: str
    text: str
    proposals: tuple[Proposal, ...]
    silent: Sentence | None = None


def propose_facts(
    *, typed: str, text: str, world: World, model: Endpoint | None = None
) -> Proposed:
    """Store the words of the last interview, and propose what they say.

    Raises NotFound, Ambiguous, NoInterview; then nothing is stored.
    """
    pursuit, now = pursuit_to_tell(world, typed), world.now()
    interview = interview_to_tell(pursuit, now.astimezone(world.zone))
    if waiting_words(pursuit, interview) != text:
        with writing(world, "debrief", words=text) as entry:
            entry.record(
                pursuit.key,
                Debriefed(at=now, interview=interview.key, text=text, confirmed=False),
            )
    return _proposed(pursuit, interview, text, model, now)


def proposed_before(*, typed: str, world: World, model: Endpoint | None = None) -> Proposed:
    """Read the words again that wait to be looked over. Raises NotFound, Ambiguous, NoWords."""
    pursuit, now = pursuit_to_tell(world, typed), world.now()
    interview = interview_to_tell(pursuit, now.astimezone(world.zone))
    text = waiting_words(pursuit, interview)
    if not text:
        raise NoWords(
            say(
                "No words about {employer} wait to be looked over. Tell it first:"
                " afterword debrief {key}",
                employer=pursuit.employer,
                key=pursuit.key,
            )
        )
    return _proposed(pursuit, interview, text, model, now)


def waiting_words(pursuit: Pursuit, interview: Interview) -> str:
    """Give the words of an interview told last that wait to be looked over, or ""."""
    told = [
        fact
        for fact in pursuit.facts
        if isinstance(fact, Debriefed) and fact.interview == interview.key
    ]
    confirmed = {fact.text for fact in told if fact.confirmed}
    waiting = [fact for fact in told if not fact.confirmed and fact.text not in confirmed]
    return max(waiting, key=lambda fact: fact.at).text if waiting else ""


def _proposed(
    pursuit: Pursuit, interview: Interview, text: str, model: Endpoint | None, now: datetime
) -> Proposed:
    read = read_debrief(text, hearing(pursuit.place, min(interview.end, now)))
    found = proposals(read, text)
    silent = None
    if model is not None:
        try:
            found += tuple(suggested(verbatim(text, ask(model, TASK, text)), found))
        except ModelSilent as error:
            silent = error.says
    return Proposed(Key(pursuit.key), interview.key, text, found, silent)


def hearing(place: Place, at: datetime) -> Hearing:
    """Give what words are reckoned from: the clock and the working days of the other side."""
    return Hearing(at.astimezone(place.zone), place.calendar)
