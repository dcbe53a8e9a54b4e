"""`python -m afterword` is the `afterword` command."""

import sys

from afterword.cli.main import main

sys.exit(main())
