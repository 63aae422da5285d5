"""When an application next needs looking at: derived from its facts, found by an index."""

from datetime import datetime
from typing import NamedTuple

from django.db import connection, transaction
from django.db.models import Q

from afterword.core.plan import Phase, agenda, plan
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.storage import models
from afterword.storage.facts import Neighbourhood, Places
from afterword.storage.sql import asked, changed, one_of, stored
from afterword.storage.trouble import told_kindly

BATCH = 200

LOOKED_AT = "UPDATE storage_pursuit SET open = %s, wake_at = %s, stale = %s WHERE id = %s"

WAKING = """
SELECT owner_id, key FROM storage_pursuit WHERE wake_at <= %s ORDER BY wake_at LIMIT %s
"""


class Look(NamedTuple):
    """With whose eyes the facts are looked at: the places of the world, and the numbers."""

    places: Places
    policy: Policy


class Due(NamedTuple):
    """The derived columns of one application."""

    open: bool
    wake_at: datetime | None


def due(pursuit: Pursuit, policy: Policy, now: datetime) -> Due:
    """Say whether an application is open at a moment, and when its plan next changes."""
    seen = agenda(plan(pursuit, policy), now)
    busy = any(item.phase in (Phase.OPEN, Phase.LATE) for item in seen.items)
    return Due(open=pursuit.process.closed is None or busy, wake_at=seen.wakes)


def look(seen: Neighbourhood, now: datetime, eyes: Look) -> None:
    """Derive the columns of the applications that were read, in the caller's transaction."""
    moved = []
    for pk, pursuit in seen.pursuits().items():
        row, found = seen.rows[pk], due(pursuit, eyes.policy, now)
        if row.stale or found != (row.open, row.wake_at):
            moved.append((found.open, stored(found.wake_at), False, pk))
    changed(LOOKED_AT, moved)


@told_kindly()
def waking(now: datetime, limit: int) -> list[tuple[int, str]]:
    """Give whose and which applications wake by an instant, the longest waiting first."""
    return [(owner, key) for owner, key in asked(WAKING, stored(now), limit)]


@told_kindly()
def refresh(owner: int, now: datetime, eyes: Look) -> int:
    """Look again at what has gone stale or woken; give how many applications that were."""
    # Asked apart, because each of the two has an index of its own.
    stale = _in_batches(owner, Q(stale=True), now, eyes)
    return stale + _in_batches(owner, Q(wake_at__lte=now), now, eyes)


@told_kindly()
def rebuild(owner: int, now: datetime, eyes: Look) -> int:
    """Derive the columns of every application of a person from nothing but the facts."""
    mark_stale(owner)
    return _in_batches(owner, Q(stale=True), now, eyes)


def _in_batches(owner: int, waiting: Q, now: datetime, eyes: Look) -> int:
    """Look at what waits until nothing does; a look ends the waiting of a row."""
    count = 0
    while True:
        with transaction.atomic():
            hold(owner)
            mine = models.Pursuit.objects.filter(waiting, owner=owner, taken_back=False)
            rows = mine.order_by("pk")
            batch = list(rows.values_list("key", flat=True)[:BATCH])
            if not batch:
                return count
            look(Neighbourhood(owner, one_of("key", batch), eyes.places), now, eyes)
        count += len(batch)


@told_kindly()
def mark_stale(owner: int) -> None:
    """Say that the numbers have changed: every application is to be looked at again."""
    models.Pursuit.objects.filter(owner=owner, taken_back=False).update(stale=True)


def hold(owner: int) -> None:
    """Let one transaction at a time write for a person, or two could miss each other's facts.

    SQLite does so for the whole file, from the first word of a transaction on.
    """
    if connection.features.has_select_for_update:
        models.Owner.objects.select_for_update().get(pk=owner)
