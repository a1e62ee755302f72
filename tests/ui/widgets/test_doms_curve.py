"""The course of delayed soreness as it is drawn."""

from runsore.ui.widgets.doms_curve import doms_curve, soreness


def test_the_curve_keeps_to_the_times_of_the_article() -> None:
    hours = range(121)
    assert max(hours, key=soreness) == 48
    assert soreness(0) == 0
    assert soreness(12) < 0.1 < soreness(24)
    assert min(soreness(hour) for hour in range(24, 73)) > 0.4
    assert soreness(120) < 0.1


def test_it_is_as_wide_as_asked_at_any_density(theme, qapp) -> None:
    image = doms_curve(theme, 400, qapp.font(), 2.0)
    assert image.width() == 800
    assert image.deviceIndependentSize().width() == 400
