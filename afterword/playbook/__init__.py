"""The rules, a file each, and `decide`: a candidacy and a time in, a plan out. Pure."""
