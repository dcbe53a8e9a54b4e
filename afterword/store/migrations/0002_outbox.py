from django.db import migrations, models

from afterword.store.guards import put_up, take_down


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0001_tables"),
    ]

    operations = [
        migrations.AddField(
            model_name="allowance",
            name="until_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="installation",
            name="resumed_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddConstraint(
            model_name="submission",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "state__in",
                        [
                            "approved",
                            "claimed",
                            "dot",
                            "sent",
                            "refused",
                            "cancelled",
                            "needs_you",
                            "not_sent",
                            "ready",
                        ],
                    )
                ),
                name="submission_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="submission",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state__in", ["claimed", "dot"])),
                fields=("candidacy",),
                name="one_on_its_way_a_candidacy",
            ),
        ),
        migrations.AddConstraint(
            model_name="submission",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "claimed")), fields=("account",), name="one_claim_a_mailbox"
            ),
        ),
        migrations.AddConstraint(
            model_name="submission",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state__in", ["approved", "claimed", "dot", "sent", "needs_you", "ready"])),
                fields=("draft",),
                name="one_approval_a_draft",
            ),
        ),
        migrations.RunPython(put_up, take_down),
    ]
