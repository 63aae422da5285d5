"""The card in words: what the page, the file and the document for programs all show."""

from datetime import datetime
from typing import Any, NamedTuple

from afterword.actions.finding import handle
from afterword.core.card import Card, Line, Stage
from afterword.core.manners import is_visit
from afterword.core.pasting import as_typed
from afterword.core.saying import spoken, spoken_instant
from afterword.faces.cli.showing import Voice
from afterword.faces.cli.terminal import on_one_line


class Row(NamedTuple):
    """One line in words: what to tick, until when, what one could say, what is on record."""

    says: str
    due: str
    words: tuple[str, ...]
    notes: tuple[str, ...]
    ticked: bool
    blanks: int


class Shown(NamedTuple):
    """A card in words. ``prepare`` says that preparation lies on top."""

    title: str
    when: str
    place: str
    people: tuple[str, ...]
    leave: str
    door_title: str
    door: tuple[Row, ...]
    preparation: tuple[Row, ...]
    prepare: bool
    out: str


NOBODY = "Nobody sits at the other end, so there is nothing to say at its close."


def shown(card: Card, voice: Voice) -> Shown:
    """Put a card into words, by the applicant's clock; days are told as days, to be printed."""
    pursuit, interview = card.pursuit, card.interview
    visit = is_visit(interview)
    return Shown(
        title=on_one_line(", ".join(filter(None, (pursuit.employer, pursuit.role)))),
        when=spoken_instant(interview.start, voice.zone, pursuit.place.zone),
        place=on_one_line(interview.place),
        people=tuple(on_one_line(person.name) for person in card.people),
        leave=_leave(card, voice),
        door_title="Before you leave the room" if visit else "Before the call ends",
        door=tuple(_row(line, card, voice) for line in card.door),
        preparation=tuple(_row(line, card, voice) for line in card.preparation),
        prepare=card.stage is Stage.PREPARE,
        out=f"afterword debrief {as_typed(handle(pursuit))}",
    )


def _leave(card: Card, voice: Voice) -> str:
    step = card.leave
    due = step.due if step is not None and card.stage is Stage.DOOR else None
    if step is None or not isinstance(due, datetime):
        return ""  # days before, it stands among what is to be prepared
    title = on_one_line(voice.words(step.title, card.pursuit))
    return f"{due.astimezone(voice.zone):%H:%M}  {title}"


def _row(line: Line, card: Card, voice: Voice) -> Row:
    def told(sentences: Any) -> tuple[str, ...]:
        return tuple(on_one_line(voice.words(one, card.pursuit)) for one in sentences)

    due = line.steps[0].due if line.steps else None
    return Row(
        says=told((line.says,))[0],
        due="" if due is None else _day(due, card, voice),
        words=told(line.words),
        notes=told(line.notes),
        ticked=line.ticked,
        blanks=line.blanks,
    )


def _day(due: Any, card: Card, voice: Voice) -> str:
    """Tell until when to prepare something; a card is read on other days than it was made."""
    return f"by {spoken(due, voice.zone, card.pursuit.place.zone)}"
