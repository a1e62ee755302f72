"""In place of the backend that the package names; see only_metadata.py."""

import only_metadata as __legacy__
from only_metadata import get_requires_for_build_wheel, prepare_metadata_for_build_wheel

__all__ = ["__legacy__", "get_requires_for_build_wheel", "prepare_metadata_for_build_wheel"]
