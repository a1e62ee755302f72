"""Values: what every frozen type of Runsore relies on."""

from functools import cached_property

import pytest

from runsore.core.check_in import Pain
from runsore.core.invalid import InvalidValueError
from runsore.core.value import Value, contents, replace


class Lap(Value):
    km: float
    minutes: int = 5

    @cached_property
    def pace(self) -> float:
        return self.minutes / self.km


class Leg(Value):
    km: float
    minutes: int = 5


class Shoe(Value, eq=False):
    name: str


def test_fields_are_given_by_place_or_name_and_keep_their_defaults() -> None:
    assert contents(Lap(2)) == {"km": 2, "minutes": 5}
    assert contents(Lap(2, 9)) == contents(Lap(minutes=9, km=2)) == {"km": 2, "minutes": 9}


@pytest.mark.parametrize(
    ("given", "named"), [((), {}), ((1, 2, 3), {}), ((1,), {"km": 1}), ((1,), {"pace": 1})]
)
def test_what_does_not_fit_the_fields_is_refused(given, named) -> None:
    for _ in range(2):  # the first time and ever after
        with pytest.raises(TypeError, match=r"Lap\.__init__\(\)"):
            Lap(*given, **named)


def test_nothing_of_a_value_can_be_set_or_deleted() -> None:
    lap = Lap(2)
    for name in ("km", "pace", "unknown"):
        with pytest.raises(AttributeError, match="frozen"):
            setattr(lap, name, 3)
        with pytest.raises(AttributeError, match="frozen"):
            delattr(lap, name)
    assert lap == Lap(2)


def test_values_of_one_kind_with_the_same_contents_are_the_same() -> None:
    assert Lap(2) == Lap(2.0, 5)
    assert hash(Lap(2)) == hash(Lap(2.0, 5))
    assert Lap(2) != Lap(2, 6)
    assert Lap(2) != Leg(2)


def test_values_without_equality_are_the_same_only_as_themselves() -> None:
    shoe = Shoe("light")
    assert shoe == shoe  # noqa: PLR0124 - that is the question
    assert len({shoe, Shoe("light")}) == 2


def test_a_value_shows_its_contents() -> None:
    assert repr(Lap(2)) == "Lap(km=2, minutes=5)"


def test_what_was_worked_out_stays_with_its_value_alone() -> None:
    lap = Lap(2, 8)
    assert lap.pace == 4
    assert replace(lap, km=4).pace == 2
    assert contents(lap) == {"km": 2, "minutes": 8}


def test_a_changed_value_leaves_the_first_as_it_was() -> None:
    lap = Lap(2)
    assert replace(lap, minutes=9) == Lap(2, 9)
    assert lap == Lap(2)
    with pytest.raises(TypeError):
        replace(lap, heart=150)


def test_a_change_is_checked_as_everything_new_is() -> None:
    with pytest.raises(InvalidValueError):
        Pain(rest=11)
    with pytest.raises(InvalidValueError):
        replace(Pain(rest=1), moving=11)


def test_a_check_stands_with_the_fields_that_it_is_about() -> None:
    with pytest.raises(TypeError, match="Stricter: a value is checked by the class of its fields"):

        class Stricter(Leg):
            def __post_init__(self) -> None: ...
