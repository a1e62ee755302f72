"""What takes the selection when records go."""

from uuid import UUID

import pytest

from runsore.ui.widgets.record_table import neighbour_of

IDS = [UUID(int=number) for number in range(5)]


@pytest.mark.parametrize(
    ("going", "next_one"),
    [
        ({0}, [1]),
        ({2}, [3]),
        ({4}, [3]),
        ({3, 4}, [2]),
        ({1, 3}, [4]),
        ({0, 1, 2, 3, 4}, []),
    ],
)
def test_the_next_below_is_selected_else_the_next_above(going, next_one) -> None:
    shown = neighbour_of(IDS, {IDS[place] for place in going})
    assert list(shown) == [IDS[place] for place in next_one]
