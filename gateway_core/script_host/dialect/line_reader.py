"""What every readable file-like object of the dialect has beside `readline`: its lines as a list and one by one."""

from .any_value import Any


class LineReader:
    """Needs `readline()`, which gives an empty string at the end."""

    readline: Any

    def readlines(self, sizehint=0):
        """The lines from the current place on, about `sizehint` characters of them."""
        lines, total = [], 0
        while line := self.readline():
            lines.append(line)
            total += len(line)
            if 0 < sizehint <= total:
                break
        return lines

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    next = __next__
