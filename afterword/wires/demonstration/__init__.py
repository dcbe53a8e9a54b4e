"""The demonstration mailbox: letters that a small model of employers writes, the same for the same day and seed."""
