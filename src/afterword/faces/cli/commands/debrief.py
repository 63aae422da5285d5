"""Tell how an interview went: in your own words, by questions, by flags, or on a sheet."""

from argparse import Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.debrief_flags import (
    arguments,
    check,
    says_something,
    typed_answers,
)
from afterword.faces.cli.documents import PathPart, Undoable
from afterword.faces.cli.reading_parts import ProposalPart
from afterword.faces.cli.terminal import NoAnswer, Page, Terminal

CONFIRM = "confirm"
"""Typed in the place of an employer: what was read from the words told there is looked over."""


class Told(PathPart, Undoable):
    """The path as it is after what was told, and what was read from words not yet confirmed."""

    proposals: list[ProposalPart]


def run(told: Namespace, terminal: Terminal) -> int:
    """Store the debrief, or what was confirmed of one, and show what follows."""
    from afterword import wiring

    text = _text(told)
    check(told)
    world = wiring.start(example=told.example)
    if told.application.casefold() == CONFIRM and told.words:
        return _confirmed(told, world, terminal)
    if text and not told.edit and not says_something(told):
        return _in_words(told, text, world, terminal)
    from afterword.actions.debrief import debrief, pursuit_to_tell
    from afterword.actions.finding import Key

    pursuit = pursuit_to_tell(world, told.application)
    key = Key(pursuit.key)
    if told.edit:
        return _on_a_sheet(told, pursuit, world, terminal)
    if not says_something(told) and terminal.interactive:
        found = _guided(key, world, terminal)
    else:
        found = typed_answers(told, text, world, terminal)
    _show(debrief(typed=key, told=found, world=world), world, terminal)
    return FINE


def _text(told: Namespace) -> str:
    """Give the words that were typed, or those of a file. Raises Usage."""
    from afterword.faces.cli.asking import Usage, read_text

    if told.all and told.application.casefold() != CONFIRM:
        raise Usage("--all belongs to 'afterword debrief confirm NAME'. Nothing was stored.")
    if told.application.casefold() == CONFIRM and told.words:
        return ""
    ways = [one for one in (" ".join(told.words), told.text, told.file) if one]
    if len(ways) > 1:
        raise Usage("Type the words, or give --text or --file, and only one. Nothing was stored.")
    if not told.file:
        return "".join(ways)
    text = read_text(told.file)
    if not text.strip():
        raise Usage(f"{told.file} holds no words. Nothing was stored.")
    return text


def _in_words(told: Namespace, text: str, world: Any, terminal: Terminal) -> int:
    """Keep the words, show what was read from them, and store what is confirmed at once."""
    from afterword import wiring
    from afterword.actions.propose_facts import propose_facts

    found = propose_facts(typed=told.application, text=text, world=world, model=wiring.model())
    if not terminal.interactive:
        _show_proposals(found, world, terminal)
        return FINE
    return _looked_over(found, world, terminal)


def _show_proposals(found: Any, world: Any, terminal: Terminal) -> None:
    """Show what was read where nobody is there to ask, and how it becomes facts."""
    from afterword.faces.cli.asking import in_words
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.commands.path import path_page
    from afterword.faces.cli.proposals import how_to_confirm, proposal_lines, proposal_parts

    page = Page()
    proposal_lines(page, found)
    if found.silent is not None:
        terminal.say(in_words(found.silent))
    terminal.say(how_to_confirm(found))
    _, document = path_page(world, found.key)
    show_change(terminal, world, page, {**document, "proposals": proposal_parts(found)})


def _looked_over(found: Any, world: Any, terminal: Terminal) -> int:
    """Ask which proposals are right, and store those. Raises NoAnswer."""
    from afterword.actions.debrief import debrief
    from afterword.faces.cli.proposals import ask_which, show_words, told_by

    show_words(found, terminal)
    chosen = ask_which(found, terminal)
    stored = debrief(typed=found.key, told=told_by(found, chosen), world=world)
    _show(stored, world, terminal)
    return FINE


def _confirmed(told: Namespace, world: Any, terminal: Terminal) -> int:
    """Store what is confirmed of words told before; flags say what was read otherwise."""
    from afterword import wiring
    from afterword.actions.debrief import debrief
    from afterword.actions.noting import joined
    from afterword.actions.propose_facts import proposed_before
    from afterword.faces.cli.asking import Usage
    from afterword.faces.cli.proposals import pick, told_by

    name, *numbers = told.words
    found = proposed_before(typed=name, world=world, model=wiring.model())
    if told.edit:
        return _sheet_of(told, found, numbers, world, terminal)
    if not (numbers or told.all or says_something(told)):
        if terminal.interactive:
            return _looked_over(found, world, terminal)
        raise Usage("Which of them? --all, or numbers as 1,3. Nothing was confirmed.")
    chosen = pick(numbers, found, every=told.all)
    flags = typed_answers(told, "", world, terminal)
    stored = debrief(typed=found.key, told=joined([told_by(found, chosen), flags]), world=world)
    left = [n for n, one in enumerate(found.proposals, 1) if one.asks and n not in dict(chosen)]
    if told.all and left:
        terminal.say(f"Left open, because it is a question: {', '.join(map(str, left))}.")
    _show(stored, world, terminal)
    return FINE


def _sheet_of(
    told: Namespace, found: Any, numbers: list[str], world: Any, terminal: Terminal
) -> int:
    """Put what was read on a sheet, so that it can be put right."""
    from afterword.actions.debrief import pursuit_to_tell
    from afterword.faces.cli.proposals import pick, told_by

    every = [(number, 0) for number in range(1, len(found.proposals) + 1)]
    chosen = pick(numbers, found, every=told.all) if numbers or told.all else every
    pursuit = pursuit_to_tell(world, found.key)
    return _on_a_sheet(told, pursuit, world, terminal, filled=told_by(found, chosen))


def _guided(key: str, world: Any, terminal: Terminal) -> Any:
    """Ask the questions; what the words tell already is not asked again."""
    from afterword import wiring
    from afterword.actions.propose_facts import propose_facts
    from afterword.faces.cli.proposals import ask_which, show_words, told_by
    from afterword.faces.cli.questions import guided

    def read(text: str) -> Any:
        found = propose_facts(typed=key, text=text, world=world, model=wiring.model())
        show_words(found, terminal)
        return told_by(found, ask_which(found, terminal))

    return guided(key, world, terminal, read)


def _show(stored: Any, world: Any, terminal: Terminal) -> None:
    """Show the path as it is now."""
    from afterword.actions.finding import handle, the_pursuit
    from afterword.faces.cli.changed import show_change
    from afterword.faces.cli.commands.path import path_page

    page, document = path_page(world, stored.key)
    _beside(stored, handle(the_pursuit(world, stored.key)), terminal)
    terminal.say(_close(document))
    show_change(terminal, world, page, {**document, "proposals": []})


def _on_a_sheet(
    told: Namespace, pursuit: Any, world: Any, terminal: Terminal, filled: Any = None
) -> int:
    """Let the person tell it in an editor, store it, and show what follows.

    What cannot be read or stored is told, and the sheet opened again with all that stands on it,
    as often as the person likes; ``filled`` stands on it from the beginning.
    """
    from afterword.actions.debrief import debrief, interview_to_tell
    from afterword.actions.finding import Key
    from afterword.faces.cli.asking import Reader
    from afterword.faces.cli.debrief_sheet import debrief_sheet, read_debrief
    from afterword.faces.cli.editor import Sheet

    talk = interview_to_tell(pursuit, world.now())
    invited = tuple(pursuit.name(who) for who in talk.people)
    laid_out = debrief_sheet(pursuit.employer, invited, filled)
    sheet = Sheet(f"debrief {pursuit.key}", laid_out, terminal)
    while True:
        text = sheet.write()
        if sheet.is_unchanged(text) and filled is None:
            sheet.say_unchanged()
            return FINE
        try:
            flags, story = read_debrief(text, told, Reader(world, terminal))
            found = typed_answers(flags, story, world, terminal)
            stored = debrief(typed=Key(pursuit.key), told=found, world=world)
        except Exception as error:
            code = _left_open(error, sheet.file, terminal)
            if code is not None:
                return code
        else:
            sheet.put_away()
            _show(stored, world, terminal)
            return FINE


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
    "afterword debrief northwind --file notes.txt\n"
    "afterword debrief confirm northwind --all\n"
    'afterword debrief northwind --decides-by "Mon 30 Nov" \\\n'
    '    --promise "Marcus: two samples" --linkedin Marcus --interest yes',
    arguments,
    run,
    Told,
)
