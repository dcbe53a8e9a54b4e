"""A rule a file: AW1xx when, AW2xx to whom, AW3xx which words, AW9xx what stops."""
