"""Showing steps: one line each for people, one object each for programs."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from afterword.actions.see_today import Look, Row
from afterword.core.dates import When, local_day
from afterword.core.facts import Source
from afterword.core.plan import Phase
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, english, spoken_day, spoken_instant
from afterword.core.steps import Guard, Step
from afterword.core.terms import Origin
from afterword.faces.cli.documents import LockPart, StandingPart, StepPart
from afterword.faces.cli.terminal import Page
from afterword.outside.world import World


class Voice:
    """Says sentences by the applicant's clock, with theirs beside it where it differs."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.zone: ZoneInfo = world.zone

    def words(self, sentence: Sentence, pursuit: Pursuit) -> str:
        """Say a sentence about an application."""
        return english(sentence, self.zone, pursuit.place.zone)

    def when(self, when: When, pursuit: Pursuit) -> str:
        """Say a day or an instant; today and tomorrow by these words."""
        if not isinstance(when, datetime):
            return self.day(when)
        told = spoken_instant(when, self.zone, pursuit.place.zone)
        day = local_day(when, self.zone)
        return told.replace(spoken_day(day), self.day(day), 1)

    def day(self, day: Any) -> str:  # a date
        """Say a day: today and tomorrow by these words, all others with weekday and date."""
        ahead = (day - self.world.today).days
        return {0: "today", 1: "tomorrow"}.get(ahead, spoken_day(day))

    def due(self, row: Row) -> str:
        """Say until when a step is in time; today's need only the hour."""
        step = row.step
        if step.due is None or step.waits:
            return ""
        told = self.when(step.due, row.pursuit)
        if row.phase is Phase.LATE:
            return "still welcome"
        if self._is_past(step) and step.in_time_until is not None:
            return f"before {self.when(step.in_time_until, row.pursuit)}"
        return f"by {told.removeprefix('today, ')}"

    def _is_past(self, step: Step) -> bool:
        """The best day lies behind, and it is in time all the same: preparation, mostly."""
        return step.due is not None and local_day(step.due, self.zone) < self.world.today


def source_words(source: Source) -> str:
    """Say where something is known from."""
    places = {
        Origin.MY_WORDS: "your own words",
        Origin.THEIR_MAIL: "their message",
        Origin.FILE: f"the file {source.where}" if source.where else "a file",
        Origin.SETTING: "your setting",
    }
    told = places[source.origin]
    return f"{told}: “{source.quote.strip()}”" if source.quote.strip() else told


def row_lines(page: Page, row: Row, voice: Voice, *, explain: bool = True) -> None:
    """Show one step: what, by when, its short name, and why."""
    title = voice.words(row.step.title, row.pursuit)
    due = voice.due(row)
    page.add(f"{title}   {due}".rstrip(), indent=2, style="bold", right=row.name)
    if explain:
        page.add(voice.words(row.step.because, row.pursuit), indent=4)


def instant(when: When | None, zone: ZoneInfo) -> str | None:
    """Give a day or an instant for programs, by the recipient's clock."""
    if when is None:
        return None
    if isinstance(when, datetime):
        return when.astimezone(zone).isoformat(timespec="seconds")
    return when.isoformat()


def step_document(step: Step, pursuit: Pursuit, voice: Voice, name: str) -> StepPart:
    """Give a step for programs."""
    zone = pursuit.place.zone
    return {
        "step": name,
        "key": step.key,
        "action": step.act.value,
        "application": pursuit.key,
        "employer": pursuit.employer,
        "to": pursuit.name(step.to) if step.to else None,
        "channels": [channel.value for channel in step.channels],
        "title": voice.words(step.title, pursuit),
        "opens_at": instant(step.opens, zone),
        "best": instant(step.best, zone),
        "due": instant(step.due, zone),
        "in_time_until": instant(step.in_time_until, zone),
        "late_until": instant(step.late_until, zone),
        "because": voice.words(step.because, pursuit),
        "source": source_words(step.source),
        "changes_if": [voice.words(turn, pursuit) for turn in step.changes_if],
        "rules": list(step.rules),
    }


def guard_document(step: Step, guard: Guard, pursuit: Pursuit, voice: Voice) -> LockPart:
    """Give a lock for programs."""
    return {
        "action": step.act.value,
        "to": pursuit.name(step.to) if step.to else None,
        "because": voice.words(guard.because, pursuit),
        "opens_at": instant(guard.until, pursuit.place.zone),
        "lifted_by": voice.words(guard.lifted_by, pursuit),
        "rules": list(guard.rules),
    }


def look_document(look: Look, voice: Voice) -> StandingPart:
    """Give the three lines of an application for programs."""
    pursuit, told = look.pursuit, look.headline
    following = told.next_step
    return {
        "application": pursuit.key,
        "employer": pursuit.employer,
        "role": pursuit.role,
        "state": told.state.value,
        "stands": voice.words(told.stands, pursuit),
        "next": None
        if following is None
        else {
            "title": voice.words(following.title, pursuit),
            "when": instant(following.opens or following.due, pursuit.place.zone),
        },
        "changes_if": [voice.words(turn, pursuit) for turn in told.changes_if],
    }
