"""The guided debrief: what cannot be read is asked again, and nothing that was typed is lost."""

import io
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from afterword.actions.debrief import Promised
from afterword.core.dates import Place
from afterword.core.people import Person
from afterword.faces.cli import questions
from afterword.faces.cli.questions import Guide
from afterword.faces.cli.terminal import NoAnswer, Terminal
from afterword.outside.world import World

pytestmark = pytest.mark.cli

STOP = "\x03"
"""Ctrl-C."""
PEOPLE = ("Marcus Oyelaran", "Priya Raman")


class Typing(Terminal):
    """A terminal at which a person types these answers, and then only Enter."""

    def __init__(self, answers: Iterable[str]) -> None:
        super().__init__(color="never")
        self.interactive = True
        self.answers = iter(answers)
        self.told: list[str] = []

    def say(self, text: str) -> None:
        self.told.append(text)

    def ask(self, question: str, *, instead: str, optional: bool = False) -> str:
        self.told.append(question)
        answer = next(self.answers, "")
        if answer == STOP:
            raise KeyboardInterrupt
        return answer


def world() -> World:
    """Lena's world, on the evening of the talk."""

    def place(zone: str, country: str) -> Place:
        raise AssertionError("no place is asked for")

    return World(
        owner=1, now=lambda: datetime(2026, 11, 24, 20, 22, tzinfo=UTC),
        zone=ZoneInfo("America/New_York"), country="US", places=place, keys=lambda: "key",
    )  # fmt: skip


def guide(*answers: str) -> tuple[Guide, Typing]:
    """A guide to whom these answers are typed."""
    known = {}
    for name in PEOPLE:
        person = known[name.split()[0].lower()] = Person(name.split()[0].lower())
        person.name = name
    typing = Typing(answers)
    return Guide(world(), typing, known), typing


MINE = ("What did you promise?", "What did you promise {}?")


def test_an_unreadable_day_is_asked_again_and_its_words_stay_with_enter() -> None:
    lead, typing = guide("", "", "after the holidays")
    told = questions._asked(lead, PEOPLE)
    assert (told.decision, told.quote, told.text) == (None, "after the holidays", "")
    said = "\n".join(typing.told)
    assert "“after the holidays” is no date that can be read" in said
    assert "Enter leaves it open." in said
    assert "{" not in said


def test_a_day_that_is_read_at_last_asks_for_their_words() -> None:
    lead, _ = guide("Fine.", "", "Fri 28 Nov 2026", "Mon 30 Nov", "end of the month")
    told = questions._asked(lead, PEOPLE)
    assert (told.decision, told.quote) == (date(2026, 11, 30), "end of the month")
    assert told.text == "Fine."


def test_somebody_unknown_is_asked_about_once() -> None:
    lead, typing = guide("marcus, Zoe Bright, Dna", "", "n", "priya", "Zoe")
    assert lead.people("Whom?") == ("marcus", "Zoe Bright", "priya")
    assert typing.told == [
        "Whom?", "Someone new: Zoe Bright? [Y/n]", "Someone new: Dna? [Y/n]",
        "Who was it? (Enter leaves it out)",
    ]  # fmt: skip
    assert lead.people("Who else?") == ("Zoe",)


def test_of_two_people_of_one_name_one_is_asked_for() -> None:
    lead, typing = guide("Marcus", "Marcus Bell", "Marcus", "")
    person = lead.known["marcus-bell"] = Person("marcus-bell")
    person.name = "Marcus Bell"
    assert lead.people("Whom?") == ("Marcus Bell",)
    assert "Marcus may be Marcus Oyelaran" in "\n".join(typing.told)
    assert lead.people("Whom?") == ()


@pytest.mark.parametrize(
    ("answers", "promised"),
    [
        ((), ()),
        (("a report by Fri",), (Promised("a report", "", date(2026, 11, 27)),)),
        (("Marcus", "two samples"), (Promised("two samples", "Marcus"),)),
        (("Marcus", ""), ()),
        (("Marcus: x", "Priya: y"), (Promised("x", "Marcus"), Promised("y", "Priya"))),
        (("Marcus: x by 31 Feb", ""), (Promised("x by 31 Feb", "Marcus"),)),
        (("Marcus", "x by 31 Feb", ""), (Promised("x by 31 Feb", "Marcus"),)),
        (("Re: a plan", "n", ""), (Promised("a plan"),)),
        (("Zoe: a plan", "y"), (Promised("a plan", "Zoe"),)),
    ],
)
def test_promises(answers: tuple[str, ...], promised: tuple[Promised, ...]) -> None:
    lead, typing = guide(*answers)
    assert lead.promises(*MINE) == promised
    if answers[:1] == ("Marcus",):
        assert "What did you promise Marcus?" in typing.told


def test_a_promise_of_one_of_two_people_asks_which() -> None:
    lead, _ = guide("Marcus", "samples", "Marcus Bell")
    person = lead.known["marcus-bell"] = Person("marcus-bell")
    person.name = "Marcus Bell"
    assert lead.promises(*MINE) == (Promised("samples", "Marcus Bell"),)


def test_the_prompt_says_how_promises_end() -> None:
    lead, typing = guide()
    questions._asked(lead, ())
    ending = [one for one in typing.told if re.search("an empty line ends it", one)]
    assert len(ending) == 2


class Stopped:
    """An application of which only this much is asked before the debrief is stopped."""

    employer = "Northwind"
    people = ()

    def name(self, who: str) -> str:
        return who


@pytest.mark.parametrize("there", [True, False])
def test_what_was_told_before_a_stop_is_kept(
    there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path if there else tmp_path / "nothing"
    monkeypatch.setenv("AFTERWORD_HOME", str(home))
    monkeypatch.setattr(questions, "the_pursuit", lambda world, typed: Stopped())
    monkeypatch.setattr(questions, "interview_to_tell", lambda pursuit, now: Stopped())
    monkeypatch.setattr(questions, "known_people", lambda pursuit: {})
    typing = Typing(["It went well. – Zoë", "Zoe", "y", STOP])
    with pytest.raises(KeyboardInterrupt):
        questions.guided("north", world(), typing)
    file = home / "unfinished-debrief.txt"
    assert file.exists() is there
    assert (str(file) in typing.told[-1]) is there
    if there:
        assert file.read_text(encoding="utf-8").startswith("Northwind:\nIt went well. – Zoë\nZoe\n")
        assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(KeyboardInterrupt):
        questions.guided("north", world(), Typing([STOP]))


def test_the_end_of_input_is_enter_where_the_answer_may_stay_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    terminal = Terminal()
    terminal.interactive = True
    assert terminal.ask("And more?", instead="", optional=True) == ""
    with pytest.raises(NoAnswer):
        terminal.ask("Looks right? [Y/n]", instead="")
