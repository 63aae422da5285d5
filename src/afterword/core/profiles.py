"""Manners of a country or a sector: off until a person chooses one (RULES B.1)."""

from dataclasses import dataclass, replace

from afterword.core.policy import Policy
from afterword.core.saying import Sentence, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Deviations from RULES section 0, with a word on the manners that no number holds."""

    name: str
    source: str
    says: Sentence
    changes: tuple[tuple[str, float], ...] = ()


PROFILES = {
    profile.name: profile
    for profile in (
        Profile(
            name="uk",
            source="B20, B28, B41",
            says=say("United Kingdom: measured in tone; no phone call unless they invited one."),
        ),
        Profile(
            name="dach",
            source="B26, B39, B57",
            says=say("Germany, Austria, Switzerland: formal; two weeks when no date was given."),
            changes=(("inquiry_no_date_days", 14), ("thanks_called_late_hours", 48)),
        ),
        Profile(
            name="france",
            source="B25, B39",
            says=say("France: five or six lines; ten days when no date was given."),
            changes=(("inquiry_no_date_days", 10), ("thanks_called_late_hours", 48)),
        ),
        Profile(
            name="japan",
            source="B18, B26",
            says=say("Japan: the same day before 18:00 or not at all; the agency first."),
            changes=(("quiet_from", 18),),
        ),
        Profile(
            name="asia",
            source="B19, B20, B73",
            says=say("India, China, Hong Kong: by mail, the consultant first."),
        ),
        Profile(
            name="academia",
            source="B15, B26, B39",
            says=say("Academia: four weeks when no date was given; the inquiry goes to the chair."),
            changes=(("inquiry_no_date_days", 28),),
        ),
        Profile(
            name="public",
            source="B79, X17",
            says=say("Public or scored panel: neutral thanks to the coordinator; their dates."),
        ),
        Profile(
            name="agency",
            source="B71, B73",
            says=say("Through an agency: everything goes to the consultant, told the same day."),
            changes=(("debrief_same_day", 1),),
        ),
        Profile(
            name="executive",
            source="B23, B72",
            says=say("Executives: thanks by the end of the day, to those who decide as well."),
            changes=(("thanks_deadline_hours", 4),),
        ),
        Profile(
            name="internal",
            source="B75",
            says=say("Inside your own company: short thanks, no praise of yourself."),
        ),
        Profile(
            name="student",
            source="B63, B66, B68",
            says=say("Students: ten working days to weigh an offer without a deadline."),
            changes=(("offer_decide", 10),),
        ),
        Profile(
            name="remote",
            source="B81",
            says=say("Phone or video: no handshake; addresses come from the coordinator."),
            changes=(("handshake_ok", 0),),
        ),
    )
}


class UnknownProfile(ValueError):
    """No profile has that name."""


def with_profile(policy: Policy, name: str) -> Policy:
    """Put a profile's numbers on top of a policy; raise UnknownProfile."""
    if name not in PROFILES:
        raise UnknownProfile(name)
    return replace(policy, **dict(PROFILES[name].changes))
