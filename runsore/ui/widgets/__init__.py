"""Widgets that know no log and no page."""
