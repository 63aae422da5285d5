"""A database on the disk for a benchmark, as the product makes it, and nobody's own."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def database() -> Iterator[Path]:
    """Let the product speak to a new SQLite file for a while; give that file."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.settings")
    from afterword.storage import quick

    quick.set_up()
    from django.db import connections
    from django.db.utils import ConnectionHandler

    from afterword import settings
    from afterword.outside import clock
    from afterword.storage.opening import open_database

    before = connections["default"]
    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder:
        file = Path(folder) / "afterword.sqlite3"
        instead = ConnectionHandler({"default": settings.sqlite(file)})["default"]
        connections["default"] = instead
        try:
            open_database(clock.now())
            yield file
        finally:
            instead.close()
            connections["default"] = before
