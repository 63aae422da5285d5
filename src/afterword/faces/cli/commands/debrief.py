"""Tell how an interview went: by questions, by flags, or as free text kept word for word."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import PathPart, Undoable
from afterword.faces.cli.terminal import NoAnswer, Terminal

FLAGS = (
    "met", "also", "not_met", "staff", "decides_by", "decides_from", "promise", "theirs",
    "linkedin", "no_linkedin", "topic", "interest", "late", "rescheduled", "told_no", "doubts",
    "who_decides", "text", "file", "no_date", "quote",
)  # fmt: skip


class Told(PathPart, Undoable):
    """The path as it is after what was told."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")
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


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the debrief, and show what follows."""
    from afterword import wiring
    from afterword.faces.cli.asking import read_text

    text = read_text(told.file) if told.file else told.text
    _check(told)
    world = wiring.start(example=told.example)
    from afterword.actions.debrief import debrief, pursuit_to_tell
    from afterword.actions.finding import Key, handle
    from afterword.faces.cli.questions import guided

    pursuit = pursuit_to_tell(world, told.application)
    key = Key(pursuit.key)
    if told.edit:
        stored, code = _edited(told, pursuit, world, terminal)
        if stored is None:
            return int(code)
    elif not _says_something(told) and terminal.interactive:
        stored = debrief(typed=key, told=guided(key, world, terminal), world=world)
    else:
        found = _answers(told, text, world, terminal)
        stored = debrief(typed=key, told=found, world=world)
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.commands.path import path_page

    page, document = path_page(world, key)
    _beside(stored, handle(pursuit), terminal)
    terminal.say(_close(document))
    show_change(terminal, world, page, document)
    return FINE


def _edited(told: Namespace, pursuit: Any, world: Any, terminal: Terminal) -> Any:
    """Let the person tell it in an editor, and store it.

    Gives what came of it and the exit code. What cannot be read or stored is told, and the sheet
    opened again with all that stands on it, as often as the person likes.
    """
    from afterword.actions.debrief import debrief, interview_to_tell
    from afterword.actions.finding import Key
    from afterword.faces.cli.asking import Reader
    from afterword.faces.cli.debrief_sheet import debrief_sheet, read_debrief
    from afterword.faces.cli.editor import Sheet

    talk = interview_to_tell(pursuit, world.now())
    invited = tuple(pursuit.name(who) for who in talk.people)
    sheet = Sheet(f"debrief {pursuit.key}", debrief_sheet(pursuit.employer, invited), terminal)
    while True:
        text = sheet.write()
        if sheet.is_unchanged(text):
            sheet.say_unchanged()
            return None, FINE
        try:
            flags, story = read_debrief(text, told, Reader(world, terminal))
            found = _answers(flags, story, world, terminal)
            stored = debrief(typed=Key(pursuit.key), told=found, world=world)
        except Exception as error:
            code = _left_open(error, sheet.file, terminal)
            if code is not None:
                return None, code
        else:
            sheet.put_away()
            return stored, FINE


def _left_open(error: Exception, file: Any, terminal: Terminal) -> int | None:
    """Tell what is in the way; give the exit code, or None to open the sheet again."""
    from afterword.faces.cli.trouble import tell

    code = tell(error, terminal)
    terminal.say(f"Nothing was stored yet; your words are kept in {file}.")
    try:
        typed = terminal.ask("Open it again? [Y/n]", instead="")
    except NoAnswer:  # whoever sat there has left
        return code
    return code if typed.casefold().startswith("n") else None


def _check(told: Namespace) -> None:
    """Refuse a flag that names nobody, or promises nothing. Raises Usage."""
    from afterword.faces.cli.asking import Usage

    for name in ("met", "also", "not_met", "staff", "linkedin", "no_linkedin"):
        if not all(one.strip() for one in getattr(told, name)):
            flag = name.replace("_", "-")
            raise Usage(f"--{flag} names nobody. Nothing was stored.")
    for words in (*told.promise, *told.theirs):
        if not words.rpartition(":")[2].strip():
            raise Usage("What was promised? As 'Marcus: two samples by Fri'. Nothing was stored.")


def _answers(told: Namespace, text: str, world: Any, terminal: Terminal) -> Any:
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


def _beside(stored: Any, typed: str, terminal: Terminal) -> None:
    """Say who is new, and who was left out: both may be a slip."""
    from afterword.faces.cli import telling

    if stored.fresh:
        undo = " ".join(f'--not-met "{name}"' for name in stored.fresh)
        terminal.say(
            telling.new_here(
                stored.fresh,
                f"type the line again with the name you meant, and {undo}.",
            )
        )
    if stored.left_out:
        terminal.say(telling.left_out(stored.left_out, typed))


def _says_something(told: Namespace) -> bool:
    return any(getattr(told, name) for name in FLAGS)


def _close(document: PathPart) -> str:
    """Say what is left, and then nothing (EXPERIENCE 6, string 7)."""
    thanks = [
        node for node in document["nodes"] if node["step"] and node["step"].startswith("thank-")
    ]
    counted = {
        0: "",
        1: "One note this evening, then a rest.",
        2: "Two notes this evening, then a rest.",
    }
    more = counted.get(len(thanks), f"{len(thanks)} notes this evening, then a rest.")
    return f"That is all for now. {more}".strip()


command = Command(
    "Tell how an interview went.",
    'afterword debrief northwind --decides-by "Mon 30 Nov" \\\n'
    '    --promise "Marcus: two samples" --linkedin Marcus --interest yes',
    arguments,
    run,
    Told,
)
