"""A program without pages starts without forms, and gets them when it asks."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.programs import environment

pytestmark = pytest.mark.storage

START = """
import sys
from afterword.storage.quick import set_up
set_up()
from afterword.storage import facts, journal
from afterword.storage.opening import open_database
from tests.storage.databases import NOW
open_database(NOW)
heavy = {"django.forms.models", "django.template.base", "django.http", "django.core.management"}
print(sorted(heavy & set(sys.modules)))
from afterword.storage import models
print(type(models.Owner._meta.get_field("name").formfield()).__name__)
set_up()
"""


def test_forms_wait_until_somebody_asks_for_them(sqlite: str, home: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-W", "error", "-c", START],
        env=environment(sqlite, home),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.stdout, told.stderr) == ("[]\nCharField\n", "")
