"""Parts of one day at one employer are one interview, and of one UID the latest counts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from afterword.core.invite import Invite, Invited, Part
from afterword.core.readers.employer import same_employer

LONGEST_TEXT = 20_000


def moment(when: date | datetime | None) -> float:
    """Give the seconds of a day or time; one without a zone is taken as UTC."""
    if not isinstance(when, datetime):
        return 0.0 if when is None else when.toordinal() * 86400.0
    return when.timestamp() if when.tzinfo else when.replace(tzinfo=UTC).timestamp()


def merge_days(invites: Sequence[Invite], *, one_file: bool = False) -> tuple[Invite, ...]:
    """Make one of the parts of one day at one employer, and of one UID the latest.

    In one file the employer may be unknown; across files it must be the same, or the time. What
    was called off stays apart, behind what stands.
    """
    merged: list[Invite] = []
    for invite in _latest(invites):
        for place, known in enumerate(merged):
            if _same_day(known, invite, one_file=one_file):
                merged[place] = _joined(known, invite)
                break
        else:
            merged.append(invite)
    return tuple(sorted(merged, key=lambda one: one.cancelled))


def _latest(invites: Sequence[Invite]) -> list[Invite]:
    """Keep of one UID the highest sequence; two firms may have given the same one by chance."""
    kept: list[Invite] = []
    for invite in invites:
        for place, known in enumerate(kept):
            if invite.uid and known.uid == invite.uid and _may_be_same(known, invite):
                if (invite.sequence or 0) >= (known.sequence or 0):
                    kept[place] = invite
                break
        else:
            kept.append(invite)
    return kept


def _may_be_same(one: Invite, other: Invite) -> bool:
    if one.company_guess and other.company_guess:
        return same_employer(one.company_guess, other.company_guess)
    return True


def _same_day(one: Invite, other: Invite, *, one_file: bool) -> bool:
    if one.day != other.day or one.cancelled != other.cancelled or one.all_day != other.all_day:
        return False
    if one.company_guess and other.company_guess:
        return same_employer(one.company_guess, other.company_guess)
    return one_file or (moment(one.start) == moment(other.start) and _share_people(one, other))


def _share_people(one: Invite, other: Invite) -> bool:
    """Say whether somebody with one address, or one full name, stands in both."""
    ones, others = (
        {part.casefold() for each in invite.people for part in (each.email, each.name) if part}
        for invite in (one, other)
    )
    return any(" " in part or "@" in part for part in ones & others)


def _joined(one: Invite, other: Invite) -> Invite:
    first, second = sorted((one, other), key=lambda invite: moment(invite.start))
    ends = [end for end in (first.end, second.end, second.start) if end is not None]
    lone = first.end is None and second.end is None and moment(first.start) == moment(second.start)
    return replace(
        first, end=None if lone else max(ends, key=moment), people=_all_people(first, second),
        company_guess=first.company_guess or second.company_guess,
        role_guess=first.role_guess or second.role_guess, uid=first.uid or second.uid,
        method=first.method or second.method,
        location_or_url=first.location_or_url or second.location_or_url,
        sequence=max(filter(None, (first.sequence, second.sequence)), default=first.sequence),
        text="\n\n".join(filter(None, (first.text, second.text)))[:LONGEST_TEXT],
        warnings=tuple(dict.fromkeys((*first.warnings, *second.warnings))),
    )  # fmt: skip


def _all_people(one: Invite, other: Invite) -> tuple[Invited, ...]:
    """Join two lists of people; who interviews in one part is an interviewer of the day."""
    people: dict[str, Invited] = {}
    for person in sorted(
        (*one.people, *other.people), key=lambda each: list(Part).index(each.kind)
    ):
        key = person.email.casefold() or person.name.casefold()
        known = people.get(key)
        same = [each for each in people.values() if each.name and each.name == person.name]
        if known is None and not same:
            people[key] = person
    return tuple(people.values())
