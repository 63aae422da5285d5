"""How often each application was written about, and when last: a number that only grows."""

from datetime import datetime
from typing import NamedTuple

from afterword.storage import models
from afterword.storage.journal import OF_POLICY
from afterword.storage.trouble import told_kindly


class Revision(NamedTuple):
    """How many acts changed something, and when the last of them was written down."""

    number: int
    at: datetime


NUMBERS = ""
"""Stands for the numbers of the etiquette, whose change may move any step."""


@told_kindly()
def revisions(owner: int) -> dict[str, Revision]:
    """Give the revision of each application by its key, and that of the numbers.

    An act that takes back another one changes what that one changed; three queries.
    """
    touched: dict[int, set[str]] = {}
    facts = models.Fact.objects.filter(owner=owner).order_by()
    for entry, key in facts.values_list("entry", "pursuit__key").distinct():
        touched.setdefault(entry, set()).add(key)
    settings = models.Setting.objects.filter(owner=owner, name__in=OF_POLICY)
    for entry in settings.values_list("entry", flat=True):
        touched.setdefault(entry, set()).add(NUMBERS)
    found: dict[str, Revision] = {}
    acts = models.Entry.objects.filter(owner=owner).order_by("pk")
    for entry, undoes, at in acts.values_list("pk", "undoes", "recorded_at"):
        if undoes is not None:
            touched[entry] = touched.get(undoes, set())
        for key in touched.get(entry, ()):
            before = found.get(key, Revision(0, at))
            found[key] = Revision(before.number + 1, max(before.at, at))
    return found
