"""Value: frozen, with named fields, cheap to define and to make.

`dataclasses` loads `inspect` and compiles six functions for each class, which was a third of
what `runsore check` took. A value's class has slots and inherits the rest; its `__init__` alone is
compiled, and only for classes of which many values are made.
"""

import sys
from collections.abc import Callable, Iterable
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, dataclass_transform

__all__ = ["Value", "contents", "replace"]

# Compiling takes as long as making thirty values without it.
_FEW = 30

if TYPE_CHECKING:
    # By this name type checkers hold the changes against the fields of what is changed.
    from dataclasses import replace
else:

    def replace(value, /, **changes):
        """A new value with other contents in some fields; it is checked as every new one."""
        return type(value)(**(contents(value) | changes))


def _annotated(namespace: dict[str, Any]) -> Iterable[str]:
    if sys.version_info >= (3, 14):
        from annotationlib import (  # noqa: PLC0415 - there is none in older Pythons
            Format,
            call_annotate_function,
            get_annotate_from_class_namespace,
        )

        annotate = get_annotate_from_class_namespace(namespace)
        return call_annotate_function(annotate, Format.FORWARDREF) if annotate else ()
    annotations: Iterable[str] = namespace.get("__annotations__", ())
    return annotations


def _first_init(fields: tuple[str, ...], defaults: dict[str, Any]) -> Callable[..., None]:
    """For the first few values of a class, and until something else is given than its fields."""
    left = _FEW

    def __init__(self: Any, *values: Any, **named: Any) -> None:  # noqa: N807 - it is one
        nonlocal left
        left -= 1
        kind = type(self)
        in_order = dict(zip(fields, values, strict=False))
        given = {**defaults, **in_order, **named}
        is_plain = len(in_order) == len(values) and in_order.keys().isdisjoint(named)
        if left < 0 or not is_plain or given.keys() != set(fields):
            kind.__init__ = _compiled_init(kind, fields, defaults)
            kind.__init__(self, *values, **named)
            return
        for field, content in given.items():
            object.__setattr__(self, field, content)
        if hasattr(kind, "__post_init__"):
            self.__post_init__()

    return __init__


def _compiled_init(
    kind: type, fields: tuple[str, ...], defaults: dict[str, Any]
) -> Callable[..., None]:
    """`__init__(self, FIELD=DEFAULT, …)`, which fills the slots and then checks what it made."""
    scope = {f"_default_{field}": default for field, default in defaults.items()}
    scope |= {f"_set_{field}": getattr(kind, field).__set__ for field in fields}
    head = ("self", *(f"{one}=_default_{one}" if one in defaults else one for one in fields))
    body = [f"_set_{field}(self, {field})" for field in fields]
    if hasattr(kind, "__post_init__"):
        body.append("self.__post_init__()")
    source = f"def __init__({', '.join(head)}):\n " + "\n ".join(body)
    exec(source, scope)  # noqa: S102 - made of the names of our own fields
    init: Callable[..., None] = scope["__init__"]
    init.__qualname__ = f"{kind.__qualname__}.__init__"
    return init


@dataclass_transform(frozen_default=True)
class ValueType(type):
    """Makes the annotated names of a class its fields; `eq=False` compares by identity."""

    __match_args__: tuple[str, ...]

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], *, eq: bool = True
    ) -> "ValueType":
        fields = tuple(_annotated(namespace))
        defaults = {field: namespace.pop(field) for field in fields if field in namespace}
        remembers = any(isinstance(member, cached_property) for member in namespace.values())
        namespace["__slots__"] = (*fields, "__dict__") if remembers else fields
        if fields:
            if any(getattr(base, "__match_args__", ()) for base in bases):
                raise TypeError(f"{name}: a value's fields are all of its own class")
            namespace["__match_args__"] = fields
            namespace["__init__"] = _first_init(fields, defaults)
            namespace["_contents"] = property(attrgetter(*fields))
        elif "__post_init__" in namespace:
            raise TypeError(f"{name}: a value is checked by the class of its fields")
        if not eq:
            namespace |= {"__eq__": object.__eq__, "__hash__": object.__hash__}
        return super().__new__(cls, name, bases, namespace)


class Value(metaclass=ValueType):
    """Give fields by annotations, with defaults that cannot change; `__post_init__` may refuse."""

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        same: bool = self._contents == other._contents
        return same

    def __hash__(self) -> int:
        return hash(self._contents)

    def __repr__(self) -> str:
        told = ", ".join(f"{field}={content!r}" for field, content in contents(self).items())
        return f"{type(self).__qualname__}({told})"

    def __setattr__(self, name: str, content: object) -> NoReturn:
        raise AttributeError(f"{type(self).__qualname__} is frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__qualname__} is frozen: {name} cannot be deleted")

    @property
    def _contents(self) -> Any:
        """Of all fields; the same as that of another value where the two are the same."""
        return ()


def contents(value: Value) -> dict[str, Any]:
    """By the names of the fields, in the order of the class."""
    return {field: getattr(value, field) for field in type(value).__match_args__}
