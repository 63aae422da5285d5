"""Acts can be taken back, and choices have a history."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """What undo needs."""

    dependencies = [
        ("storage", "0001_initial"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="setting",
            name="setting_once_per_owner",
        ),
        migrations.AddField(
            model_name="entry",
            name="undoes",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.RESTRICT,
                related_name="undone_by",
                to="storage.entry",
            ),
        ),
        migrations.AddField(
            model_name="pursuit",
            name="taken_back",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="setting",
            name="retracted_by",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.RESTRICT,
                related_name="retracted_settings",
                to="storage.entry",
            ),
        ),
        migrations.AlterField(
            model_name="setting",
            name="entry",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.RESTRICT,
                related_name="settings",
                to="storage.entry",
            ),
        ),
        migrations.AddIndex(
            model_name="entry",
            index=models.Index(
                condition=models.Q(("undoes__isnull", False)),
                fields=["undoes"],
                name="entry_undoes",
            ),
        ),
        migrations.AddIndex(
            model_name="setting",
            index=models.Index(fields=["owner", "name"], name="setting_of_name"),
        ),
    ]
