from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0003_journal"),
    ]

    operations = [
        migrations.AddField(
            model_name="candidate",
            name="voice",
            field=models.JSONField(null=True),
        ),
    ]
