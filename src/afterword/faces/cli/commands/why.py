"""Say why a step is there."""

from argparse import ArgumentParser, Namespace
from datetime import timedelta
from typing import Any, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.documents import LockPart, StepPart
from afterword.faces.cli.terminal import Page, Terminal


class RulePart(TypedDict):
    """The rule from which a step comes."""

    name: str
    sentence: str


class Why(StepPart):
    """A step with its rule, and the lock on it if there is one."""

    rule: RulePart
    locked: LockPart | None


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("step", help="its short name from 'afterword today', as thank-priya")


def run(told: Namespace, terminal: Terminal) -> int:
    """Show the reason."""
    from afterword import wiring

    world = wiring.start(example=told.example)
    from afterword.actions.see_why import see_why
    from afterword.faces.cli.showing import Voice, guard_document, source_words, step_document

    why, voice, page = see_why(typed=told.step, world=world), Voice(world), Page()
    step, pursuit = why.found.step, why.found.plan.pursuit
    page.add(voice.words(step.title, pursuit), style="bold")
    for label, when in (
        ("not before", step.opens),
        ("best", step.best),
        ("due" if not step.waits else "from", step.due),
        ("welcome until", _last_moment(step)),
    ):
        if when is not None and not (label == "not before" and when == step.due):
            page.add(f"{label:<14}{voice.when(when, pursuit)}", indent=2)
    page.add()
    page.add(f"because     {voice.words(step.because, pursuit)}", indent=2, hang=12)
    page.add(f"the rule    {why.rule.sentence}", indent=2, hang=12)
    page.add(f"seeds       {', '.join(step.rules)}", indent=2, hang=12)
    page.add(f"source      {source_words(step.source)}", indent=2, hang=12)
    changes = " · ".join(voice.words(turn, pursuit) for turn in step.changes_if)
    page.add(f"changes if  {changes}", indent=2, hang=12)
    if why.guard is not None:
        page.add()
        page.add(
            f"locked      {voice.words(why.guard.because, pursuit)}",
            indent=2,
            hang=12,
            style="bold",
        )
        page.add(f"opened by   {voice.words(why.guard.lifted_by, pursuit)}", indent=2, hang=12)
    document: Why = {
        **step_document(step, pursuit, voice, why.found.name),
        "rule": {"name": why.rule.name, "sentence": why.rule.sentence},
        "locked": guard_document(step, why.guard, pursuit, voice) if why.guard else None,
    }
    terminal.show(page, document)
    return FINE


def _last_moment(step: Any) -> Any:  # an instant, or None
    """The end of a day is told as the day that ends."""
    return step.late_until - timedelta(minutes=1) if step.late_until is not None else None


command = Command(
    "Why a step is there: reason, rule, source, and what would change it.",
    "afterword why thank-priya",
    arguments,
    run,
    Why,
)
