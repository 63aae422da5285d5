"""The one Django app."""

from django.apps import AppConfig


class StorageConfig(AppConfig):
    """Everything that is remembered, under one label."""

    name = "afterword.storage"
    label = "storage"
    default_auto_field = "django.db.models.BigAutoField"
