"""Brings resources/translations up to date: every text of the window into the .ts files, by
lupdate, and each .ts into the .qm that the program loads, by lrelease."""

import argparse
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__path__[0])


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    for file in sorted(FOLDER.glob("*.ts")):
        update(file)
        release(file, file.with_suffix(".qm"))
        open_texts = unfinished(file)
        print(f"{file.name}: {len(open_texts)} texts to translate")
        for text in open_texts:
            print(f"  {text}")


def update(file: Path) -> None:
    """Adds what is new in the sources and drops what is gone from them."""
    sources = sorted(str(path) for path in (ROOT / "runsore").rglob("*.py"))
    words = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    _run("lupdate", *words, *sources, "-ts", str(file))


def release(file: Path, made: Path) -> None:
    _run("lrelease", "-silent", str(file), "-qm", str(made))


def unfinished(file: Path) -> list[str]:
    return [
        message.findtext("source", "")
        for message in ElementTree.parse(file).iter("message")
        if message.find("translation[@type]") is not None
    ]


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(TOOLS / tool), *words], check=True)


if __name__ == "__main__":
    main()
