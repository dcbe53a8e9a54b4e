import django.db.models.deletion
from django.db import migrations, models

from afterword.store.guards import put_up, take_down


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0005_feed_and_phones"),
    ]

    operations = [
        migrations.RunPython(take_down, put_up),
        migrations.AddField(
            model_name="draft",
            name="files",
            field=models.JSONField(null=True),
        ),
        migrations.AddField(
            model_name="employer",
            name="address",
            field=models.TextField(blank=True, default=""),
        ),
        migrations.CreateModel(
            name="File",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=40)),
                ("version", models.PositiveIntegerField()),
                ("kind", models.CharField(max_length=12)),
                ("file_name", models.CharField(max_length=80)),
                ("media_type", models.CharField(max_length=100)),
                ("sha256", models.CharField(max_length=64)),
                ("size", models.PositiveIntegerField()),
                ("data", models.BinaryField()),
                ("added_at", models.DateTimeField()),
                ("candidate", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.candidate")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("candidate", "name", "version"), name="one_file_version")
                ],
            },
        ),
        migrations.RunPython(put_up, take_down),
    ]
