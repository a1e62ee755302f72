"""`python -m runsore` is `runsore`."""

import sys

from runsore.cli import main

sys.exit(main())
