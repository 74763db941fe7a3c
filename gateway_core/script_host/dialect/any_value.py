"""`Any` for annotations, without the module `typing`, which takes longer to load than any module of ours."""

TYPE_CHECKING = False  # mypy takes it for true, whatever it says

if TYPE_CHECKING:
    from typing import Any
else:
    Any = object

__all__ = ["Any"]
