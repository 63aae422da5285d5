"""What happened, one row a fact; none is ever changed or deleted, only taken back."""

from django.db import models

from afterword.storage.models.entry import Entry
from afterword.storage.models.owner import Owner
from afterword.storage.models.pursuit import Pursuit


class Fact(models.Model):
    """One fact of the core: the name of its class, its instant, and the rest as JSON text."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    entry = models.ForeignKey(Entry, on_delete=models.RESTRICT, related_name="facts")
    pursuit = models.ForeignKey(
        Pursuit, on_delete=models.CASCADE, related_name="facts", db_index=False
    )
    kind = models.TextField()
    at = models.DateTimeField()
    body = models.TextField()
    retracted_by = models.ForeignKey(
        Entry,
        on_delete=models.RESTRICT,
        related_name="retracted",
        db_index=False,
        null=True,
        blank=True,
    )

    class Meta:
        indexes = [
            models.Index(fields=["pursuit", "at"], name="fact_of_pursuit"),
            models.Index(fields=["owner", "kind"], name="fact_of_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.at:%Y-%m-%d}"
