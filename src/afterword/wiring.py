"""Puts the rooms together: settings, database, clock and places become one world."""

import os
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.outside.world import Clock, World

if TYPE_CHECKING:
    from afterword.outside.llm.endpoint import Endpoint


class ClockNotAllowed(Exception):
    """AFTERWORD_NOW was set, and the data are a person's own and not an example."""


class NotAnExample(Exception):
    """An example was asked for where a person's own data lie."""


class NotAnInstant(Exception):
    """AFTERWORD_NOW holds no instant with an offset."""


def is_open() -> bool:
    """Say whether the database was opened in this process."""
    return "django.apps" in sys.modules and sys.modules["django.apps"].apps.ready


def settings_trouble() -> type[Exception]:
    """Give the kind of error by which the settings tell what is wrong with them."""
    from django.core.exceptions import ImproperlyConfigured

    return ImproperlyConfigured


def storage_trouble() -> type[Exception]:
    """Give the kind of error by which storage tells what is wrong with a disk or a database."""
    from afterword.storage.trouble import StorageTrouble

    return StorageTrouble


def start(*, example: bool = False) -> World:
    """Open the database and give the world of this process.

    ``example`` makes a new database one of an example, on which AFTERWORD_NOW may set the
    clock. Raises the StorageTroubles, ClockNotAllowed, NotAnExample and NotAnInstant.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.settings")
    from afterword.storage import quick

    quick.set_up()
    from afterword.outside import clock
    from afterword.storage.opening import open_database

    open_database(clock.now())
    return _world(example=example)


def start_anyway(*, example: bool = False) -> tuple[World, Exception | None]:
    """Give the world as ``start`` does, or with the machine's clock if the database does not open.

    The second is what is in the way, if anything is. Raises ClockNotAllowed, NotAnExample and
    NotAnInstant.
    """
    try:
        return start(example=example), None
    except (ClockNotAllowed, NotAnExample, NotAnInstant):
        raise
    except Exception as error:
        trouble = error
    from afterword.outside import clock

    return _here(clock.local_zone()), trouble


def model() -> "Endpoint | None":
    """Give the model that may propose readings, if the person named one. Raises NoEndpoint."""
    from afterword.outside.llm.endpoint import endpoint_in

    return endpoint_in(os.environ)


@contextmanager
def look() -> Iterator[World]:
    """Give the world to a process that only looks, and is in a hurry: Tab was pressed.

    Nothing is made, updated or waited for. Raises whatever is in the way.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.settings")
    from afterword.storage import quick

    quick.set_up()
    from afterword.storage.looking import opened_to_look

    with opened_to_look():
        yield _world(example=False)


def _world(*, example: bool) -> World:
    from afterword.outside import clock, holidays
    from afterword.storage import example as marked

    is_example = marked.is_example(1)
    if example and not is_example:
        if not marked.is_new(1):
            raise NotAnExample
        marked.mark(1, clock.now(), holidays.place)
        is_example = True
    if _fixed_instant() is not None and not is_example:
        raise ClockNotAllowed
    standing = marked.standing(1) if is_example else marked.NOWHERE
    fixed = _fixed_instant() or standing.clock
    zone = ZoneInfo(standing.zone) if standing.zone else clock.local_zone()
    return _here(zone, (lambda: fixed) if fixed is not None else None, example=is_example)


def _here(zone: ZoneInfo, now: Clock | None = None, *, example: bool = False) -> World:
    from afterword.outside import clock, holidays

    return World(
        owner=1,
        now=now or clock.now,
        zone=zone,
        country=clock.country_of(zone.key),
        places=holidays.place,
        keys=lambda: uuid.uuid4().hex,
        example=example,
    )


def _fixed_instant() -> datetime | None:
    told = os.environ.get("AFTERWORD_NOW")
    if not told:
        return None
    try:
        instant = datetime.fromisoformat(told)
    except ValueError as error:
        raise NotAnInstant(told) from error
    if instant.tzinfo is None:
        raise NotAnInstant(told)
    return instant.astimezone(UTC)


def keep_daily_copy(world: World) -> None:
    """Keep today's copy of the database, if there is none yet."""
    from afterword.storage import backup

    backup.daily(backup.folder(), world.now())


def put_example(world: World, *, days: int = 0) -> None:
    """Tell the example's story the first time, and put its clock forward by some days."""
    from afterword.actions import tell_example
    from afterword.storage import example

    where = example.standing(world.owner)
    if where.clock is None:
        tell_example.tell_example()
        where = example.Standing(tell_example.BEGINS, tell_example.ZONE)
        example.mark(world.owner, world.now(), world.places, where)
    if days and where.clock is not None:
        moved = where._replace(clock=where.clock + timedelta(days=days))
        example.mark(world.owner, world.now(), world.places, moved)
