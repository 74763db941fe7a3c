"""Python 2's `file`: strings of bytes, line ends as they are, and no complaint about one that was never closed."""

import io

from .types import to_text


class File(io.TextIOWrapper):
    """An open file. `open(...)` and `file(...)` of a script make it."""

    def __init__(self, name, mode="r", buffering=-1):
        plain = mode.replace("U", "").replace("b", "") or "r"
        raw = open(to_text(name) if isinstance(name, str) else name, plain + "b", buffering if buffering > 1 else -1)
        super().__init__(raw, encoding="latin-1", newline=None if "U" in mode else "")
        self.softspace = 0
        self._mode = mode
        self._shown_name = name

    @property
    def mode(self):
        """The mode it was opened with."""
        return self._mode

    @property
    def name(self):
        """The name it was opened with."""
        return self._shown_name

    def next(self):
        """The next line."""
        return self.__next__()

    def xreadlines(self):
        """Itself."""
        return self

    def __repr__(self):
        state = "closed" if self.closed else "open"
        return f"<{state} file '{self._shown_name}', mode '{self._mode}' at {id(self):#x}>"

    def __del__(self):
        if hasattr(self, "softspace") and not self.closed:  # else it was never opened
            self.close()
