"""Record what became known of a person, add one, or see one."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import PersonPart, Recorded
from afterword.faces.cli.terminal import Page, Terminal

YES_OR_NO = {"yes": True, "no": False}


class Told(Recorded):
    """The person as known then, whether they are new, and what became of the plan."""

    person: PersonPart
    new: bool


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("person", help="a name, or a part of it")
    parser.add_argument("--employer", default="", help="where; adds somebody new there")
    parser.add_argument("--email", default="", help="a mail address; the newest is used first")
    parser.add_argument("--role", default="", help="what they do there")
    parser.add_argument("--phone", default="")
    parser.add_argument("--address", default="", metavar="TEXT", help="where a card reaches them")
    parser.add_argument(
        "--standing",
        choices=("interviewer", "recruiter", "coordinator", "staff"),
        help="what they are to this application; those who look after it may be written to",
    )
    parser.add_argument("--met", choices=tuple(YES_OR_NO), help="did you meet them?")
    parser.add_argument("--left", action="store_true", help="they no longer work there")
    parser.add_argument("--linkedin", choices=tuple(YES_OR_NO), help="is a note welcome?")
    parser.add_argument("--prefers", choices=("email", "phone", "card", "linkedin"))
    parser.add_argument("--manager", action="store_true", help="they decide")
    parser.add_argument("--main-contact", action="store_true", help="the one you ask for news")
    parser.add_argument(
        "--introduced-by", default="", metavar="PERSON", help="who told you to write to them"
    )
    parser.add_argument("--name", default="", help="how they are really called")


def run(told: Namespace, terminal: Terminal) -> int:
    """Store what was told, or show the person."""
    from afterword import wiring
    from afterword.faces.cli.asking import Usage

    if not told.person.strip():
        raise Usage("Who is it? Type a name, or a part of it. Nothing was stored.")
    world = wiring.start(example=told.example)
    from afterword.actions.tell_person import tell_person
    from afterword.faces.cli.changed import changed_document, changed_lines, show_change
    from afterword.faces.cli.people_shown import person_document, person_lines
    from afterword.faces.cli.showing import Voice

    done = tell_person(typed=told.person, known=_known(told), world=world, employer=told.employer)
    voice, page, recorded = Voice(world), Page(), done.recorded
    _beside(done, terminal)
    person_lines(page, done.seen, voice)
    if recorded.changes:
        page.add()
        page.add("Your plan changed:")
    changed_lines(page, recorded.changes, recorded.pursuit, voice)
    document = {
        "application": recorded.pursuit.key,
        "person": person_document(done.seen, voice),
        "new": done.new,
        **changed_document(recorded.changes, recorded.pursuit, voice),
    }
    show_change(terminal, world, page, document)
    return FINE


def _beside(done: Any, terminal: Terminal) -> None:
    """Say who is new, and that whom I have not met is not written to."""
    from afterword.faces.cli import telling

    person = done.seen.person
    if done.new:
        terminal.say(telling.new_here((person.name,), "take it back: afterword undo"))
        if not person.may_be_written_to:
            terminal.say("Whom you have not met is not written to; --met yes, once you have.")


def _known(told: Namespace) -> Any:
    """Make what is told of the flags."""
    from afterword.actions.tell_person import Known
    from afterword.core.terms import Channel, Standing

    return Known(
        name=told.name,
        email=told.email.strip(),
        role=told.role,
        phone=told.phone,
        postal=told.address,
        standing=Standing(told.standing) if told.standing else None,
        met=YES_OR_NO.get(told.met),
        left=told.left,
        linkedin=YES_OR_NO.get(told.linkedin),
        prefers=Channel(told.prefers) if told.prefers else None,
        manager=told.manager,
        main_contact=told.main_contact,
        introduced_by=told.introduced_by,
    )


command = Command(
    "See a person, add one, or record how they are reached.",
    "afterword person priya --phone '+1 212 555 0100' --linkedin yes\n"
    'afterword person "Zoe Park" --employer northwind --met yes',
    arguments,
    run,
    Told,
)
