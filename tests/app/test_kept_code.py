"""Code that a start compiled is there at the next one, and never wrong for being kept."""

import builtins
from pathlib import Path

import pytest

from runsore.app.kept_code import kept_code


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "code"


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what Python was asked to compile."""
    names: list[str] = []
    plain = builtins.compile

    def told(source: str, name: str, mode: str, **options: object) -> object:
        names.append(name)
        return plain(source, name, mode, **options)

    monkeypatch.setattr(builtins, "compile", told)
    return names


def run(file: Path, source: str, name: str = "part.py") -> object:
    found: dict[str, object] = {}
    with kept_code(file, without="left-out.py"):
        exec(compile(source, name, "exec"), found)  # noqa: S102 - as shiboken does
    return found["answer"]


def test_what_was_compiled_once_is_not_compiled_again(file: Path, compiled: list[str]) -> None:
    assert [run(file, "answer = 1"), run(file, "answer = 1")] == [1, 1]
    assert compiled == ["part.py"]


def test_another_source_is_never_taken_for_the_one_that_is_kept(
    file: Path, compiled: list[str]
) -> None:
    run(file, "answer = 1")
    assert run(file, "answer = 2") == 2
    assert run(file, "answer = 1", "other.py") == 1
    assert compiled == ["part.py", "part.py", "other.py"]


def test_what_is_compiled_no_more_is_kept_no_more(file: Path, compiled: list[str]) -> None:
    for version in range(20):
        run(file, f"answer = {version}")
    small = file.stat().st_size
    run(file, "answer = 20")
    assert file.stat().st_size == small
    assert len(compiled) == 21


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 400])
def test_a_damaged_file_is_made_anew(file: Path, damage: bytes) -> None:
    run(file, "answer = 1")
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert run(file, "answer = 1") == 1
    assert file.read_bytes() == whole


def test_a_flipped_bit_is_noticed(file: Path, compiled: list[str]) -> None:
    run(file, "answer = 1")
    data = bytearray(file.read_bytes())
    data[-3] ^= 1
    file.write_bytes(data)
    assert run(file, "answer = 1") == 1
    assert len(compiled) == 2


def test_without_a_folder_for_it_nothing_is_kept_and_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder would be")
    assert run(tmp_path / "taken" / "code", "answer = 1") == 1


def test_it_is_the_runners_alone_and_nothing_half_written_stays(file: Path) -> None:
    run(file, "answer = 1")
    assert [path.name for path in file.parent.iterdir()] == ["code"]
    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0


def test_what_python_imports_meanwhile_is_left_to_python(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "imported_meanwhile.py").write_text("answer = 3")
    monkeypatch.syspath_prepend(tmp_path)
    with kept_code(file, without="left-out.py"):
        import imported_meanwhile  # type: ignore[import-not-found]
    assert imported_meanwhile.answer == 3
    assert not file.exists()


def test_python_compiles_as_ever_afterwards(file: Path) -> None:
    plain = builtins.compile
    with pytest.raises(SyntaxError):
        run(file, "answer =")
    assert builtins.compile is plain
