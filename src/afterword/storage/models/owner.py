"""Whose rows they are."""

from django.db import models


class Owner(models.Model):
    """One person; on a laptop there is only "me", made with the tables."""

    name = models.TextField()

    def __str__(self) -> str:
        return self.name
