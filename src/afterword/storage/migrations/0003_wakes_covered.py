"""What wakes is told by its index alone."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """The index of what wakes, with whose and which it is."""

    dependencies = [
        ("storage", "0002_undo_and_choices"),
    ]

    operations = [
        migrations.RemoveIndex(model_name="pursuit", name="pursuit_wakes"),
        migrations.AddIndex(
            model_name="pursuit",
            index=models.Index(
                condition=models.Q(("wake_at__isnull", False)),
                fields=["wake_at", "owner", "key"],
                name="pursuit_wakes",
            ),
        ),
    ]
