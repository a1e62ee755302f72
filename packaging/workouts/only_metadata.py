"""Answers pip for a package that is fetched for its test files only: nothing of it is run.

pip asks the backend that a package names for its metadata, even where it is only to download it.
These stand-ins give what the archive says itself.
"""

from email.parser import Parser
from pathlib import Path


def get_requires_for_build_wheel(_settings: object = None) -> list[str]:
    return []


def prepare_metadata_for_build_wheel(folder: str, _settings: object = None) -> str:
    told = Path("PKG-INFO").read_text(encoding="utf-8")
    fields = Parser().parsestr(told, headersonly=True)
    info = Path(folder, f"{fields['Name']}-{fields['Version']}.dist-info")
    info.mkdir()
    Path(info, "METADATA").write_text(told, encoding="utf-8")
    return info.name
