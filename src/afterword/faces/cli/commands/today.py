"""See what is for today, what waits, and when the next thing comes."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.terminal import Page, Terminal

FIRST = 5
"""More rows than these wait behind a count: a day has only so many hours."""


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("--all", action="store_true", help="show every row, not the first five")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show today."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    wiring.keep_daily_copy(world)
    page, document = today_page(world, every=told.all)
    terminal.show(page, document)
    return FINE


def today_page(world: Any, *, every: bool = False) -> tuple[Page, dict[str, Any]]:
    """Make the page of today, and its document."""
    from afterword.actions.see_today import see_today
    from afterword.core.saying import spoken_instant
    from afterword.faces.cli.showing import Voice, look_document, row_lines, step_document

    today, voice, page = see_today(world=world), Voice(world), Page()
    if world.example:
        page.add("An example, with a clock of its own.", style="dim")
        page.add()
    page.add(spoken_instant(today.now, world.zone), style="dim")
    page.add(_headline(today), style="bold")
    shown = today.rows if every else today.rows[:FIRST]
    for row in shown:
        page.add()
        row_lines(page, row, voice)
    if len(shown) < len(today.rows):
        rest = len(today.rows) - len(shown)
        page.add()
        page.add(f"{len(shown)} now, {rest} can wait a little: afterword today --all", indent=2)
    _waiting(page, today, voice)
    for heading, rows in _parts(today):
        if rows:
            page.heading(heading)
            for row in rows:
                row_lines(page, row, voice, explain=heading == "Any day")
    page.add()
    page.add("We cannot see your mail yet. Any word from them? afterword heard NAME", style="dim")
    parts = {
        "rows": today.rows,
        "door": today.door,
        "promises": today.promises,
        "any_day": today.any_day,
        "ahead": today.ahead,
    }
    document = {
        "now": today.now.astimezone(world.zone).isoformat(),
        "example": world.example,
        **{
            name: [step_document(row.step, row.pursuit, voice, row.name) for row in rows]
            for name, rows in parts.items()
        },
        "applications": [look_document(look, voice) for look in today.waiting],
    }
    return page, document


def _parts(today: Any) -> tuple[tuple[str, Any], ...]:
    return (
        ("Before you leave today", today.door),
        ("Promises", today.promises),
        ("Any day", today.any_day),
        ("Ahead of the interview", today.ahead),
    )


def _headline(today: Any) -> str:
    count = len(today.rows)
    if not today.rows and not today.waiting:
        return "Nothing here yet. Begin: afterword import FILE, afterword add, or afterword demo"
    if count == 0:
        return "Nothing today. That is the plan working."
    names = ("One thing", "Two things", "Three things", "Four things", "Five things")
    return f"{names[count - 1] if count <= FIRST else f'{count} things'} today"


def _waiting(page: Page, today: Any, voice: Any) -> None:
    """Say of each application what there is nothing to do about, and until when."""
    from afterword.core.steps import Act

    if not today.waiting:
        return
    page.heading("Waiting, and that is fine" if today.rows else "Where each one stands")
    for look in today.waiting:
        inquiry = next(
            (item.step for item in look.seen.items if item.step.act is Act.SEND_INQUIRY), None
        )
        if inquiry is not None and inquiry.opens is not None and inquiry.opens > today.now:
            opens = voice.when(inquiry.opens, look.pursuit)
            page.add(f"{look.pursuit.employer}: nothing to ask before {opens}.", indent=2)
            page.add(
                f"{voice.words(inquiry.because, look.pursuit)} A reply changes this at once.",
                indent=4,
            )
        else:
            page.add(voice.words(look.headline.stands, look.pursuit), indent=2)


command = Command(
    "What is for today, what waits, and when the next thing comes.",
    "afterword today --json",
    arguments,
    run,
)
