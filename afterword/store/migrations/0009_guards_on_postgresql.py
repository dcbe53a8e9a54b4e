from django.db import migrations

from afterword.store.guards import put_up


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0008_digest"),
    ]

    operations = [
        migrations.RunPython(put_up, migrations.RunPython.noop),
    ]
