"""Days, times and tool tips in words."""

from runsore.ui.words import tool_tip


def test_a_tool_tip_is_never_markup() -> None:
    assert (
        tool_tip("<img src='x'>\n& more") == "<qt>&lt;img src=&#x27;x&#x27;&gt;<br>&amp; more</qt>"
    )
    assert tool_tip("") == ""
