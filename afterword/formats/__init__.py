"""Bytes to values and back: mail (RFC 5322), HTML, calendar (RFC 5545), the candidacy file. Opens and sends nothing."""
