"""What a person chose, one row a choice; none is ever changed, only taken back."""

from django.db import models

from afterword.storage.models.entry import Entry
from afterword.storage.models.owner import Owner


class Setting(models.Model):
    """One choice, as JSON text; of several of one name the newest that stands holds."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    name = models.TextField()
    value = models.TextField()
    entry = models.ForeignKey(
        Entry, on_delete=models.RESTRICT, related_name="settings", db_index=False
    )
    retracted_by = models.ForeignKey(
        Entry,
        on_delete=models.RESTRICT,
        related_name="retracted_settings",
        db_index=False,
        null=True,
        blank=True,
    )

    class Meta:
        indexes = [models.Index(fields=["owner", "name"], name="setting_of_name")]

    def __str__(self) -> str:
        return self.name
