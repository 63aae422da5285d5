"""A shell to live in."""

from pathlib import Path

import pytest

from tests.faces.cli.shell import Shell


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A shell whose data folder does not exist yet."""
    return Shell(tmp_path / "home")
