"""Slim settings: the one Django app, one database, and nothing that takes long to load."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from afterword.outside.folders import data_folder

SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=20000;"
    ),
}


def database(url: str, folder: Path) -> dict[str, Any]:
    """Read a database URL into Django's words; without one it is a file in the data folder."""
    parts = urlsplit(url)
    if not url:
        return sqlite(folder / "afterword.sqlite3")
    if parts.scheme == "sqlite" and parts.path[1:]:
        return sqlite(Path(unquote(parts.path[1:])))
    if parts.scheme in ("postgresql", "postgres"):
        return postgresql(parts)
    # The URL itself may hold a password, so it is not repeated.
    raise ImproperlyConfigured(
        "AFTERWORD_DATABASE_URL must look like postgresql://user@host/name or sqlite:///file"
    )


def sqlite(path: Path) -> dict[str, Any]:
    """Give the settings of an SQLite file, in which nothing acknowledged may be lost."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": dict(SQLITE_OPTIONS),
    }


def postgresql(parts: SplitResult) -> dict[str, Any]:
    """Give the settings of a PostgreSQL database; words after ``?`` go to its driver."""
    # Without a limit a program would wait for another's lock for ever.
    words = {"options": "-c lock_timeout=20s", **dict(parse_qsl(parts.query))}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        # A socket folder does not fit where a host stands, so it may come as ?host=.
        "HOST": words.pop("host", "") or unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "OPTIONS": words,
    }


DATA_FOLDER = data_folder()
DATABASES = {"default": database(os.environ.get("AFTERWORD_DATABASE_URL", ""), DATA_FOLDER)}
INSTALLED_APPS = ["afterword.storage"]
MIDDLEWARE: list[str] = []
USE_TZ = True
# Django would set the process's own clock to a named zone; the person's must stay as it is.
TIME_ZONE = None
USE_I18N = False
LOGGING_CONFIG = None
