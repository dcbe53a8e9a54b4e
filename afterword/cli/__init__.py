"""The `afterword` command: parse arguments, call one action, format the answer."""
