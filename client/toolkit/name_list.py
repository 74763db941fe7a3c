"""Several names in one line of text, commas between: to be typed and read back, or the first ones to be read by people.

Where they are typed, a name with a comma of its own stands in quotes, so that it stays one.

Must not know whose names they are.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

_QUOTE = '"'


def names_text(names: Iterable[str]) -> str:
    """The names as one types them."""
    return ", ".join(_quoted(name) if "," in name or name.startswith(_QUOTE) else name for name in names)


def names_in(text: str) -> tuple[str, ...]:
    """The names in such a text, without the blanks around them."""
    try:
        rows = list(csv.reader(io.StringIO(text.lstrip()), skipinitialspace=True))
    except csv.Error:  # a name of more than 131,072 letters
        rows = [text.split(",")]
    return tuple(name for row in rows for part in row if (name := part.strip()))


def first_names(names: Sequence[str], most: int) -> str:
    """The first `most` of them, to be read, and how many more there are."""
    text, more = ", ".join(names[:most]), len(names) - most
    if more <= 0:
        return text
    return QCoreApplication.translate("NameList", "{names} and {count} more").format(names=text, count=more)


def _quoted(name: str) -> str:
    return _QUOTE + name.replace(_QUOTE, 2 * _QUOTE) + _QUOTE
