"""The ways through a send's steps, as menus and buttons name them."""

from enum import Enum


class Move(Enum):
    """Where to go from the present step."""

    FIRST = "first"
    BACK = "back"
    NEXT = "next"
    LAST = "last"
