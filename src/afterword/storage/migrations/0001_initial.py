"""The first tables, and the one person of a laptop."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def make_me(apps: StateApps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Make owner 1; without naming the number, so that the next one is 2 everywhere."""
    apps.get_model("storage", "Owner").objects.create(name="me")


def number() -> "tuple[str, models.BigAutoField[int, int]]":
    """Give the column that numbers the rows of a table."""
    return (
        "id",
        models.BigAutoField(
            auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
        ),
    )


def owner() -> "tuple[str, models.ForeignKey[int, int]]":
    """Give the column that says whose a row is."""
    return (
        "owner",
        models.ForeignKey(
            db_index=False, on_delete=django.db.models.deletion.CASCADE, to="storage.owner"
        ),
    )


class Migration(migrations.Migration):
    """All tables, each with its indexes, so that none is made twice."""

    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(name="Owner", fields=[number(), ("name", models.TextField())]),
        migrations.CreateModel(
            name="Entry",
            fields=[
                number(),
                owner(),
                ("key", models.TextField()),
                ("verb", models.TextField()),
                ("recorded_at", models.DateTimeField()),
                ("words", models.TextField(blank=True, default="")),
            ],
            options={
                "verbose_name_plural": "entries",
                "constraints": [
                    models.UniqueConstraint(
                        fields=["owner", "key"], name="entry_key_once_per_owner"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Pursuit",
            fields=[
                number(),
                owner(),
                ("key", models.TextField()),
                ("employer", models.TextField()),
                ("employer_key", models.TextField()),
                ("role", models.TextField(blank=True, default="")),
                ("zone", models.TextField(blank=True, default="")),
                ("country", models.TextField(blank=True, default="")),
                ("open", models.BooleanField(default=True)),
                ("wake_at", models.DateTimeField(blank=True, null=True)),
                ("stale", models.BooleanField(default=False)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=["owner", "key"], name="pursuit_key_once_per_owner"
                    )
                ],
                "indexes": [
                    models.Index(fields=["owner", "open"], name="pursuit_open"),
                    models.Index(
                        fields=["wake_at"],
                        name="pursuit_wakes",
                        condition=models.Q(wake_at__isnull=False),
                    ),
                    models.Index(
                        fields=["owner", "wake_at"],
                        name="pursuit_wakes_of_owner",
                        condition=models.Q(wake_at__isnull=False),
                    ),
                    models.Index(
                        fields=["owner"], name="pursuit_stale", condition=models.Q(stale=True)
                    ),
                    models.Index(fields=["owner", "employer_key"], name="pursuit_employer"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Fact",
            fields=[
                number(),
                owner(),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="facts",
                        to="storage.entry",
                    ),
                ),
                (
                    "pursuit",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="facts",
                        to="storage.pursuit",
                    ),
                ),
                ("kind", models.TextField()),
                ("at", models.DateTimeField()),
                ("body", models.TextField()),
                (
                    "retracted_by",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="retracted",
                        to="storage.entry",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["pursuit", "at"], name="fact_of_pursuit"),
                    models.Index(fields=["owner", "kind"], name="fact_of_kind"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Setting",
            fields=[
                number(),
                owner(),
                ("name", models.TextField()),
                ("value", models.TextField()),
                (
                    "entry",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.RESTRICT,
                        to="storage.entry",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=["owner", "name"], name="setting_once_per_owner")
                ],
            },
        ),
        migrations.CreateModel(
            name="KeptFile",
            fields=[
                number(),
                owner(),
                ("sha256", models.TextField()),
                ("name", models.TextField()),
                ("size", models.BigIntegerField()),
                ("media_type", models.TextField(blank=True, default="")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=["owner", "sha256"], name="file_once_per_owner")
                ],
            },
        ),
        migrations.RunPython(make_me, migrations.RunPython.noop),
    ]
