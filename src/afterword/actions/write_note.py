"""Write a note: a thank-you or the one inquiry, drafted from what is on record."""

from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.actions.record_sent import find_person
from afterword.actions.tell_who_i_am import who_i_am
from afterword.core.draft import Letter, Writer, drafts, own_words
from afterword.core.people import Person
from afterword.core.plan import Phase, agenda, phase, plan
from afterword.core.pursuit import Pursuit
from afterword.core.steps import Act, Guard, Step
from afterword.core.terms import Kind
from afterword.outside.world import World
from afterword.storage import facts

ACTS = {Kind.THANK_YOU: Act.SEND_THANK_YOU, Kind.INQUIRY: Act.SEND_INQUIRY}


class NotAdvised(Exception):
    """The plan holds no such step: it is done, or a guard strikes it; ``guard`` tells why.

    ``zone`` is mine and ``theirs`` the recipient's, to tell the times in it.
    """

    def __init__(
        self, person: Person, guard: Guard | None, zone: ZoneInfo, theirs: ZoneInfo
    ) -> None:
        super().__init__(person.name)
        self.person, self.guard, self.zone, self.theirs = person, guard, zone, theirs


class Note(NamedTuple):
    """A drafted note with the step that asks for it."""

    pursuit: Pursuit
    person: Person
    step: Step
    letter: Letter


def write_note(*, typed: str, world: World, employer: str = "", fresh: bool = False) -> Note:
    """Give the thank-you to one person: my own words for it, else a draft; ``fresh``: a draft.

    Raises NotFound, Ambiguous, NotAdvised.
    """
    pursuit, who = find_person(world, typed, employer)
    step = _step(pursuit, who, Kind.THANK_YOU, world)
    text = letter(pursuit, who, Kind.THANK_YOU, world, fresh=fresh)
    return Note(pursuit, pursuit.people[who], step, text)


def letter(pursuit: Pursuit, who: str, kind: Kind, world: World, *, fresh: bool = False) -> Letter:
    """Give my own words for one person, else compose a letter; ``fresh``: compose it anyhow."""
    mine = None if fresh else own_words(pursuit, who, kind)
    if mine is not None:
        return Letter(mine.subject, mine.text, ())
    name = who_i_am(world=world).name
    return drafts()[kind].compose(pursuit, pursuit.people[who], Writer(name))


def _step(pursuit: Pursuit, who: str, kind: Kind, world: World) -> Step:
    found = plan(pursuit, facts.policy(world.owner))
    act = ACTS[kind]
    for step in found.steps:
        live = phase(step, world.now(), pursuit) not in (Phase.LATER, Phase.GONE)
        if step.act is act and who in (step.to, step.thanks_for) and live:
            return step
    locks = agenda(found, world.now()).locks
    struck = [
        lock.guard
        for lock in locks
        if lock.step.act is act and who in (lock.step.to, lock.step.thanks_for)
    ]
    guard = struck[0] if struck else None
    raise NotAdvised(pursuit.people[who], guard, world.zone, pursuit.place.zone)
