"""A file that was kept; its bytes lie in the data folder, under their hash."""

from django.db import models

from afterword.storage.models.owner import Owner


class KeptFile(models.Model):
    """The name under which a file came, and the hash under which it lies."""

    owner = models.ForeignKey(Owner, on_delete=models.CASCADE, db_index=False)
    sha256 = models.TextField()
    name = models.TextField()
    size = models.BigIntegerField()
    media_type = models.TextField(blank=True, default="")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "sha256"], name="file_once_per_owner")
        ]

    def __str__(self) -> str:
        return self.name
