"""What is kept: models, migrations, rows to values and back, and the claims of the outbox."""
