"""Ask for news by phone: what to say, when, and how to record what came of it."""

from argparse import ArgumentParser, Namespace
from typing import Any, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.terminal import Page, Terminal


class Afterwards(TypedDict):
    """The commands that record each end of the call, and the one that writes instead."""

    called: str
    new_date: str
    still_open: str
    answer: str
    write_instead: str


class CallDocument(TypedDict):
    """The call: whom, the next good hours there, what to say, and what to record."""

    application: str
    to: str
    phone: str | None
    calls_welcome: bool
    good_from: str | None
    good_until: str | None
    good_now: bool
    lines: list[str]
    voicemail: str
    questions: list[str]
    afterwards: Afterwards


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("application", help="an employer's name, or a part of it")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the script if the inquiry may go out; else say from when it may."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.see_call import see_call
    from afterword.faces.cli.showing import Voice

    call, voice = see_call(typed=told.application, world=world), Voice(world)
    terminal.show(_page(call, voice), _document(call, voice))
    return FINE


def _page(call: Any, voice: Any) -> Page:
    page, person = Page(), call.person
    role = f" ({person.role})" if person.role else ""
    page.add(f"Call {person.name}{role}, once", style="bold")
    if person.phone:
        page.add(f"Number: {person.phone}", indent=2)
    page.add(f"Good: {_when(call, voice)}", indent=2)
    page.add(_welcome(call), indent=2, style="dim")
    page.add()
    for number, line in enumerate(call.script.lines, start=1):
        page.add(f"{number}  “{line}”", indent=2, hang=3)
    page.heading("If a machine answers, in 15 seconds:")
    page.add(f"“{call.script.voicemail}”", indent=5)
    if call.script.questions:
        page.add()
    for question in call.script.questions:
        page.add(f"? {voice.words(question, call.pursuit)}", indent=2, hang=2)
    _afterwards(page, call)
    return page


def _when(call: Any, voice: Any) -> str:
    """Tell the good hours by my clock, with theirs beside it where it differs."""
    from afterword.core.saying import spoken_instant

    hours = call.hours
    end = spoken_instant(hours.end, voice.zone, call.pursuit.place.zone).partition(", ")[2]
    return f"now, until {end}" if hours.now else f"{voice.when(hours.start, call.pursuit)} to {end}"


def _welcome(call: Any) -> str:
    typed = _commands(call)["write_instead"]
    if call.welcome:
        return f"They like calls. A mail does as well: {typed}"
    return f"They did not ask for calls. A mail does as well: {typed}"


def _afterwards(page: Page, call: Any) -> None:
    """Say how to record each end of the call; nobody picking up is none."""
    commands = _commands(call)
    page.heading("After the call")
    page.add("No answer: nothing is used up, and there is nothing to record.", indent=2)
    page.add("You left a message, or spoke:", indent=2)
    page.add(commands["called"], indent=6, hang=2)
    page.add("And if you spoke, what you heard, one of:", indent=2)
    for typed in (commands["new_date"], commands["still_open"], commands["answer"]):
        page.add(typed, indent=6, hang=2)


def _commands(call: Any) -> Afterwards:
    """Give the commands that make each end true; a name in them can do nothing in a shell."""
    from afterword.actions.finding import handle
    from afterword.core.pasting import as_typed

    typed, who = as_typed(handle(call.pursuit)), as_typed(call.person.name)
    return {
        "called": f"afterword sent {who} --kind inquiry --via phone",
        "new_date": f"afterword heard {typed} 'new date 11 Dec' --from {who}",
        "still_open": f"afterword heard {typed} --as later --from {who}",
        "answer": f"afterword heard {typed} --as no --from {who}",
        "write_instead": f"afterword ask {typed}",
    }


def _document(call: Any, voice: Any) -> CallDocument:
    from afterword.faces.cli.showing import instant

    zone = call.pursuit.place.zone
    return {
        "application": call.pursuit.key,
        "to": call.person.name,
        "phone": call.person.phone or None,
        "calls_welcome": call.welcome,
        "good_from": instant(call.hours.start, zone),
        "good_until": instant(call.hours.end, zone),
        "good_now": call.hours.now,
        "lines": list(call.script.lines),
        "voicemail": call.script.voicemail,
        "questions": [voice.words(one, call.pursuit) for one in call.script.questions],
        "afterwards": _commands(call),
    }


command = Command(
    "Ask once by phone: what to say, when, and what to record (exit 5 before its time).",
    "afterword call northwind",
    arguments,
    run,
    CallDocument,
)
