"""One act, and everything that it wrote."""

from django.db import models

from afterword.storage.models.owner import Owner


class Entry(models.Model):
    """One act of the person or the program; a second one of the same key is a replay."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    key = models.TextField()
    verb = models.TextField()
    recorded_at = models.DateTimeField()
    words = models.TextField(blank=True, default="")

    class Meta:
        verbose_name_plural = "entries"
        constraints = [
            models.UniqueConstraint(fields=["owner", "key"], name="entry_key_once_per_owner")
        ]

    def __str__(self) -> str:
        return f"{self.verb} {self.key}"
