"""Taking an act back: its facts and choices stay on record and count no longer."""

from datetime import datetime

from afterword.core.facts import ApplicationOpened, Fact
from afterword.storage import due, models
from afterword.storage.encoding import decode, storable
from afterword.storage.facts import Neighbourhood
from afterword.storage.names import employer_key
from afterword.storage.sql import EVERY

TOLD = (
    "employer", "employer_key", "role", "zone", "country", "taken_back", "open", "wake_at", "stale",
)  # fmt: skip
"""The columns of an application's row that follow from what counts."""


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


def describe_all(owner: int) -> None:
    """Let every row of a person tell what the facts that still count tell."""
    standing = models.Fact.objects.filter(owner=owner, retracted_by__isnull=True)
    told: dict[int, list[Fact]] = {pk: [] for pk in standing.values_list("pursuit", flat=True)}
    opened = standing.filter(kind=ApplicationOpened.__name__).order_by("pk")
    for pk, kind, at, body in opened.values_list("pursuit", "kind", "at", "body").iterator():
        told[pk].append(decode(kind, at, body))
    rows = list(models.Pursuit.objects.filter(owner=owner))
    for row in rows:
        _tell(row, told.get(row.pk))
    models.Pursuit.objects.bulk_update(rows, TOLD, batch_size=500)


def _describe(row: models.Pursuit) -> None:
    """Let a row tell what the facts that still count tell; without any the row is free."""
    told = row.facts.filter(retracted_by__isnull=True)
    opened = told.filter(kind=ApplicationOpened.__name__).order_by("pk")
    facts = [decode(*columns) for columns in opened.values_list("kind", "at", "body")]
    _tell(row, facts if told.exists() else None)
    row.save()


def _tell(row: models.Pursuit, opened: list[Fact] | None) -> None:
    """Put into a row what its openings tell, the later over the earlier; None frees the row."""
    row.employer = row.role = row.zone = row.country = ""
    for fact in opened or ():
        for name in ("employer", "role", "zone", "country"):
            setattr(row, name, storable(getattr(fact, name)) or getattr(row, name))
    row.employer_key = employer_key(row.employer)
    row.taken_back = opened is None
    if row.taken_back:
        row.open, row.wake_at, row.stale = False, None, False
