"""The live mailbox over IMAP (RFC 3501): read in full, left as it is, but for our one copy in Sent."""
