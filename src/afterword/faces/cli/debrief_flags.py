"""The flags of a debrief: what may be said beside one's own words, and how it is read."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.terminal import Terminal

FLAGS = (
    "met", "also", "not_met", "staff", "decides_by", "decides_from", "promise", "theirs",
    "linkedin", "no_linkedin", "topic", "interest", "late", "rescheduled", "told_no", "doubts",
    "who_decides", "no_date", "quote",
)  # fmt: skip


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument(
        "application", help="an employer's name, or a part of it; or the word confirm"
    )
    parser.add_argument(
        "words", nargs="*", metavar="WORDS",
        help="how it was, in your own words; behind 'confirm' a name and numbers, as 1,3",
    )  # fmt: skip
    parser.add_argument("--all", action="store_true", help="confirm all but the open questions")
    _several(parser, "--met", "PERSON", "whom you met, if not all invited")
    _several(parser, "--also", "PERSON", "whom you met besides those invited")
    _several(parser, "--not-met", "PERSON")
    _several(parser, "--staff", "PERSON", "front desk, or who walked you out")
    parser.add_argument("--decides-by", metavar="DAY", help="the last day they named")
    parser.add_argument("--decides-from", metavar="DAY", help="the first day, if they named two")
    parser.add_argument("--no-date", action="store_true", help="they named no date")
    parser.add_argument("--quote", default="", help="their words for it")
    _several(parser, "--promise", "PERSON: WHAT [by DAY]", "what you owe")
    _several(parser, "--theirs", "PERSON: WHAT [by DAY]", "what they owe")
    _several(parser, "--linkedin", "PERSON", "said that it is welcome")
    _several(parser, "--no-linkedin", "PERSON")
    _several(parser, "--topic", "PERSON: WHAT", "what only they told you")
    parser.add_argument("--interest", choices=("yes", "unsure", "no"), help="do you want it?")
    parser.add_argument("--late", action="store_true", help="you were late")
    parser.add_argument("--rescheduled", action="store_true", help="it was moved for you")
    parser.add_argument("--told-no", action="store_true", help="they said no in the room")
    parser.add_argument("--doubts", default="", help="an answer that left a doubt")
    parser.add_argument("--who-decides", default="")
    parser.add_argument("--text", default="", help="your own words, kept as they are")
    parser.add_argument("-e", "--edit", action="store_true", help="tell it in your own editor")
    parser.add_argument("-f", "--file", default="", help="a text file with them, or -")


def _several(parser: ArgumentParser, flag: str, metavar: str, words: str = "") -> None:
    """Take a flag that may come more than once."""
    parser.add_argument(flag, metavar=metavar, action="append", default=[], help=words or None)


def check(told: Namespace) -> None:
    """Refuse a flag that names nobody, or promises nothing. Raises Usage."""
    from afterword.faces.cli.asking import Usage

    for name in ("met", "also", "not_met", "staff", "linkedin", "no_linkedin"):
        if not all(one.strip() for one in getattr(told, name)):
            flag = name.replace("_", "-")
            raise Usage(f"--{flag} names nobody. Nothing was stored.")
    for words in (*told.promise, *told.theirs):
        if not words.rpartition(":")[2].strip():
            raise Usage("What was promised? As 'Marcus: two samples by Fri'. Nothing was stored.")


def typed_answers(told: Namespace, text: str, world: Any, terminal: Terminal) -> Any:
    """Read the flags; a day without its year must lie near. Raises Usage and NotADate."""
    from afterword.actions.typed_sides import on_this_side
    from afterword.faces.cli.questions import answers

    found = answers(told, text, world, terminal)._replace(also=tuple(told.also))
    days = [(told.decides_by, found.decision), (told.decides_from, found.decision_from)]
    days += [
        (words, one.due)
        for words, one in zip(
            (*told.promise, *told.theirs), (*found.mine, *found.theirs), strict=True
        )
    ]
    for words, day in days:
        if day is not None:
            on_this_side(words, day, world)
    return found


def says_something(told: Namespace) -> bool:
    """Say whether anything was told by a flag, and not by words alone."""
    return any(getattr(told, name) for name in FLAGS)
