"""`pprint`: Python 2's layout, one item a line where a value does not fit into the width."""

from gateway_core.script_host.dialect.comparison import ordered
from gateway_core.script_host.dialect.representation import repr_of

_SEQUENCES = {list: ("[", "]"), tuple: ("(", ")"), set: ("set([", "])"), frozenset: ("frozenset([", "])")}


def _kind(value):
    """The container that a value is, as far as it shows itself as one."""
    return next(
        (kind for kind in (dict, *_SEQUENCES) if isinstance(value, kind) and type(value).__repr__ is kind.__repr__),
        None,
    )


class PrettyPrinter:
    """Shows values by a width, a depth and an indent."""

    def __init__(self, indent=1, width=80, depth=None, stream=None):
        self._indent = int(indent)
        self._width = int(width)
        self._depth = depth
        self._stream = stream

    def pprint(self, object):
        """Write a value."""
        self._stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        """A value as text."""
        parts: list[str] = []
        self._put(object, parts, (0, 0), (0, ()))
        return "".join(parts)

    def isrecursive(self, object):
        """Whether a value holds itself."""
        return _recursion(object) in self._short(object, (0, ()))

    def isreadable(self, object):
        """Whether what is shown could be read back."""
        text = self._short(object, (0, ()))
        return "<" not in text and "..." not in text

    def _short(self, value, nesting):
        """A value in one line; `nesting` is how deep it lies and the ids of what it lies in."""
        level, outer = nesting
        kind = _kind(value)
        if kind is None or not len(value):
            return repr_of(value)
        opening, closing = _SEQUENCES.get(kind, ("{", "}"))
        if self._depth and level >= self._depth:
            return f"{opening}...{closing}"
        if id(value) in outer:
            return _recursion(value)
        inner = (level + 1, (*outer, id(value)))
        if kind is dict:
            pairs = ordered(value.items())
            texts = [f"{self._short(key, inner)}: {self._short(item, inner)}" for key, item in pairs]
        else:
            texts = [self._short(item, inner) for item in _items(value)]
        return opening + ", ".join(texts) + ("," if kind is tuple and len(texts) == 1 else "") + closing

    def _put(self, value, parts, place, nesting):
        """Append the text of a value; `place` is its column and how much must fit behind it."""
        column, behind = place
        level, outer = nesting
        text, kind = self._short(value, nesting), _kind(value)
        is_shut = id(value) in outer or (self._depth and level >= self._depth)
        if kind is None or not len(value) or is_shut:
            parts.append(text)
            return
        is_long = len(text) > self._width - 1 - column - behind
        inner = (level + 1, (*outer, id(value)))
        if kind is dict:
            self._put_dict(value, parts, place, (inner, is_long))
        else:
            self._put_items(value, parts, place, (inner, is_long))

    def _put_dict(self, value, parts, place, how):
        inner, is_long = how
        parts.append("{" + " " * (self._indent - 1))
        column = place[0] + self._indent
        for number, (key, item) in enumerate(ordered(value.items())):
            if number:
                parts.append(_between(column, is_long))
            name = self._short(key, inner)
            parts.append(name + ": ")
            self._put(item, parts, (column + len(name) + 2, place[1] + 1), inner)
        parts.append("}")

    def _put_items(self, value, parts, place, how):
        inner, is_long = how
        opening, closing = _SEQUENCES[_kind(value)]
        parts.append(opening + (" " * (self._indent - 1) if is_long else ""))
        column = place[0] + self._indent + len(opening) - 1
        for number, item in enumerate(_items(value)):
            if number:
                parts.append(_between(column, is_long))
            self._put(item, parts, (column, place[1] + 1), inner)
        parts.append(("," if isinstance(value, tuple) and len(value) == 1 else "") + closing)


def _items(value):
    return ordered(value) if isinstance(value, (set, frozenset)) else value


def _between(column, is_long):
    return ",\n" + " " * column if is_long else ", "


def _recursion(value):
    return f"<Recursion on {type(value).__name__} with id={id(value)}>"


def build(context):
    """The names of the module; what it prints goes to the context's `sys.stdout`."""

    class Printer(PrettyPrinter):
        """Writes to `sys.stdout` unless told otherwise."""

        def __init__(self, indent=1, width=80, depth=None, stream=None):
            super().__init__(indent, width, depth, context.sys.stdout if stream is None else stream)

    Printer.__name__ = "PrettyPrinter"

    def pprint(object, stream=None, indent=1, width=80, depth=None):
        """Write a value."""
        Printer(indent, width, depth, stream).pprint(object)

    def pformat(object, indent=1, width=80, depth=None):
        """A value as text."""
        return PrettyPrinter(indent, width, depth).pformat(object)

    return {
        "PrettyPrinter": Printer,
        "isreadable": lambda object: PrettyPrinter().isreadable(object),
        "isrecursive": lambda object: PrettyPrinter().isrecursive(object),
        "pformat": pformat,
        "pprint": pprint,
        "saferepr": lambda object: PrettyPrinter()._short(object, (0, ())),
    }
