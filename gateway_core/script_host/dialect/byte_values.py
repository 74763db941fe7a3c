"""`bytearray` and `buffer`: bytes that scripts make from strings and compare, join and show as strings."""

from .types import to_bytes, unicode


def _bytes(value):
    return to_bytes(value) if isinstance(value, str) else value


def _result(value):
    """What a method of Python 3's `bytearray` gives, in the types of scripts."""
    if type(value) is bytearray:
        return ByteArray(value)
    if isinstance(value, (list, tuple)):
        return type(value)(_result(item) for item in value)
    return value


def _on_strings(name):
    plain = getattr(bytearray, name)

    def method(self, *args):
        return _result(plain(self, *map(_bytes, args)))

    method.__name__ = name
    return method


class ByteArray(bytearray):
    """Python 2's `bytearray`: takes strings of bytes wherever Python 3's takes `bytes`."""

    def __init__(self, source=b"", encoding=None, errors="strict"):
        if isinstance(source, unicode):
            if encoding is None:
                raise TypeError("unicode argument without an encoding")
            source = str(source).encode(str(encoding), str(errors))
        elif isinstance(source, (list, tuple)):
            source = [_byte(item) for item in source]
        super().__init__(_bytes(source))

    def append(self, item):
        """Add one byte, given as a number or as a string of one."""
        super().append(_byte(item))

    def insert(self, index, item):
        """Put one byte before `index`."""
        super().insert(index, _byte(item))

    def remove(self, item):
        """Take the first such byte out."""
        super().remove(_byte(item))

    def join(self, items):
        """The items with this between them."""
        return ByteArray(bytearray.join(self, [_bytes(item) for item in items]))

    def decode(self, encoding="ascii", errors="strict"):
        """As text."""
        return unicode(bytearray.decode(self, str(encoding), str(errors)))

    def __setitem__(self, key, value):
        bytearray.__setitem__(self, key, _bytes(value) if isinstance(key, slice) else _byte(value))

    def __contains__(self, item):
        return bytearray.__contains__(self, _bytes(item))

    def __radd__(self, other):
        return ByteArray(_bytes(other) + bytes(self))

    def __str__(self):
        return self.__bytes__().decode("latin-1")

    def __bytes__(self):
        return bytes(memoryview(self))

    __hash__ = None  # a bytearray changes


for _name in (
    "__add__", "__eq__", "__ge__", "__getitem__", "__gt__", "__iadd__", "__le__", "__lt__", "__mul__", "__ne__", "__rmul__",
    "capitalize", "center", "count", "endswith", "expandtabs", "extend", "find", "index", "ljust", "lower", "lstrip",
    "partition", "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip", "split", "splitlines",
    "startswith", "strip", "swapcase", "title", "translate", "upper", "zfill",
):  # fmt: skip
    setattr(ByteArray, _name, _on_strings(_name))
ByteArray.__name__ = ByteArray.__qualname__ = "bytearray"
ByteArray.__module__ = "builtins"


def _byte(item):
    if isinstance(item, str):
        if len(item) != 1:
            raise ValueError("string must be of size 1")
        return ord(item)
    return item


class Buffer(str):
    """`buffer`: a part of a string, read like one."""

    __slots__ = ()

    def __new__(cls, value, offset=0, size=None):
        """The part that begins at `offset`."""
        if not isinstance(value, (str, bytearray)):
            raise TypeError("buffer object expected")
        text = value if isinstance(value, str) else str(value)
        return super().__new__(cls, text[offset : None if size is None else offset + size])

    def __repr__(self):
        return f"<read-only buffer ptr, size {len(self)} at {id(self):#x}>"


Buffer.__name__ = Buffer.__qualname__ = "buffer"
Buffer.__module__ = "builtins"
