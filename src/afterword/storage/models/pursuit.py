"""One application at one employer, as far as it must be found again."""

from django.db import models

from afterword.storage.models.owner import Owner


class Pursuit(models.Model):
    """What is known of an application lies in its facts; this is the way to them.

    ``open`` and ``wake_at`` are derived from the facts, so that what is due is found by an
    index; ``stale`` says that they were derived from numbers that no longer hold. Where every
    fact was taken back, so is the application, and its key is free again.
    """

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    key = models.TextField()
    employer = models.TextField()
    employer_key = models.TextField()
    role = models.TextField(blank=True, default="")
    zone = models.TextField(blank=True, default="")
    country = models.TextField(blank=True, default="")
    open = models.BooleanField(default=True)
    wake_at = models.DateTimeField(null=True, blank=True)
    stale = models.BooleanField(default=False)
    taken_back = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "key"], name="pursuit_key_once_per_owner")
        ]
        indexes = [
            models.Index(fields=["owner", "open"], name="pursuit_open"),
            models.Index(
                # With what is asked for, so that the rows, strewn over the file, are left be.
                fields=["wake_at", "owner", "key"],
                name="pursuit_wakes",
                condition=models.Q(wake_at__isnull=False),
            ),
            models.Index(
                fields=["owner", "wake_at"],
                name="pursuit_wakes_of_owner",
                condition=models.Q(wake_at__isnull=False),
            ),
            models.Index(fields=["owner"], name="pursuit_stale", condition=models.Q(stale=True)),
            models.Index(fields=["owner", "employer_key"], name="pursuit_employer"),
        ]

    def __str__(self) -> str:
        return self.key
