"""The questions of a debrief, asked one by one or answered by flags."""

import re
from argparse import Namespace
from typing import Any

from afterword.actions.debrief import Promised, Told, interview_to_tell
from afterword.actions.finding import the_pursuit
from afterword.core.dates import When
from afterword.core.terms import Interest
from afterword.faces.cli.asking import Reader, Usage
from afterword.faces.cli.terminal import Terminal
from afterword.outside.world import World

INTERESTS = {"yes": Interest.HIGH, "unsure": Interest.UNKNOWN, "no": Interest.LOW}
BY = re.compile(r"^(?P<what>.+?)\s+(?:by|until|bis)\s+(?P<day>\S.*)$", re.IGNORECASE)


def answers(told: Namespace, text: str, world: World, terminal: Terminal) -> Told:
    """Read the flags of a debrief. Raises Usage and NotADate."""
    reader = Reader(world, terminal)
    decision = reader.when(told.decides_by) if told.decides_by else None
    first = reader.when(told.decides_from) if told.decides_from else None
    if decision is not None and first is not None and _day(first) > _day(decision):
        raise Usage("--decides-from lies after --decides-by. Nothing was stored.")
    if told.no_date and decision is not None:
        raise Usage("--no-date and --decides-by do not go together. Nothing was stored.")
    return Told(
        text=text,
        met=tuple(told.met),
        not_met=tuple(told.not_met),
        staff=tuple(told.staff),
        decision=decision,
        decision_from=first,
        quote=told.quote,
        mine=tuple(promise(words, reader) for words in told.promise),
        theirs=tuple(promise(words, reader) for words in told.theirs),
        linkedin=tuple(told.linkedin),
        linkedin_refused=tuple(told.no_linkedin),
        topics=tuple(_pair(words, "--topic") for words in told.topic),
        interest=INTERESTS[told.interest] if told.interest else None,
        late=told.late,
        rescheduled=told.rescheduled,
        told_no=told.told_no,
        doubts=told.doubts,
        who_decides=told.who_decides,
    )


def _day(when: When) -> Any:  # a date
    return when.date() if hasattr(when, "date") else when


def _pair(words: str, flag: str) -> tuple[str, str]:
    who, colon, what = words.partition(":")
    if not colon or not what.strip() or not who.strip():
        raise Usage(
            f"{flag} reads as 'Priya: the intake dashboard', with a colon. Nothing was stored."
        )
    return who.strip(), what.strip()


def promise(words: str, reader: Reader) -> Promised:
    """Read ``Marcus: two samples by Fri``; the person and the day may be left out."""
    who, colon, what = words.partition(":")
    if not colon:
        who, what = "", words
    dated = BY.match(what.strip())
    if dated is None:
        return Promised(what.strip(), who.strip())
    try:
        due = reader.when(dated.group("day"))
    except ValueError:
        # "a plan by hand" names no day: the words stay as they are
        if re.search(r"\d|day|tag", dated.group("day")):
            raise
        return Promised(what.strip(), who.strip())
    return Promised(dated.group("what"), who.strip(), due)


def guided(typed: str, world: World, terminal: Terminal) -> Told:
    """Ask what matters, one question at a time; every answer may be left empty."""
    pursuit = the_pursuit(world, typed)
    interview = interview_to_tell(pursuit, world.now())
    reader = Reader(world, terminal)
    terminal.say(f"{pursuit.employer}. Tell it the way it comes; Enter leaves a question open.")
    text = terminal.ask("How was it, in your own words?", instead="Use --text.")
    met = _met(pursuit, interview, terminal)
    decision = terminal.read("By when will they decide? (a day, or empty)", reader.when)
    quote = terminal.ask("Their very words for it?", instead="") if decision else ""
    mine = _several("What did you promise? (Marcus: two samples by Fri)", terminal, reader)
    theirs = _several("What did they promise? (Dana: asks her colleague)", terminal, reader)
    linkedin = _names(terminal.ask("Who said that a LinkedIn connection is welcome?", instead=""))
    topics = []
    for name in met or tuple(pursuit.name(who) for who in interview.people):
        topic = terminal.ask(f"One thing that only {name} told you?", instead="")
        if topic:
            topics.append((name, topic))
    late = terminal.ask("Were you late? [y/N]", instead="").casefold().startswith("y")
    wanted = terminal.ask("Do you want it? (yes, unsure, no)", instead="").casefold()
    return Told(
        text=text,
        met=met,
        decision=decision,
        quote=quote,
        mine=mine,
        theirs=theirs,
        linkedin=linkedin,
        topics=tuple(topics),
        late=late,
        interest=INTERESTS.get(wanted),
    )


def _met(pursuit: Any, interview: Any, terminal: Terminal) -> tuple[str, ...]:
    invited = ", ".join(pursuit.name(who) for who in interview.people)
    if not invited:
        return _names(terminal.ask("Whom did you meet? (names, with commas)", instead=""))
    typed = terminal.ask(f"Whom did you meet? (Enter: {invited})", instead="")
    return _names(typed)


def _names(typed: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in typed.split(",") if name.strip())


def _several(question: str, terminal: Terminal, reader: Reader) -> tuple[Promised, ...]:
    found: list[Promised] = []
    while True:
        one = terminal.read(
            question if not found else "And more?", lambda words: promise(words, reader)
        )
        if one is None:
            return tuple(found)
        found.append(one)
