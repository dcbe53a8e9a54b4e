"""The outside: mail files, SMTP, clock, keyring, the parser's child process, the demonstration mailbox. A file each."""
