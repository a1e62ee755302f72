"""Gives programs that Runsore starts, such as sqlite3 and the browser, the libraries of the system.

The bundle's start points the loader at the bundle's own, which only this process should use; it
has read the variable by now.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before:
    os.environ["LD_LIBRARY_PATH"] = before
