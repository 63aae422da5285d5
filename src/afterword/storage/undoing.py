"""Taking an act back: its facts and choices stay on record and count no longer."""

from datetime import datetime

from afterword.core.facts import ApplicationOpened
from afterword.storage import due, models
from afterword.storage.encoding import decode
from afterword.storage.facts import Neighbourhood
from afterword.storage.names import employer_key
from afterword.storage.sql import EVERY


def is_undone(row: models.Entry) -> bool:
    """Say whether an act was taken back, and not brought back since."""
    return any(not is_undone(one) for one in row.undone_by.order_by("-pk"))


def take_back(row: models.Entry, by: models.Entry) -> None:
    """Take an act back by another one; taking back an undo brings its act back.

    The caller holds the transaction, has made sure that nothing rests on the act, and looks
    again at what it changes.
    """
    by.undoes = row
    by.save(update_fields=["undoes"])
    act = act_of(row)
    mark = by if is_undone(act) else None
    act.facts.update(retracted_by=mark)
    act.settings.update(retracted_by=mark)
    for pursuit in models.Pursuit.objects.filter(pk__in=act.facts.values("pursuit")):
        _describe(pursuit)


def act_of(row: models.Entry) -> models.Entry:
    """Give the act itself, where a row takes one back or brings it back."""
    while row.undoes is not None:
        row = row.undoes
    return row


def look_again(owner: int, now: datetime, eyes: due.Look) -> None:
    """Derive the columns of all applications; whom an undo concerns is not worth finding out."""
    due.look(Neighbourhood(owner, EVERY, eyes.places), now, eyes)


def _describe(row: models.Pursuit) -> None:
    """Let a row tell what the facts that still count tell; without any the row is free."""
    told = row.facts.filter(retracted_by__isnull=True)
    opened = told.filter(kind=ApplicationOpened.__name__).order_by("pk")
    row.employer = row.role = row.zone = row.country = ""
    for kind, at, body in opened.values_list("kind", "at", "body"):
        fact = decode(kind, at, body)
        for name in ("employer", "role", "zone", "country"):
            setattr(row, name, getattr(fact, name) or getattr(row, name))
    row.employer_key = employer_key(row.employer)
    row.taken_back = not told.exists()
    if row.taken_back:
        row.open, row.wake_at, row.stale = False, None, False
    row.save()
