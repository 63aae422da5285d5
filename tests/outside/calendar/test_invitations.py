"""Invitations of many programs are read as FORMATS section 4 says, or refused with a reason."""

from zoneinfo import ZoneInfo

import pytest

from afterword.core.saying import english
from afterword.outside.calendar.invitations import Reading, read_invitations
from tests.outside.calendar.cases import CASES, file_of

pytestmark = pytest.mark.calendar

UTC = ZoneInfo("UTC")


def told(reading: Reading) -> dict:
    """Tell a reading in the words of the cases."""
    if reading.refused:
        return {
            "refused": english(reading.refused.says, UTC),
            "about": reading.refused.is_interview,
        }
    invite = reading.invites[0]
    assert all(one.cancelled for one in reading.invites[1:])
    return {
        "start": invite.start.isoformat(),
        "end": invite.end.isoformat() if invite.end else "",
        "tz": invite.tz or "",
        "all_day": invite.all_day,
        "company": invite.company_guess,
        "role": invite.role_guess,
        "people": [f"{one.name} <{one.email}> {one.kind}" for one in invite.people],
        "place": invite.location_or_url,
        "method": invite.method or "",
        "sequence": invite.sequence,
        "cancelled": invite.cancelled,
        "warns": [english(one, UTC) for one in invite.warnings],
    }


@pytest.mark.parametrize("name", CASES)
def test_an_invitation_is_read_as_it_was_meant(name):
    case = CASES[name]
    reading = told(*read_invitations([("x", file_of(case))], case.get("me", "ada@home.example")))
    if "refused" in case:
        assert case["refused"] in reading.get("refused", f"read: {reading}")
        assert reading["about"] is case.get("about", False)
        return
    for key in reading.keys() & case.keys() - {"warns"}:
        assert reading[key] == case[key], (key, reading)
    warns = reading.get("warns", [reading])
    assert len(warns) == len(case.get("warns", [])), warns
    assert all(part in said for part, said in zip(case.get("warns", []), warns, strict=True))
    assert "start" in reading
