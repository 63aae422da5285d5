"""Small programs that use the storage in processes of their own, and may be killed there."""

import os
import subprocess
import sys
from pathlib import Path

START = """
import os, signal, sys
import django
django.setup()
from afterword.core import facts as told
from afterword.storage import due, journal, models
from afterword.storage.opening import open_database
from tests.storage.databases import NOW
from tests.storage.histories import LOOK, ME, later

def die(*_args, **_more):
    os.kill(os.getpid(), signal.SIGKILL)

def act(key):
    return {"verb": "try", "key": key, "at": NOW, "look": LOOK}
"""


def environment(url: str, home: Path) -> dict[str, str]:
    """Give the environment of a program that uses these data and no other."""
    return os.environ | {
        "AFTERWORD_DATABASE_URL": url,
        "AFTERWORD_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "afterword.settings",
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
    }


def started(program: str, url: str, home: Path) -> "subprocess.Popen[str]":
    """Start a program; whoever starts it waits for it."""
    return subprocess.Popen(
        [sys.executable, "-c", START + program],
        env=environment(url, home),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(program: "subprocess.Popen[str]") -> tuple[int, str, str]:
    """Wait for a program; give how it ended and what it said."""
    said, complained = program.communicate(timeout=60)
    return program.returncode, said, complained
