"""`override`, which Python's typing has from 3.12 on; it tells type checkers alone."""

from typing import TYPE_CHECKING, Any

__all__ = ["override"]

if TYPE_CHECKING:
    from typing_extensions import override
else:
    # typing_extensions loads `inspect`: a twentieth of what the first picture takes.
    def override(method: Any) -> Any:
        return method
