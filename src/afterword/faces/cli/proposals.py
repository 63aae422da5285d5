"""Proposals on the terminal: the words lit up, the readings numbered, confirmed by number."""

import re
from collections.abc import Sequence

from afterword.actions.noting import Told, joined
from afterword.actions.propose_facts import Proposed
from afterword.actions.proposing import Proposal
from afterword.core.pasting import as_typed
from afterword.faces.cli.asking import Usage, in_words
from afterword.faces.cli.lit import lit_parts, lit_up
from afterword.faces.cli.reading_parts import ProposalPart
from afterword.faces.cli.terminal import Page, Terminal

LETTERS = "abcdefgh"
PICKED = re.compile(r"(\d+)([a-h]?)", re.ASCII)


def proposal_parts(found: Proposed) -> list[ProposalPart]:
    """Give the proposals for programs."""
    return [
        {
            "number": number,
            "says": in_words(one.says),
            "question": one.asks,
            "readings": [in_words(reading.says) for reading in one.readings],
            "lit": lit_parts(found.text, one.spans),
        }
        for number, one in enumerate(found.proposals, start=1)
    ]


def proposal_lines(page: Page, found: Proposed) -> None:
    """Show the words with what was read in brackets, then each reading with its number."""
    page.add("Your words, with what was read from them:", style="bold")
    lit = lit_up(found.text, (span for one in found.proposals for span in one.spans))
    for line in lit.rstrip().splitlines():
        page.add(line, indent=2)
    if not found.proposals:
        page.add()
        page.add("Nothing was read from them. They are kept as they are.")
    for heading, asks in (("Which is it?", True), ("Read", False)):
        listed = [
            (number, one) for number, one in enumerate(found.proposals, start=1) if one.asks is asks
        ]
        if listed:
            page.heading(heading)
        for number, one in listed:
            _lines(page, number, one, found.text)


def _lines(page: Page, number: int, one: Proposal, text: str) -> None:
    first = lit_parts(text, one.spans)[:1]
    quoted = f"“{' '.join(first[0]['words'].split())}”" if first else ""
    if len(one.readings) == 1:
        page.add(f"{number:>2}  {in_words(one.says)}", indent=2, hang=4)
        page.add(quoted, indent=6, style="dim")
        return
    page.add(f"{number:>2}  {quoted}", indent=2, hang=4)
    for letter, reading in zip(LETTERS, one.readings, strict=False):
        page.add(f"{number}{letter}  {in_words(reading.says)}", indent=6, hang=4)


def pick(words: Sequence[str], found: Proposed, *, every: bool) -> list[tuple[int, int]]:
    """Read what is confirmed: ``1,3`` or ``2b``; ``every`` takes all but the questions.

    Gives pairs of a proposal's number and the place of its reading. Raises Usage.
    """
    typed = [one for word in words for one in re.split(r"[\s,;]+", word) if one]
    chosen: dict[int, int] = {}
    if every:
        chosen = {number: 0 for number, one in enumerate(found.proposals, 1) if not one.asks}
    for one in typed:
        number, place = _picked(one, found)
        chosen[number] = place
    return sorted(chosen.items())


def _picked(typed: str, found: Proposed) -> tuple[int, int]:
    read = PICKED.fullmatch(typed.casefold())
    number = int(read[1]) if read else 0
    if read is None or not 1 <= number <= len(found.proposals):
        last = len(found.proposals)
        raise Usage(
            f"'{typed}' is no number of a proposal: there are 1 to {last}. Nothing was confirmed."
        )
    place = LETTERS.index(read[2]) if read[2] else 0
    if place >= len(found.proposals[number - 1].readings):
        raise Usage(f"There is no reading '{typed}'. Nothing was confirmed.")
    return number, place


def told_by(found: Proposed, chosen: Sequence[tuple[int, int]]) -> Told:
    """Give what the chosen readings tell, with all the words kept as they are."""
    picked = (found.proposals[number - 1].readings[place].told for number, place in chosen)
    return joined([*picked, Told(text=found.text)])


def ask_which(found: Proposed, terminal: Terminal) -> list[tuple[int, int]]:
    """Ask each question, then once for all the rest. Raises NoAnswer."""
    chosen = list[tuple[int, int]]()
    for number, one in enumerate(found.proposals, start=1):
        if one.asks:
            chosen += _answered(number, one, terminal)
    return chosen + _rest(found, terminal)


def _answered(number: int, one: Proposal, terminal: Terminal) -> list[tuple[int, int]]:
    """Ask one question; Enter leaves it open."""
    if len(one.readings) == 1:
        typed = terminal.ask(f"{in_words(one.says)} [y/N]", instead="", optional=True)
        return [(number, 0)] if typed.casefold().startswith("y") else []
    letters = LETTERS[: len(one.readings)]
    shown = "/".join(letters)
    while typed := terminal.ask(
        f"{number}: which is it? [{shown}, Enter leaves it open]", instead="", optional=True
    ):
        if typed.casefold() in set(letters):
            return [(number, letters.index(typed.casefold()))]
    return []


def _rest(found: Proposed, terminal: Terminal) -> list[tuple[int, int]]:
    sure = [number for number, one in enumerate(found.proposals, start=1) if not one.asks]
    if not sure:
        return []
    listed = f"{sure[0]} to {sure[-1]}" if len(sure) > 1 else f"{sure[0]}"
    while True:
        typed = terminal.ask(
            f"Right so? [Y/n, or only the right ones of {listed}]", instead="", optional=True
        )
        if typed.casefold() in ("", "y", "yes"):
            return [(number, 0) for number in sure]
        if typed.casefold() in ("n", "no"):
            return []
        try:
            return pick([typed], found, every=False)
        except Usage as error:
            terminal.say(f"  {error}")


def show_words(found: Proposed, terminal: Terminal) -> None:
    """Show the words and what was read from them, in the middle of a conversation."""
    page = Page()
    proposal_lines(page, found)
    page.add()
    terminal.show(page, {})
    if found.silent is not None:
        terminal.say(in_words(found.silent))


def how_to_confirm(found: Proposed) -> str:
    """Say how the proposals become facts."""
    name = as_typed(found.key)
    some = f"{name} 1,3" if len(found.proposals) > 2 else f"{name} 1"
    return (
        "Nothing of this is a fact yet; your words are kept.\n"
        f"All of it: afterword debrief confirm {name} --all\n"
        f"Some of it: afterword debrief confirm {some}\n"
        f"Otherwise: afterword debrief confirm {name} --edit"
    )
