"""What a person chose, by its name."""

from django.db import models

from afterword.storage.models.entry import Entry
from afterword.storage.models.owner import Owner


class Setting(models.Model):
    """One choice, as JSON text, and the entry in which it was made last."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    name = models.TextField()
    value = models.TextField()
    entry = models.ForeignKey(Entry, on_delete=models.RESTRICT, db_index=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="setting_once_per_owner")
        ]

    def __str__(self) -> str:
        return self.name
