"""What they said, in the machine format: answers, wishes, permissions, promises (FORMATS 6)."""

from collections.abc import Iterator
from datetime import datetime

from afterword.actions.line_applications import Applications, Convert, Told, Unreadable, whole
from afterword.core.facts import (
    Fact,
    PermissionAnswered,
    PersonKnown,
    PromiseMade,
    ReplyReceived,
    Source,
    WishExpressed,
)
from afterword.core.readers.contact_wish import read_contact_wish
from afterword.core.terms import Label, Origin, Permission, Standing, Wish


def _reply(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    try:
        label = Label(str(told.get("label")))
    except ValueError as error:
        raise Unreadable(f"label is not known: {told.get('label')!r}") from error
    sender = apps.meet(told["sender"]) if told.get("sender") else ""
    contact, named = told.get("new_contact"), ""
    if contact:
        named = apps.meet(contact)
        email = contact.get("email") if isinstance(contact, dict) else None
        yield PersonKnown(
            at=at,
            who=named,
            name=str(whole(contact)) if isinstance(contact, dict) else named,
            emails=(str(email),) if email else (),
            standing=Standing.INTRODUCED if label is not Label.OUT_OF_OFFICE else None,
            introduced_by=sender,
        )
    failed = told.get("failed")
    yield ReplyReceived(
        at=at,
        label=label,
        sender=sender,
        next_date=apps.reading.when(told.get("next_date"), "next_date"),
        new_contact=named,
        failed=apps.resolve(failed) if isinstance(failed, str) and failed else "",
        temporary=bool(told.get("temporary")),
        source=Source(origin=Origin.THEIR_MAIL),
    )


def _instruction(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    sender = apps.meet(told["sender"]) if told.get("sender") else ""
    names = tuple(dict.fromkeys(apps.known[apps.last].values()))
    wish = read_contact_wish(str(told.get("text") or ""), names)
    if wish is None:
        return
    via = ""
    if wish.wish is Wish.ONLY_VIA:
        via = apps.meet(wish.via) if wish.via else sender
    source = Source(origin=Origin.THEIR_MAIL, quote=str(told.get("text") or ""))
    if wish.wish is not Wish.ONLY_VIA or via:
        yield WishExpressed(at=at, wish=wish.wish, via=via, sender=sender, source=source)


def _permission(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    answer = Permission.GRANTED if told.get("granted") else Permission.REFUSED
    yield PermissionAnswered(at=at, who=apps.meet(told.get("person")), answer=answer)


def _their_promise(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    yield PromiseMade(
        at=at,
        promise=f"theirs{len(apps.facts[apps.last])}",
        mine=False,
        what=str(told.get("what") or ""),
        who=apps.resolve(told["who"]) if told.get("who") else "",
        due=apps.reading.when(told.get("due"), "due"),
    )


THEIRS: dict[str, Convert] = {
    "reply": _reply,
    "instruction": _instruction,
    "linkedin_permission": _permission,
    "their_promise": _their_promise,
}
