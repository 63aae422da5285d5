"""One act, and everything that it wrote."""

from django.db import models

from afterword.storage.models.owner import Owner


class Entry(models.Model):
    """One act of the person or the program; a second one of the same key is a replay.

    ``undoes`` is the entry that this one took back, or brought back if that one was an undo.
    """

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    key = models.TextField()
    verb = models.TextField()
    recorded_at = models.DateTimeField()
    words = models.TextField(blank=True, default="")
    undoes = models.ForeignKey(
        "self",
        on_delete=models.RESTRICT,
        related_name="undone_by",
        db_index=False,
        null=True,
        blank=True,
    )

    class Meta:
        verbose_name_plural = "entries"
        constraints = [
            models.UniqueConstraint(fields=["owner", "key"], name="entry_key_once_per_owner")
        ]
        indexes = [
            models.Index(
                fields=["undoes"], name="entry_undoes", condition=models.Q(undoes__isnull=False)
            )
        ]

    def __str__(self) -> str:
        return f"{self.verb} {self.key}"
