"""A zone that is typed beside a time counts, and so do people who are typed small."""

from datetime import UTC, datetime

import pytest

from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli


@pytest.mark.parametrize(
    ("line", "start", "people"),
    [
        ("Northwind Thu 3 Dec 2pm PT, Marcus", "2026-12-03T22:00:00+00:00", ["Marcus"]),
        ("Northwind Thu 3 Dec 15:00 CET, K. Vale", "2026-12-03T14:00:00+00:00", ["K. Vale"]),
        (
            "Zoom call with Priya Raman from Quillworks Thu 3 Dec 2pm",
            "2026-12-03T19:00:00+00:00",
            ["Priya Raman"],
        ),
    ],
)
def test_a_typed_line_is_stored_as_it_was_meant(
    shell: Shell, line: str, start: str, people: list[str]
) -> None:
    document = shell.run("add", line, "--json").document
    assert datetime.fromisoformat(document["start"]).astimezone(UTC).isoformat() == start
    assert document["people"] == people
