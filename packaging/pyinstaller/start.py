"""Where the bundle begins: what the wheel's `runsore` does."""

import sys

from runsore.cli import main

sys.exit(main())
