"""The values that Python 2 has and Python 3 lacks, and how its `str` becomes text and back.

A Python 2 `str` is a Python 3 `str` whose characters are bytes (code points below 256); `unicode` is a subclass of
`str` that holds text; `long` is a subclass of `int` for what is a long though it would fit in an int.
Knows nothing of scripts.
"""

MAX_INT = 2**63 - 1
MIN_INT = -(2**63)


class Implicit:
    """How bytes become text, and text bytes, where they meet and no script says how; `sys.setdefaultencoding` sets it.

    One for the whole process, as in Python 2.
    """

    encoding = "ascii"


def to_text(value):
    """The text that a Python 2 `str` or `unicode` stands for; bytes that are no UTF-8 become U+FFFD."""
    if isinstance(value, unicode) or value.isascii():
        return str(value)
    return to_bytes(value).decode("utf-8", "replace")


def from_text(text):
    """The Python 2 `str` that holds `text` in UTF-8."""
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("latin-1")


def to_bytes(value):
    """The bytes of a Python 2 `str`; `unicode` goes through ASCII, as Python 2 does without being asked."""
    if isinstance(value, unicode):
        return str(value).encode(Implicit.encoding)
    return value.encode("latin-1", "replace")


def decoded(value):
    """`value` as it takes part in an operation with `unicode`: a `str` must be ASCII, other values stay."""
    if isinstance(value, str) and not isinstance(value, unicode) and not value.isascii():
        if Implicit.encoding != "ascii":
            return unicode(to_bytes(value).decode(Implicit.encoding))
        position = next(index for index, character in enumerate(value) if character > "\x7f")
        raise UnicodeDecodeError("ascii", to_bytes(value), position, position + 1, "ordinal not in range(128)")
    return value


def _as_unicode(result):
    if isinstance(result, str):
        return unicode(result)
    if isinstance(result, (list, tuple)):
        return type(result)(_as_unicode(item) for item in result)
    return result


def _unicode_method(name):
    plain = getattr(str, name)

    def method(self, *args):
        return _as_unicode(plain(self, *map(decoded, args)))

    method.__name__ = name
    return method


class unicode(str):
    """Python 2's text type. Made by `unicode(text)`; conversions by Python 2's rules are the builtin's business."""

    __slots__ = ()

    def __repr__(self):
        return "u" + quoted(self)

    def __str__(self):
        return str.__str__(self)

    def __add__(self, other):
        if not isinstance(other, str):
            if hasattr(type(other), "__radd__") and not isinstance(other, (int, float, complex)):
                return NotImplemented
            raise TypeError(f"coercing to Unicode: need string or buffer, {type(other).__name__} found")
        return unicode(str.__add__(self, decoded(other)))

    def __radd__(self, other):
        if not isinstance(other, str):
            return NotImplemented
        return unicode(str.__add__(decoded(other), self))

    def __mul__(self, count):
        if not hasattr(type(count), "__index__"):
            if hasattr(type(count), "__rmul__") and not isinstance(count, (str, list, tuple, float, complex)):
                return NotImplemented
            raise TypeError(f"can't multiply sequence by non-int of type '{type(count).__name__}'")
        return unicode(str.__mul__(self, count))

    def __rmul__(self, count):
        if not hasattr(type(count), "__index__"):
            kind = unicode if isinstance(count, (str, list, tuple)) else type(count)
            raise TypeError(f"can't multiply sequence by non-int of type '{kind.__name__}'")
        return unicode(str.__mul__(self, count))

    def __getitem__(self, index):
        return unicode(str.__getitem__(self, index))

    def __iter__(self):
        return map(unicode, str.__iter__(self))

    def __contains__(self, part):
        if not isinstance(part, str):
            raise TypeError(f"coercing to Unicode: need string or buffer, {type(part).__name__} found")
        return str.__contains__(self, decoded(part))

    def __eq__(self, other):
        if isinstance(other, str) and not isinstance(other, unicode) and not other.isascii():
            try:
                other = decoded(other)
            except UnicodeDecodeError:
                return False
        return str.__eq__(self, other)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = str.__hash__

    def __lt__(self, other):
        return str.__lt__(self, decoded(other))

    def __le__(self, other):
        return str.__le__(self, decoded(other))

    def __gt__(self, other):
        return str.__gt__(self, decoded(other))

    def __ge__(self, other):
        return str.__ge__(self, decoded(other))

    def __copy__(self):
        return self

    def __deepcopy__(self, _memo):
        return self

    def __getnewargs__(self):
        return (str(self),)

    def upper(self):
        """Capitals; a letter whose capital is two letters stays, as in Python 2."""
        result = str.upper(self)
        if len(result) != len(self):
            result = "".join([item.upper() if len(item.upper()) == 1 else item for item in str(self)])
        return unicode(result)

    def join(self, items):
        """The items, each as text, with this text between them."""
        return unicode(str.join(self, [decoded(item) for item in items]))


for _name in (
    "capitalize", "center", "expandtabs", "ljust", "lower", "lstrip", "partition", "replace", "rjust", "rpartition",
    "rsplit", "rstrip", "split", "splitlines", "strip", "swapcase", "title", "zfill",
):  # fmt: skip
    setattr(unicode, _name, _unicode_method(_name))


_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text):
    """`text` in quotes with Python 2's escapes; what a `str` holds is below 256 and shows as bytes."""
    quote = '"' if "'" in text and '"' not in text else "'"
    parts = [_escaped(character, quote) for character in str(text)]
    return quote + "".join(parts) + quote


def _escaped(character, quote):
    if character == quote:
        return "\\" + quote
    if " " <= character <= "~":
        return "\\\\" if character == "\\" else character
    code = ord(character)
    if code < 0x100:
        return _ESCAPES.get(character) or f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _long_operation(name):
    plain = getattr(int, name)

    def method(self, *args):
        try:
            result = plain(self, *args)
        except ZeroDivisionError:
            if name.endswith("pow__"):
                raise
            raise ZeroDivisionError("long division or modulo by zero") from None
        if type(result) is int:
            return long(result)
        if type(result) is tuple:
            return tuple(map(long, result))
        return result

    method.__name__ = name
    return method


class long(int):
    """Python 2's long. A plain `int` beyond 64 bits counts as one too; see `is_long`."""

    __slots__ = ()

    def __repr__(self):
        return int.__repr__(self) + "L"

    def __str__(self):
        return int.__repr__(self)


for _name in (
    "add", "sub", "mul", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "or", "xor",
):  # fmt: skip
    setattr(long, f"__{_name}__", _long_operation(f"__{_name}__"))
    setattr(long, f"__r{_name}__", _long_operation(f"__r{_name}__"))
for _name in ("neg", "pos", "abs", "invert"):
    setattr(long, f"__{_name}__", _long_operation(f"__{_name}__"))


def is_long(value):
    """Whether Python 2 would call this integer a long."""
    if type(value) is int:
        return not MIN_INT <= value <= MAX_INT
    return isinstance(value, long)
