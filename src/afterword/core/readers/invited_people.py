"""Who takes part in an interview, who arranges it, and who is no person at all."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from afterword.core.invite import Contact, Entry, Invited, Mail, Part
from afterword.core.job_words import is_head
from afterword.core.name_runs import find_names, is_personal, same_person, tidy_name
from afterword.core.readers import invited_words as words
from afterword.core.readers.employer import is_agency, is_free, is_relay, label_of


@dataclass(slots=True)
class _Person:
    """What was gathered of one person so far."""

    name: str
    email: str = ""
    organizes: bool = False
    attends: bool = False
    wrote: bool = False
    passive: bool = False
    said: Part | None = None
    titles: list[str] = field(default_factory=list)


def people_of(entries: Sequence[Entry], mail: Mail | None, me: str) -> tuple[Invited, ...]:
    """Name the people of an invitation, interviewers first, the applicant left out.

    ``me`` is the applicant's address or name; without it, it is the one who was invited from
    outside of the organizer's domain. Rooms, groups, relays and no-reply senders are no people.
    """
    contacts = [*(one for entry in entries for one in _contacts(entry)), *_writers(mail)]
    mine = me or _guessed_me([one for one, _ in contacts], mail)
    gathered: list[_Person] = []
    for contact, how in contacts:
        if not is_me(contact, mine) and not is_nobody(contact):
            _gather(gathered, contact, how)
    said = [*(f"{one.summary}.\n\n{one.description}" for one in entries), *_words(mail)]
    text = words.WRAPPED.sub(r"\1 ", "\n".join(said))
    _add_named(gathered, text, mine)
    gathered = [one for one in gathered if not _is_firm(one, contacts)]
    writer = next((one for one in gathered if one.wrote or one.organizes), None)
    if writer and words.I_MEET.search(text):
        writer.said = Part.INTERVIEWER
    found = [Invited(name=one.name, email=one.email, kind=_kind(one, gathered)) for one in gathered]
    return tuple(sorted(found, key=lambda one: list(Part).index(one.kind)))


def _is_firm(person: _Person, contacts: Iterable[tuple[Contact, str]]) -> bool:
    """Say whether a name out of the text is that of the firm whose people write."""
    if person.email:
        return False
    plain = re.sub(r"[\W_]", "", person.name).casefold()
    first = person.name.split()[0].casefold()
    labels = {label_of(_domain(one)).replace("-", "") for one, _ in contacts if one.email}
    return any(
        plain.startswith(label) or (len(first) > 3 and label.startswith(first))
        for label in labels
        if len(label) > 3
    )


def _words(mail: Mail | None) -> tuple[str, ...]:
    return (f"{mail.subject}.\n\n{mail.text}",) if mail else ()


def _contacts(entry: Entry) -> Iterator[tuple[Contact, str]]:
    if entry.organizer:
        yield entry.organizer, "organizes"
    for attendee in entry.attendees:
        yield attendee, "passive" if attendee.duty == "NON-PARTICIPANT" else "attends"


def _writers(mail: Mail | None) -> Iterator[tuple[Contact, str]]:
    if mail and (mail.sender.email or mail.sender.name):
        yield mail.sender, "wrote"


def is_me(contact: Contact, me: str) -> bool:
    """Say whether a contact is the applicant, named by address or by name."""
    mine = me.strip().casefold()
    if not mine:
        return False
    if "@" in mine:
        return contact.email.casefold() == mine
    name = tidy_name(contact.name, contact.email)
    return same_person(name, me) and (" " in mine or " " not in name)


def _guessed_me(contacts: Sequence[Contact], mail: Mail | None) -> str:
    """Guess who the applicant is: whom the mail is to, or the one guest from outside."""
    if mail and len(mail.to) == 1:
        return mail.to[0].email or mail.to[0].name
    domains = [_domain(one) for one in contacts[:1]]
    outside = {one.email for one in contacts[1:] if one.email and _domain(one) not in domains}
    private = {one for one in outside if is_free(one.rpartition("@")[2])}
    for few in (outside, private):
        if len(few) == 1 and domains:
            return few.pop()
    return ""


def _domain(contact: Contact) -> str:
    return contact.email.rpartition("@")[2].casefold()


def is_nobody(contact: Contact) -> bool:
    """Say whether a contact is a room, a group, a relay or a mailbox that nobody answers."""
    if contact.sort in ("ROOM", "RESOURCE", "GROUP"):
        return True
    name, local = tidy_name(contact.name, contact.email), contact.email.partition("@")[0]
    if (
        is_relay(_domain(contact))
        or words.NO_REPLY.search(local)
        or "group.calendar" in contact.email
    ):
        return True
    if words.ROOM.search(name) or words.ROOM.search(contact.email) or words.GROUP.search(name):
        return True
    if (not name and not contact.email) or any(map(str.isdigit, name)):
        return True
    own = label_of(_domain(contact)).replace("-", "")
    if own and re.sub(r"[\W_]", "", name).casefold() == own:
        return True
    shared = bool(words.SHARED.match(local))
    return shared and (not is_personal(name) or own in name.casefold().split())


def _gather(gathered: list[_Person], contact: Contact, how: str) -> None:
    name = tidy_name(contact.name, contact.email)
    email = contact.email
    known = next(
        (one for one in gathered if email and one.email.casefold() == email.casefold()), None
    )
    known = known or next((one for one in gathered if name and same_person(one.name, name)), None)
    if known is None:
        known = _Person(name, email)
        gathered.append(known)
    known.name, known.email = max(known.name, name, key=len), known.email or email
    known.titles.append(contact.name)
    setattr(known, how, True)


def _add_named(gathered: list[_Person], text: str, me: str) -> None:
    """Add those whom the text names, and what it says of those known."""
    for found in words.MEET_YOU.finditer(text):
        for name in _list_before(text[max(0, found.start() - 160) : found.start()]):
            _named(gathered, _Person(name, said=Part.INTERVIEWER), me)
    for cue, part in (
        (words.RECRUITS, Part.RECRUITER),
        (words.MEETS, Part.INTERVIEWER),
        (words.ARRANGES, Part.SCHEDULER),
    ):
        for found in cue.finditer(text):
            for name, title in _listed(_reach(text, found)):
                _named(gathered, _Person(name, said=part, titles=[title]), me)
    for person in gathered:
        person.titles.extend(_beside(person.name, text))


def _list_before(text: str) -> list[str]:
    """Give the names that a piece of text ends with: "…, Greta Amsel (CTO) and Tom Field"."""
    clause = re.split(r"(?<!Dr)(?<!Prof)(?<!Mr)(?<!Ms)[.!?\n:]\s", text)[-1]
    bare = re.sub(r"\s*\([^)]{0,60}\)|,\s(?:our|the|head|unser\w*)\s[^,]{3,50},?$", "", clause)
    found: list[str] = []
    for piece in reversed(words.AND.split(bare)):
        names = list(find_names(piece))
        if not names or not _could_be_person(names[-1].name):
            break
        found.append(names[-1].name)
        if len(names) > 1 or names[-1].span[0] > 0:
            break
    return found[::-1]


def _reach(text: str, cue: re.Match[str]) -> str:
    """Give the words that a cue leads to: a list below it, else the rest of its line."""
    reach = text[cue.end() : cue.end() + 600]
    return reach if cue[0].rstrip(" ").endswith((":", "\n")) else reach.partition("\n")[0]


def _named(gathered: list[_Person], person: _Person, me: str) -> None:
    if me and (same_person(person.name, me) or same_person(person.name, tidy_name("", me))):
        return
    known = next((one for one in gathered if same_person(one.name, person.name)), None)
    if known is None and " " in person.name:
        gathered.append(person)
    if known is not None:
        known.said = known.said or person.said
        known.titles.extend(person.titles)
        known.name = max(known.name, person.name, key=len)


def _listed(text: str) -> Iterator[tuple[str, str]]:
    """Read "Marcus Oyelaran (Head of Data), Priya Raman and Dr. Lena Brandt" with the titles."""
    bare = re.sub(r"\([^)\n]{0,80}\)", lambda found: "\x00" * len(found[0]), text)
    stop = words.STOP.search(
        re.sub(r"\b(?:Dr|Prof|Mr|Mrs|Ms)\.", lambda found: found[0][:-1] + " ", bare)
    )
    end = stop.start() if stop else len(text)
    last = ""
    for piece in words.AND.split(text[:end] if "(" not in text[end : end + 1] else text):
        names = list(find_names(piece))
        if not names or names[0].span[0] > 6 or not _could_be_person(names[0].name):
            if last:
                yield last, piece
            continue
        last = names[0].name
        yield last, piece[names[0].span[1] :]


def _could_be_person(name: str) -> bool:
    return (is_personal(name) or " " not in name) and not is_head(name.split(maxsplit=1)[0])


def _beside(name: str, text: str) -> Iterator[str]:
    """Give what stands behind a name as its title: in brackets, after a comma, a line below."""
    if " " not in name:
        return
    for found in re.finditer(
        re.escape(name)
        + r"\s*(?:\(([^)\n]{2,60})\)|[,|–-] ?([^\n,.]{2,50})|\n([^\n]{2,60})(?=\n|$))",
        text,
    ):
        yield found[1] or found[2] or found[3]


def _kind(person: _Person, all_of_them: Iterable[_Person]) -> Part:
    titles = " ; ".join(person.titles)
    others = [one for one in all_of_them if one is not person]
    if words.SCHEDULER.search(titles) or (person.passive and not person.said):
        return Part.SCHEDULER
    if words.RECRUITER.search(titles) or is_agency(person.email.rpartition("@")[2]):
        return Part.RECRUITER
    if person.said:
        return person.said
    return _by_place(person, others)


def _by_place(person: _Person, others: Sequence[_Person]) -> Part:
    """Judge by the seat: who arranges a talk in which others are named is its scheduler."""
    if not others:
        return Part.INTERVIEWER
    listed = any(one.said is Part.INTERVIEWER for one in others)
    if person.attends and not (person.organizes and listed):
        return Part.INTERVIEWER
    meets = any(one.attends or one.said is Part.INTERVIEWER for one in others)
    return Part.SCHEDULER if meets else Part.INTERVIEWER
