"""In place of the backend that the package names; see only_metadata.py."""
