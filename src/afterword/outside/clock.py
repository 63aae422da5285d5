"""The machine's clock and place: the only room that asks what time it is."""

from datetime import UTC, datetime
from functools import lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo


def now() -> datetime:
    """Give the present instant in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def local_zone() -> ZoneInfo:
    """Give the time zone of this machine, UTC if it names none."""
    import tzlocal  # late: most commands do not need it

    try:
        name = tzlocal.get_localzone_name() or "UTC"
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return ZoneInfo("UTC")


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Read the country of each zone from the zone tables that tzdata ships."""
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


def country_of(zone: str) -> str:
    """Give the country in which a zone's city lies, as ``DE`` for Europe/Berlin; else empty."""
    return _countries().get(zone, "")
