"""One page per entry of the sidebar."""
