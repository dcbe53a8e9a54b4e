"""`python -m afterword` is the `afterword` command."""

from afterword.cli.main import run

run()
