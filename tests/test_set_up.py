"""What packaging/set-up does about libraries that Qt lacks, with stand-ins for apt-get and ldd."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="set-up asks Linux's loader")

SetUp = Callable[..., subprocess.CompletedProcess[str]]

# What is missing stands in the file `missing` until apt-get installs something.
LDD = 'echo "$@" >>looked; awk \'{ print $1 " => not found" }\' missing'
APT_GET = 'echo "$@" >>asked; case "$*" in *install*) : >missing ;; esac'
APT_CACHE = 'case $2 in *t64) echo "  Candidate: (none)" ;; *) echo "  Candidate: 1.0" ;; esac'
PYTHON = 'case "$*" in *__path__*) echo qt ;; *"pip install"*) echo "$@" >>fetched ;; esac'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    project = tmp_path / "a project"
    (project / "packaging").mkdir(parents=True)
    (project / "runsore").mkdir()
    (project / "tests").mkdir()
    shutil.copy(ROOT / "packaging" / "set-up", project / "packaging")
    (project / "pyproject.toml").write_text("[project]\n")
    (project / "runsore" / "__init__.py").touch()
    (project / "missing").touch()
    put(project / ".venv" / "bin" / "python", PYTHON)
    for name, does in {"ldd": LDD, "apt-get": APT_GET, "apt-cache": APT_CACHE}.items():
        put(project / "bin" / name, does)
    put(project / "bin" / "id", "echo 0")
    return project


def put(path: Path, does: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)


@pytest.fixture
def set_up(project: Path) -> SetUp:
    def run(what: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", "packaging/set-up", what],
            cwd=project,
            env={"PATH": f"{project / 'bin'}{os.pathsep}/usr/bin:/bin"} | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def said(done: subprocess.CompletedProcess[str]) -> str:
    return done.stderr.splitlines()[-1]


def test_nothing_is_asked_of_apt_where_nothing_is_missing(project: Path, set_up: SetUp) -> None:
    assert set_up("dev").returncode == 0
    assert not (project / "asked").exists()


def test_a_second_run_fetches_nothing(project: Path, set_up: SetUp) -> None:
    set_up("dev")
    (project / "fetched").unlink()
    assert set_up("dev").returncode == set_up("run").returncode == 0
    assert not (project / "fetched").exists()


def test_a_changed_pyproject_is_installed_again(project: Path, set_up: SetUp) -> None:
    set_up("run")
    (project / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    set_up("run")
    assert len((project / "fetched").read_text().splitlines()) == 2


def test_an_installation_that_failed_is_tried_again(project: Path, set_up: SetUp) -> None:
    put(project / ".venv" / "bin" / "python", 'case "$*" in *"pip install"*) exit 1 ;; esac')
    assert set_up("run").returncode != 0
    put(project / ".venv" / "bin" / "python", PYTHON)
    assert set_up("run").returncode == 0
    assert (project / "fetched").exists()


def test_root_installs_what_is_missing_by_the_name_this_release_has(
    project: Path, set_up: SetUp
) -> None:
    (project / "missing").write_text("libEGL.so.1\nlibglib-2.0.so.0\nlibxcb-cursor.so.0\n")
    assert set_up("dev").returncode == 0
    update, install = (project / "asked").read_text().splitlines()
    assert update.split()[-1] == "update"
    assert install.split()[-3:] == ["libegl1", "libglib2.0-0", "libxcb-cursor0"]


def test_without_root_or_sudo_one_line_names_the_packages(project: Path, set_up: SetUp) -> None:
    (project / "missing").write_text("libEGL.so.1\nlibGL.so.1\n")
    put(project / "bin" / "id", "echo 1000")
    put(project / "bin" / "sudo", "exit 1")
    done = set_up("dev")
    assert done.returncode != 0
    assert said(done) == "Qt needs these system libraries: sudo apt-get install libegl1 libgl1"
    assert not (project / "asked").exists()
    assert set_up("dev").returncode != 0


def test_a_password_less_sudo_installs(project: Path, set_up: SetUp) -> None:
    (project / "missing").write_text("libEGL.so.1\n")
    put(project / "bin" / "id", "echo 1000")
    put(project / "bin" / "sudo", 'shift; exec "$@"')
    assert set_up("dev").returncode == 0
    assert (project / "asked").read_text().endswith(" libegl1\n")


def test_a_failed_installation_names_the_packages(project: Path, set_up: SetUp) -> None:
    (project / "missing").write_text("libEGL.so.1\n")
    put(project / "bin" / "apt-get", "exit 100")
    done = set_up("dev")
    assert done.returncode != 0
    assert said(done) == "Qt needs these system libraries: sudo apt-get install libegl1"


def test_a_verdict_without_a_display_needs_no_library(project: Path, set_up: SetUp) -> None:
    (project / "missing").write_text("libEGL.so.1\n")
    assert set_up("run").returncode == 0
    assert not (project / "asked").exists()
    assert set_up("run", DISPLAY=":7").returncode == 0
    assert (project / "asked").exists()


def test_a_part_of_qt_that_the_code_begins_to_use_is_looked_at(
    project: Path, set_up: SetUp
) -> None:
    set_up("dev")
    set_up("dev")
    (before,) = set((project / "looked").read_text().splitlines())
    assert "QtNetwork" not in before
    (project / "runsore" / "single.py").write_text("from PySide6.QtNetwork import QLocalServer\n")
    (project / "missing").write_text("libgssapi_krb5.so.2\n")
    assert set_up("dev").returncode == 0
    assert "QtNetwork.abi3.so" in (project / "looked").read_text()
    assert (project / "asked").read_text().endswith(" libgssapi-krb5-2\n")


def test_a_python_that_is_too_old_is_said_in_one_line(project: Path, set_up: SetUp) -> None:
    (project / ".venv" / "bin" / "python").unlink()
    done = set_up("run", PYTHON="false")
    assert done.returncode != 0
    assert said(done).startswith("Runsore needs Python 3.11 or newer: ")


@pytest.fixture
def bare(project: Path) -> dict[str, str]:
    """An environment with set-up's own tools alone, on a machine that may have any other."""
    for name in ("awk", "cat", "cksum", "env", "dirname", "grep", "rm", "sed", "sh", "sort", "tr"):
        (project / "bin" / name).symlink_to(str(shutil.which(name)))
    put(project / "bin" / "dpkg-shlibdeps", ":")
    return {"PATH": str(project / "bin")}


def test_packaging_installs_the_programs_that_are_missing(
    project: Path, set_up: SetUp, bare: dict[str, str]
) -> None:
    assert set_up("package", **bare).returncode == 0
    asked = (project / "asked").read_text().splitlines()[-1]
    assert asked.endswith(" --no-install-recommends desktop-file-utils appstream")
    looked = (project / "looked").read_text()
    assert "libqxcb.so" in looked, "whose package it is can be found out only where it is installed"
    assert "libqwayland.so" in looked


def test_without_root_packaging_names_the_programs(
    project: Path, set_up: SetUp, bare: dict[str, str]
) -> None:
    put(project / "bin" / "id", "echo 1000")
    put(project / "bin" / "sudo", "exit 1")
    done = set_up("package", **bare)
    assert done.returncode != 0
    assert said(done) == (
        "Packaging needs these programs: sudo apt-get install desktop-file-utils appstream"
    )
    assert not (project / "asked").exists()
