"""Enumerations made quickly are those that Python makes."""

import enum
import inspect
import subprocess
import sys

import pytest

from runsore.app import quick_enums
from runsore.app.quick_enums import Quick

PLAIN = inspect.unwrap(enum.EnumType._create_)  # type: ignore[attr-defined]
# Of every class of the modules that the program uses, as PySide6 asks for it; in a process of its
# own, before the program has any of them made quickly.
OF_QT = """
import enum, runpy, sys

Quick = runpy.run_path(sys.argv[1])["Quick"]
plain = enum.EnumType._create_
left = []
count = 0

def told(kind, class_name, names, **options):
    left.append(class_name)
    return plain(kind, class_name, names, **options)

quick = Quick(told)

def both(kind, class_name, names, **options):
    # PySide6 goes on to change what it gets.
    global count
    count += 1
    made, quickly = (by(kind, class_name, names, **options) for by in (plain, quick.create))
    assert known(made) == known(quickly), class_name
    assert all(getattr(quickly, name) is quickly[name] for name in quickly.__members__)
    assert [m.value for m in made] == [m.value for m in quickly], class_name
    return made

def known(made):
    members = [(m.name, m.value, vars(m).keys(), m._sort_order_) for m in made.__members__.values()]
    by_value = [(value, m.name) for value, m in made._value2member_map_.items()]
    # Who asked says where a class belongs, and whether it can be pickled.
    others = {"_member_map_", "_value2member_map_", "__module__", "__reduce_ex__"}
    rest = {
        name: getattr(value, "__func__", value)
        for name, value in vars(made).items()
        if name not in others and name not in made.__members__
    }
    return list(made.__members__), members, by_value, rest

enum.EnumType._create_ = both
from PySide6 import QtCore, QtGui, QtWidgets
for module in (QtCore, QtGui, QtWidgets):
    for name in dir(module):
        getattr(module, name)
print(count, len([name for name in left if name != "Pattern"]))
"""


def test_all_of_qt_are_as_python_makes_them() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OF_QT, quick_enums.__file__],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    seen, left_to_python = map(int, done.stdout.split())
    assert seen > 600
    assert left_to_python < 10


@pytest.fixture
def quick() -> Quick:
    return Quick(PLAIN)


def test_flags_are_joined_and_told_apart(quick: Quick) -> None:
    pairs = [("A", 1), ("B", 2), ("C", 8), ("AB", 3), ("Nothing", 0), ("Also", 2)]
    flags = quick.create(enum.Flag, "Some", pairs, boundary=enum.KEEP)
    assert flags.A | flags.B is flags.AB
    assert flags.Also is flags.B
    assert (flags.A | flags.C).value == 9
    assert list(flags) == [flags.A, flags.B, flags.C]
    assert ~flags.A & flags.AB is flags.B
    assert flags(16).value == 16, "a bit nobody named is kept"
    assert flags.C in (flags.C | flags.A)


def test_a_value_without_a_member_is_refused(quick: Quick) -> None:
    words = quick.create(enum.IntEnum, "Some", [("One", 1), ("Two", 2)])
    assert words(2) is words.Two
    assert words.Two == 2
    assert (str(words.Two), repr(words.Two)) == ("2", "<Some.Two: 2>")
    with pytest.raises(ValueError, match="3 is not a valid Some"):
        words(3)


def test_an_enumeration_belongs_to_the_module_that_asks_for_it() -> None:
    made = [enum.IntFlag("Some", [("A", 1)]), enum.Enum("Some", "A B")]
    assert [kind.__module__ for kind in made] == [__name__] * 2
    named = enum.IntFlag("Some", [("A", 1)], module="somewhere")
    assert named.__module__ == "somewhere"


@pytest.mark.parametrize("name", ["mro", ""])
def test_names_that_python_refuses_are_refused(quick: Quick, name: str) -> None:
    with pytest.raises(ValueError, match="invalid enum member name"):
        quick.create(enum.Enum, "Some", [(name, 1)])


@pytest.mark.parametrize(
    "names",
    [
        [("name", 1), ("value", 2)],
        [("One", 1), ("_two", 2)],
        [("One", "text")],
        [("One", 1.5)],
        "One Two",
        ["One", "Two"],
        [],
    ],
)
def test_what_is_out_of_the_ordinary_is_left_to_python(names: object) -> None:
    asked: list[object] = []

    def told(kind: type[enum.Enum], name: str, given: object, **options: object) -> object:
        asked.append(given)
        return PLAIN(kind, name, given, **options)

    made = Quick(told).create(enum.Enum, "Some", names)
    assert names in asked
    assert list(made.__members__) == list(enum.Enum("Some", names).__members__)  # type: ignore[arg-type]


BY_KEYWORD = """
import enum, runpy, sys
runpy.run_path(sys.argv[1])["make_enums_quickly"]()
made = enum.EnumType._create_(
    enum.Enum, class_name="Made", names=[("ONE", 1)], module="there", qualname=None, type=None,
    start=1, boundary=None)
print(made.ONE.value, made.__name__, made.__module__)
"""


def test_it_may_be_called_as_python_3_12_does() -> None:
    called = subprocess.run(
        [sys.executable, "-c", BY_KEYWORD, quick_enums.__file__],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (called.stdout, called.stderr) == ("1 Made there\n", "")


ASKED_LATER = """
import enum, sys, threading
import runsore.app
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidgetItem
from runsore.app.quick_enums import _Late
left = len(_Late.waiting)
assert left > 100 and type(Qt.WindowType) is _Late, left
seen = []
def ask(): seen.append(Qt.WindowType.Dialog)
threads = [threading.Thread(target=ask) for _ in range(20)]
sys.setswitchinterval(1e-6)
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(seen) == 20 and set(map(id, seen)) == {id(Qt.WindowType.Dialog)}
assert type(Qt.WindowType) is enum.EnumType
Qt.InputMethodHint.something = 5
assert Qt.InputMethodHint.something == 5
try:
    Qt.DropAction.CopyAction = 5
except AttributeError as error:
    print(error)
assert Qt.FindChildOption(0).value == 0 and len(Qt.Edge) == 4 and "Left" not in dir(Qt.Axis)
assert [edge.name for edge in Qt.Edge.LeftEdge | Qt.Edge.TopEdge] == ["TopEdge", "LeftEdge"]
assert len(_Late.waiting) > 90
try:
    Qt.FocusReason.nonsense()
except AttributeError:
    assert len(_Late.waiting) > 90
try:
    QPoint().setX("one")
except TypeError:
    pass
assert not _Late.waiting
assert (Qt.AlignLeft, QListWidgetItem.Type) == (
    Qt.AlignmentFlag.AlignLeft, QListWidgetItem.ItemType.Type)
"""


def test_members_are_made_once_when_anything_is_asked_of_them() -> None:
    asked = subprocess.run(
        [sys.executable, "-c", ASKED_LATER], capture_output=True, text=True, check=False
    )
    assert asked.stderr == ""
    assert asked.stdout == "cannot reassign member 'CopyAction'\n"
