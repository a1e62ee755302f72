"""Makes the enumerations of Qt in a sixth of the time that Python's `enum` takes.

PySide6 makes all enumerations of a class when the class is first touched: two hundred before the
first picture, of three thousand members. Python makes each member by way of a descriptor, a dozen
checks of its name and a search through the bases, which plain names and numbers can do without.
"""

import enum
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial, wraps
from threading import RLock
from typing import Any, ClassVar, TypeAlias

_Kind: TypeAlias = type[enum.Enum]
Create: TypeAlias = Callable[..., Any]

# What an enumeration of Python 3.11 to 3.13 keeps of its members, and a member of itself; a Python
# that keeps anything else goes on making them in its own way.
_OF_MEMBERS = {"_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_"}
_OF_MEMBERS_SINCE_3_13 = {"_unhashable_values_map_"}
_OF_FLAGS = {"_flag_mask_", "_singles_mask_", "_all_bits_"}
_OF_ONE = {"_value_", "_name_", "__objclass__", "_sort_order_"}
_OF_ALL = {
    *("__module__", "__doc__", "__new__", "__repr__", "__str__", "__format__", "__reduce_ex__"),
    *("_generate_next_value_", "_new_member_", "_use_args_", "_member_type_", "_value_repr_"),
    *("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"),
    *("_boundary_", "_inverted_"),
}


def make_enums_quickly() -> None:
    """From now on, each enumeration that is made by a call such as `Flag(name, pairs)`."""
    plain: Create = enum.EnumType._create_  # type: ignore[attr-defined]
    quick = Quick(plain)

    @wraps(plain)
    def create(kind: _Kind, class_name: str, names: Any, **options: Any) -> Any:
        options["module"] = options.get("module") or _asking()
        return quick.create(kind, class_name, names, **options)

    enum.EnumType._create_ = create  # type: ignore[attr-defined]


def make_all_members() -> None:
    """Now, and from now on at once: what PySide6 knows of signatures names members as
    `QListWidgetItem.Type`, and looks for them where they are not made yet."""
    _Late.is_late = False
    for kind in list(_Late.waiting):
        _Late.complete(kind)


def _asking() -> Any:
    """The module that asks for an enumeration, where Python looks for it: two calls further up
    than `create`. Nothing may be there, where Qt itself calls on a thread of its own."""
    try:
        return sys._getframe(3).f_globals.get("__name__")  # noqa: SLF001 - as Python does
    except ValueError:
        return None


class Quick:
    """Makes the same enumerations as `plain` does, and leaves to it what is out of the ordinary."""

    def __init__(self, plain: Create) -> None:
        self._plain = plain
        self._patterns: dict[tuple[_Kind, object], _Pattern] = {}

    def create(self, kind: _Kind, name: str, names: Any, **options: Any) -> Any:
        members = _numbers_by_name(names)
        asked = {option for option, value in options.items() if value is not None}
        if members and asked <= {"start", "boundary", "module"}:
            pattern = self._pattern(kind, options.get("boundary"))
            if pattern.fits(members):
                return pattern.made(name, members, options.get("module"))
        return self._plain(kind, name, names, **options)

    def _pattern(self, kind: _Kind, boundary: object) -> "_Pattern":
        key = kind, boundary
        if key not in self._patterns:
            made = self._plain(kind, "Pattern", [("ONE", 1)], module=__name__, boundary=boundary)
            self._patterns[key] = _Pattern(kind, made)
        return self._patterns[key]


def _numbers_by_name(names: object) -> Mapping[str, int]:
    """Empty where they are anything else than pairs of a public name, once each, and a number."""
    if not isinstance(names, list) or {type(pair) for pair in names} != {tuple}:
        return {}
    members = dict(names)
    is_public = all(isinstance(name, str) and name[:1] != "_" for name in members)
    has_numbers = {type(value) for value in members.values()} == {int}
    return members if is_public and has_numbers and len(members) == len(names) else {}


class _Pattern:
    """An enumeration that Python made, to make others of its kind."""

    def __init__(self, kind: _Kind, made: Any) -> None:
        self._kind = kind
        self._is_flag = issubclass(kind, enum.Flag)
        self._maps = vars(made).keys() & _OF_MEMBERS_SINCE_3_13
        own = _OF_MEMBERS | self._maps | (_OF_FLAGS if self._is_flag else set()) | {"ONE"}
        self._body = {name: value for name, value in vars(made).items() if name not in own}
        is_understood = own <= vars(made).keys() and self._body.keys() <= _OF_ALL
        self._is_usable = is_understood and vars(made.ONE).keys() == _OF_ONE
        self._new_member = made._new_member_
        self._has_values = made._use_args_
        bases = (name for base in kind.__mro__ for name in vars(base))
        self._meant_otherwise = frozenset({"", "mro", *bases})

    def fits(self, members: Mapping[str, int]) -> bool:
        return self._is_usable and self._meant_otherwise.isdisjoint(members)

    def made(self, name: str, values: Mapping[str, int], module: str | None) -> Any:
        """Without its members, until anything is asked of it."""
        body: dict[str, Any] = {"_member_names_": [], "_member_map_": {}, "_value2member_map_": {}}
        body |= {"_unhashable_values_": [], "__module__": module or __name__}
        body |= {name: {} for name in self._maps}
        made: Any = type.__new__(_Late, name, (self._kind,), {**self._body, **body})
        _Late.waiting[made] = values, partial(self._fill, made, values, body)
        if not _Late.is_late:
            _Late.complete(made)
        return made

    def _fill(self, made: Any, values: Mapping[str, int], body: Mapping[str, Any]) -> None:
        names, members = body["_member_names_"], body["_member_map_"]
        by_value = body["_value2member_map_"]
        new, has_values, is_flag = self._new_member, self._has_values, self._is_flag
        for name, value in values.items():
            member = by_value.get(value)
            if member is None:
                member = by_value[value] = new(made, value) if has_values else new(made)
                member._value_ = value
                member._name_ = name
                member.__objclass__ = made
                member._sort_order_ = len(names)
                if not is_flag or (value != 0 and value & (value - 1) == 0):
                    names.append(name)
            members[name] = member
            type.__setattr__(made, name, member)
        if is_flag:
            _mask(made, by_value, [values[name] for name in names])


def _mask(made: Any, values: Iterable[int], singles: list[int]) -> None:
    """What a flag knows of its bits."""
    mask = 0
    for value in values:
        mask |= value
    known = {"_flag_mask_": mask, "_singles_mask_": sum(singles)}
    known["_all_bits_"] = 2 ** mask.bit_length() - 1
    for name, bits in known.items():
        type.__setattr__(made, name, bits)
    if singles != sorted(singles):
        type.__setattr__(made, "_iter_member_", _by_definition.__get__(None, made))


_by_definition = vars(enum.Flag)["_iter_member_by_def_"]


class _Late(enum.EnumType):
    """The kind of an enumeration of which nothing was asked yet; whatever is asked of it, it
    makes its members and is an ordinary one from then on."""

    waiting: ClassVar[dict[Any, tuple[Mapping[str, int], Callable[[], None]]]] = {}
    is_late: ClassVar[bool] = True
    _one_by_one = RLock()

    def __getattribute__(cls, name: str) -> Any:
        _Late.complete(cls)
        return getattr(cls, name)

    def __setattr__(cls, name: str, value: Any) -> None:
        if name in _Late.waiting.get(cls, ({}, None))[0]:
            _Late.complete(cls)
            setattr(cls, name, value)
        else:
            type.__setattr__(cls, name, value)

    @staticmethod
    def complete(kind: Any) -> None:
        with _Late._one_by_one:
            if kind in _Late.waiting:
                _, fill = _Late.waiting.pop(kind)
                fill()
                type.__setattr__(kind, "__class__", enum.EnumType)
