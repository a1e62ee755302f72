"""Screens as data: frozen states and the pure functions that make them."""
