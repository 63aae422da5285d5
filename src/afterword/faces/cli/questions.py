"""The questions of a debrief, asked one by one or answered by flags."""

import re
from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import Any

from afterword.actions.debrief import Promised, Told, interview_to_tell
from afterword.actions.finding import Ambiguous, the_pursuit
from afterword.actions.naming import key_of, known_people, read_someone
from afterword.core.dates import When
from afterword.core.people import Person
from afterword.core.terms import Interest
from afterword.core.typed_dates import NotADate
from afterword.faces.cli.asking import Reader, Usage, date_words
from afterword.faces.cli.terminal import Terminal
from afterword.faces.cli.unfinished import keep_unfinished
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
        topics=tuple(pair(words, "--topic") for words in told.topic),
        interest=INTERESTS[told.interest] if told.interest else None,
        late=told.late,
        rescheduled=told.rescheduled,
        told_no=told.told_no,
        doubts=told.doubts,
        who_decides=told.who_decides,
    )


def _day(when: When) -> Any:  # a date
    return when.date() if hasattr(when, "date") else when


def pair(words: str, flag: str) -> tuple[str, str]:
    """Read ``Priya: the intake dashboard``. Raises Usage."""
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


Look = Callable[[str], Told]
"""Reads the words of a person, and gives what of it was confirmed."""


def guided(typed: str, world: World, terminal: Terminal, look: Look | None = None) -> Told:
    """Ask what matters, one question at a time; every answer may be left empty.

    What ``look`` read from the person's own words, and was confirmed, is not asked again.
    """
    pursuit = the_pursuit(world, typed)
    interview = interview_to_tell(pursuit, world.now().astimezone(world.zone))
    guide = Guide(world, terminal, known_people(pursuit))
    terminal.say(f"{pursuit.employer}. Tell it the way it comes; Enter leaves a question open.")
    try:
        return _asked(guide, tuple(pursuit.name(who) for who in interview.people), look)
    except (KeyboardInterrupt, Exception):
        keep_unfinished(pursuit.employer, guide.typed, terminal)
        raise


def _asked(guide: "Guide", invited: tuple[str, ...], look: Look | None = None) -> Told:
    text = guide.ask("How was it, in your own words?")
    read = look(text) if look and text else Told(text=text)
    hint = f"Enter: {', '.join(invited)}" if invited else "names, with commas"
    met = read.met or guide.people(f"Whom did you meet? ({hint})")
    decision, quote = _when(guide, read)
    mine = read.mine or guide.promises(
        "What did you promise? (Marcus: two samples by Fri; an empty line ends it)",
        "What did you promise {}?",
    )
    theirs = read.theirs or guide.promises(
        "What did they promise? (Dana: asks her colleague; an empty line ends it)",
        "What did {} promise?",
    )
    linkedin = read.linkedin or guide.people("Who said that a LinkedIn connection is welcome?")
    return read._replace(
        met=met,
        decision=decision,
        quote=quote,
        mine=mine,
        theirs=theirs,
        linkedin=linkedin,
        topics=(*read.topics, *_topics(guide, read, met or invited)),
        late=read.late or guide.ask("Were you late? [y/N]").casefold().startswith("y"),
        interest=read.interest or _wanted(guide),
    )


def _when(guide: "Guide", read: Told) -> tuple[When | None, str]:
    """Give the day by which they decide, and their words for it."""
    if read.decision is not None or read.quote:
        return read.decision, read.quote
    decision, open_words = guide.read(
        "By when will they decide? (a day, or empty)", guide.reader.when
    )
    return decision, guide.ask("Their very words for it?") if decision else open_words


def _topics(guide: "Guide", read: Told, there: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Ask for the one thing that only each of them told, unless the words hold it."""
    told = {name for name, _ in read.topics}
    for name in there:
        topic = "" if name in told else guide.ask(f"One thing that only {name} told you?")
        if topic:
            yield name, topic


def _wanted(guide: "Guide") -> Interest | None:
    return INTERESTS.get(guide.ask("Do you want it? (yes, unsure, no)").casefold())


class Guide:
    """Asks one question after the other, and keeps what was typed."""

    def __init__(self, world: World, terminal: Terminal, known: dict[str, Person]) -> None:
        self.reader = Reader(world, terminal)
        self.terminal = terminal
        self.known = known
        self.typed: list[tuple[str, str]] = []

    def ask(self, question: str) -> str:
        """Ask a question that may be left open."""
        typed = self.terminal.ask(question, instead="Use --text.", optional=True)
        if typed:
            self.typed.append((question, typed))
        return typed

    def read(self, question: str, reader: Callable[[str], Any]) -> tuple[Any, str]:
        """Ask until the answer can be read; Enter leaves it open, with the words typed before."""
        words = ""
        while typed := self.ask(question):
            try:
                return reader(typed), ""
            except NotADate as error:
                self.terminal.say(f"  {date_words(error)} Enter leaves it open.")
                words = typed
        return None, words

    def people(self, question: str) -> tuple[str, ...]:
        """Ask for people, and once more for whoever is not known."""
        names = (name.strip() for name in self.ask(question).split(","))
        return tuple(found for name in names if (found := self.person(name)))

    def person(self, name: str) -> str:
        """Give a name that means one person; empty where it was left out."""
        while name:
            try:
                if self._is_known(name) or self._is_new(name):
                    return name
            except Ambiguous as error:
                self.terminal.say(f"  {name} may be {' or '.join(error.candidates)}.")
            name = self.ask("Who was it? (Enter leaves it out)")
        return ""

    def _is_known(self, name: str) -> bool:
        return key_of(read_someone(name), self.known) in self.known

    def _is_new(self, name: str) -> bool:
        someone = read_someone(name)
        if self.ask(f"Someone new: {someone.name}? [Y/n]").casefold() not in ("", "y", "yes"):
            return False
        person = Person(key_of(someone, self.known))
        person.name = someone.name
        self.known[person.key] = person
        return True

    def promises(self, question: str, about: str) -> tuple[Promised, ...]:
        """Ask for promises until an empty line; ``about`` asks for what a person's was."""
        found: list[Promised] = []
        while one := self._promised(question, about):
            found.append(one)
            question = "And more? (an empty line ends it)"
        return tuple(found)

    def _promised(self, question: str, about: str, who: str = "") -> Promised | None:
        start = f"{who}: " if who else ""
        one, words = self.read(question, lambda typed: self._promise(start + typed, about))
        if words:
            # Its day could not be read: it stays in the words, and the promise is kept.
            who, _, what = (start + words).rpartition(":")
            return Promised(what.strip(), self.person(who.strip()))
        return one if one is None else one._replace(who=self.person(one.who))

    def _promise(self, words: str, about: str) -> Promised | None:
        if ":" in words or not self._names_somebody(words):
            return promise(words, self.reader)
        return self._promised(about.format(words), about, words)

    def _names_somebody(self, words: str) -> bool:
        try:
            return self._is_known(words)
        except Ambiguous:
            return True
