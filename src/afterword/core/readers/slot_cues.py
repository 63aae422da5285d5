"""What the words around a time say of it: fixed, asked, given up, or a time of something else."""

import re
from enum import Enum
from typing import NamedTuple

from afterword.core.readers import slot_words as words


class Said(Enum):
    """What is said of a time.

    ``PERHAPS`` stands for the time of something beside the talk, such as the arrival: it counts
    where no other time is named.
    """

    FIXED = "fixed"
    ASKED = "asked"
    FORMER = "former"
    ASIDE = "aside"
    PERHAPS = "perhaps"


class Context(NamedTuple):
    """The words around a time: before and behind it in its sentence, and the sentence after."""

    before: str
    after: str
    sentence: str
    following: str


def said_of(around: Context) -> Said:
    """Judge a time by the words around it."""
    before, after = around.before, around.after
    new = words.NEW.search(before)
    if not new and (
        words.FORMER.search(before) or (words.FROM.search(before) and words.RANGE_TO.match(after))
    ):
        return Said.FORMER
    if words.FORMER_AFTER.match(after) or words.MOVED_ON.search(after):
        return Said.FORMER
    if words.DEADLINE.search(before) and not words.FAREWELL.search(before):
        return Said.ASIDE
    if words.IF_ALL_GOES_WELL.search(before):
        return Said.ASIDE
    if is_asked(around):
        return Said.ASKED
    if (words.ARRIVE.search(before) and not words.BEGINS.search(before)) or words.REACH.search(
        before
    ):
        return Said.PERHAPS
    return Said.PERHAPS if words.YOUR_CLOCK.match(after) else Said.FIXED


def moves_hours(before: str, hours: str) -> bool:
    """Say whether "from 2pm to 3pm" tells of a move, and not of a beginning and an end."""
    led = re.match(r"(?:from|von|vom|de|du|van|dalle|dal|da)\b", hours, re.IGNORECASE)
    return bool(led and re.search(rf"\b{words.MOVE}\b(?:\W+\w+){{0,4}}\W*$", before, re.IGNORECASE))


def speaks_of_move(text: str) -> bool:
    """Say whether words tell that a talk gets another time than it had."""
    return bool(words.RESCHEDULED.search(text))


def speaks_of_past(sentence: str) -> bool:
    """Say whether a sentence looks back on a talk: with thanks, or with what came after it."""
    return bool(words.LOOKS_BACK.search(sentence))


def is_former(before: str) -> bool:
    """Say whether a day is one that counted once, or is only the last day for something."""
    return bool(
        (words.FORMER.search(before) and not words.NEW.search(before))
        or (words.DEADLINE.search(before) and not words.FAREWELL.search(before))
    )


def is_asked(around: Context) -> bool:
    """Say whether the time is put as a question, in its sentence or the one after it."""
    sentence = around.sentence
    if sentence.rstrip().endswith("?") and not words.ATTENDING.search(sentence):
        return True
    later = words.ASKED_AFTER.match(around.following)
    return bool(words.ASKED.search(sentence) or (later and not words.NEGATED.search(later[0])))


def speaks_of_meeting(sentence: str) -> bool:
    """Say whether a sentence speaks of the talk, so that its time is that of the talk."""
    return bool(words.ABOUT.search(sentence))


def is_agreed(sentence: str) -> bool:
    """Say whether a sentence fixes what it names: "confirmed", "let's go with"."""
    return bool(words.AGREED.search(sentence)) and not words.ASKED.search(sentence)


def offers_choice(sentence: str) -> bool:
    """Say whether several times are offered to choose from."""
    return bool(words.CHOICE.search(sentence))


def stands_as_other(between: str) -> bool:
    """Say whether the words between two times make them alternatives: "2pm or 3pm"."""
    return bool(words.OR.search(between))
