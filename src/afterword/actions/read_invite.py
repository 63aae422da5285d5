"""Read invitation files into the objects of the machine format (FORMATS 4)."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from afterword.actions.line_reading import Answer
from afterword.core.invite import Invite, Refused
from afterword.core.reading import Confidence
from afterword.core.saying import Sentence, english, say
from afterword.outside.calendar.invitations import Reading, read_invitations


def read_invites(files: Sequence[tuple[str, bytes]], me: str) -> list[Answer]:
    """Read ``(name, bytes)`` pairs; ``me`` is the applicant's address or name, or "".

    One answer an interview or refused file, in the order of the files. The parts of one day at
    one employer are one answer: ``file`` is the first of its files, ``more`` names all of them.
    A calendar with interviews on several days gives an answer a day, each with its name; what it
    calls off beside one that stands is left out.
    Never raises on account of what the bytes are.
    """
    return [answer for reading in read_invitations(files, me) for answer in _answers(reading)]


def _answers(reading: Reading) -> Iterator[Answer]:
    if reading.refused is not None:
        yield _refused(reading, reading.refused)
    standing = [one for one in reading.invites if not one.cancelled]
    for invite in standing or reading.invites:
        yield _made(reading, invite)


def _refused(reading: Reading, refused: Refused) -> Answer:
    line = {
        "file": reading.files[0], "rejected": True, "why": told(refused.says),
        "is_interview": refused.is_interview, "start": None, "end": None, "tz": None,
        "all_day": False, "company_guess": refused.company_guess or None, "people": [],
        "location_or_url": None, "method": refused.method, "sequence": None,
    }  # fmt: skip
    confidence = Confidence.LIKELY if refused.is_interview else Confidence.SURE
    more = {
        "files": list(reading.files), "confidence": confidence.value,
        "cancelled": refused.cancels, "role_guess": refused.role_guess or None, "warnings": [],
    }  # fmt: skip
    return Answer(line, more, (refused.says,))


def _made(reading: Reading, invite: Invite) -> Answer:
    line = {
        "file": reading.files[0], "rejected": False, "why": None, "is_interview": True,
        "start": _iso(invite.start), "end": _iso(invite.end), "tz": invite.tz,
        "all_day": invite.all_day, "company_guess": invite.company_guess or None,
        "people": [
            {"name": one.name or None, "email": one.email or None, "kind": one.kind.value}
            for one in invite.people
        ],
        "location_or_url": invite.location_or_url or None, "method": invite.method,
        "sequence": invite.sequence,
    }  # fmt: skip
    more = {
        "files": list(reading.files), "confidence": _confidence(invite).value,
        "cancelled": invite.cancelled, "role_guess": invite.role_guess or None,
        "uid": invite.uid or None, "warnings": [told(one) for one in invite.warnings],
    }  # fmt: skip
    return Answer(line, more, (_summed_up(invite), *invite.warnings))


def _iso(when: date | datetime | None) -> str | None:
    return None if when is None else when.isoformat()


def _confidence(invite: Invite) -> Confidence:
    """A doubt is asked about; what only words tell, or a guess has to fill, is likely."""
    if invite.warnings:
        return Confidence.ASK
    only_words = invite.method is None and not invite.uid
    unplaced = invite.tz is None and not invite.all_day
    guessed = only_words or unplaced or not invite.company_guess
    return Confidence.LIKELY if guessed else Confidence.SURE


def _summed_up(invite: Invite) -> Sentence:
    where = f" ({invite.company_guess})" if invite.company_guess else ""
    when = _by_its_clock(invite.start)
    if invite.cancelled:
        return say("The interview of {when}{where} is called off.", when=when, where=where)
    return say("An interview on {when}{where}.", when=when, where=where)


def told(sentence: Sentence) -> str:
    """Fill a sentence in, each time by its own clock: a floating one belongs to no zone."""
    values = tuple(
        (name, _by_its_clock(value) if isinstance(value, datetime) else value)
        for name, value in sentence.values
    )
    return english(Sentence(sentence.template, values), UTC)


def _by_its_clock(when: date | datetime) -> str:
    zone = when.tzname() if isinstance(when, datetime) else ""
    text = f"{when:%Y-%m-%d %H:%M}" if isinstance(when, datetime) else when.isoformat()
    return f"{text} {zone}" if zone else text
