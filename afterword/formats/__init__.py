"""Bytes to values and back: mail (RFC 5322), HTML to text, calendar (RFC 5545), the candidacy file. Opens nothing, sends nothing."""
