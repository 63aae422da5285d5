"""See what is for today, what waits, and when the next thing comes."""

from argparse import ArgumentParser, Namespace
from typing import Any, TypedDict

from afterword.faces.cli.command import FAILED, FINE, Command
from afterword.faces.cli.documents import StandingPart, StepPart
from afterword.faces.cli.terminal import Page, Terminal

FIRST = 5
"""More rows than these wait behind a count: a day has only so many hours."""


class Today(TypedDict):
    """Today: what is for now, for the door, promised, for any day, and ahead."""

    now: str
    example: bool
    rows: list[StepPart]
    door: list[StepPart]
    promises: list[StepPart]
    any_day: list[StepPart]
    ahead: list[StepPart]
    applications: list[StandingPart]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("--all", action="store_true", help="show every row, not the first five")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show today."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    trouble = _kept_copy(world)
    page, document = today_page(world, every=told.all)
    terminal.show(page, document)
    if not trouble:
        return FINE
    terminal.say(trouble)
    return FAILED


def _kept_copy(world: Any) -> str:
    """Keep the copy of the day; give what is in the way, if anything: today is shown anyway."""
    from afterword import wiring

    try:
        wiring.keep_daily_copy(world)
    except wiring.storage_trouble() as error:
        return f"\nToday's copy of your data was not made. {error}"
    return ""


def today_page(world: Any, *, every: bool = False) -> tuple[Page, Today]:
    """Make the page of today, and its document."""
    from afterword.actions.see_today import see_today
    from afterword.core.saying import spoken_instant
    from afterword.faces.cli.showing import Voice, look_document, step_document

    today, voice, page = see_today(world=world), Voice(world), Page()
    if world.example:
        page.add("An example, with a clock of its own.", style="dim")
        page.add()
    page.add(spoken_instant(today.now, world.zone), style="dim")
    page.add(_headline(today), style="bold")
    _rows(page, today.rows if every else today.rows[:FIRST], len(today.rows), voice)
    _waiting(page, today, voice)
    _aside(page, today, voice)
    page.add()
    page.add("We cannot see your mail yet. Any word from them? afterword heard NAME", style="dim")

    def told(rows: Any) -> list[StepPart]:
        return [step_document(row.step, row.pursuit, voice, row.name) for row in rows]

    return page, {
        "now": today.now.astimezone(world.zone).isoformat(),
        "example": world.example,
        "rows": told(today.rows),
        "door": told(today.door),
        "promises": told(today.promises),
        "any_day": told(today.any_day),
        "ahead": told(today.ahead),
        "applications": [look_document(look, voice) for look in today.waiting],
    }


def _rows(page: Page, shown: Any, count: int, voice: Any) -> None:
    """Show what is for now; what is more than a day holds is only counted."""
    from afterword.faces.cli.showing import row_lines

    for row in shown:
        page.add()
        row_lines(page, row, voice)
    if len(shown) < count:
        page.add()
        rest = count - len(shown)
        page.add(f"{len(shown)} now, {rest} can wait a little: afterword today --all", indent=2)


def _aside(page: Page, today: Any, voice: Any) -> None:
    """Show what is not for now but good to know, and what comes next on an empty day."""
    from afterword.faces.cli.showing import row_lines

    for heading, rows in _parts(today):
        if rows:
            page.heading(heading)
        for row in rows:
            row_lines(page, row, voice, explain=heading == "Any day")
    row = today.coming
    if not today.rows and row is not None and row.step.opens is not None:
        page.add()
        page.add(f"Next: {voice.when(row.step.opens, row.pursuit)}, {_lower(row, voice)}", indent=2)


def _lower(row: Any, voice: Any) -> str:
    title = voice.words(row.step.title, row.pursuit)
    return str(title[:1].lower() + title[1:])


def _parts(today: Any) -> tuple[tuple[str, Any], ...]:
    return (
        ("Before you leave today", today.door),
        ("Promises", today.promises),
        ("Any day", today.any_day),
        ("Ahead of the interview", today.ahead),
    )


def _headline(today: Any) -> str:
    count = len(today.rows)
    if today.empty:
        return "Nothing here yet. Begin: afterword import FILE, afterword add, or afterword demo"
    if count == 0:
        return "Nothing today. That is the plan working."
    names = ("One thing", "Two things", "Three things", "Four things", "Five things")
    return f"{names[count - 1] if count <= FIRST else f'{count} things'} today"


def _waiting(page: Page, today: Any, voice: Any) -> None:
    """Say of each application what there is nothing to do about, and until when."""
    from afterword.core.plan import Phase
    from afterword.core.steps import Act

    if not today.waiting:
        return
    page.heading("Waiting, and that is fine" if today.rows else "Where each one stands")
    for look in today.waiting:
        inquiry = next(
            (item for item in look.seen.items if item.step.act is Act.SEND_INQUIRY), None
        )
        if inquiry is not None and inquiry.phase is Phase.WAITING:
            step = inquiry.step
            page.add(
                f"{_name(look, today)}: nothing to ask before {_from(step, look, voice)}.", indent=2
            )
            page.add(
                f"{voice.words(step.because, look.pursuit)} A reply changes this at once.", indent=4
            )
        else:
            page.add(voice.words(look.headline.stands, look.pursuit), indent=2)


def _name(look: Any, today: Any) -> str:
    """Give the employer, with the role where several stand there."""
    pursuit = look.pursuit
    beside = [one for one in today.waiting if one.pursuit.employer == pursuit.employer]
    return (
        f"{pursuit.employer}, {pursuit.role}"
        if len(beside) > 1 and pursuit.role
        else pursuit.employer
    )


def _from(step: Any, look: Any, voice: Any) -> str:
    return str(voice.when(step.opens, look.pursuit))


command = Command(
    "What is for today, what waits, and when the next thing comes.",
    "afterword today --json",
    arguments,
    run,
    Today,
)
