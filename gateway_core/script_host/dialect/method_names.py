"""Names of attributes that Python 2 has and Python 3 lacks, or that mean something else there.

Translated code asks a helper for these alone; every other attribute is Python's own business and costs nothing.
"""

DICT_METHODS = frozenset({
    "has_key", "items", "iteritems", "iterkeys", "itervalues", "keys", "values", "viewitems", "viewkeys", "viewvalues",
})  # fmt: skip
STR_METHODS = frozenset({
    "capitalize", "center", "count", "decode", "encode", "endswith", "find", "format", "index", "isalnum", "isalpha",
    "isdigit", "islower", "isspace", "istitle", "isupper", "join", "ljust", "lower", "lstrip", "partition", "replace",
    "rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip",
    "swapcase", "title", "translate", "upper", "zfill",
})  # fmt: skip
# What Python 3's own types have and Python 2's have not.
FOREIGN_METHODS = {
    "as_integer_ratio": ("int", "long", "bool"),
    "bit_count": ("int", "long", "bool"),
    "casefold": ("str", "unicode"),
    "clear": ("list", "bytearray"),
    "copy": ("list", "bytearray"),
    "format_map": ("str", "unicode"),
    "from_bytes": ("int", "long", "bool"),
    "isascii": ("str", "unicode", "bytearray"),
    "isdecimal": ("str",),
    "isidentifier": ("str", "unicode"),
    "isnumeric": ("str",),
    "isprintable": ("str", "unicode"),
    "maketrans": ("str", "unicode"),
    "removeprefix": ("str", "unicode"),
    "removesuffix": ("str", "unicode"),
    "to_bytes": ("int", "long", "bool"),
}
SPECIAL_METHODS = DICT_METHODS | STR_METHODS | FOREIGN_METHODS.keys() | {"next", "sort"}
FUNCTION_NAMES = {
    "func_closure": "__closure__",
    "func_code": "__code__",
    "func_defaults": "__defaults__",
    "func_dict": "__dict__",
    "func_doc": "__doc__",
    "func_globals": "__globals__",
    "func_name": "__name__",
}
PLAIN_ATTRIBUTES = frozenset({
    "__bases__", "__class__", "__cmp__", "__delslice__", "__dict__", "__div__", "__getslice__", "__rdiv__", "__repr__", "__setslice__", "__str__", "args", "func_closure",
    "func_code", "func_defaults", "func_dict", "func_doc", "func_globals", "func_name", "im_class", "im_func", "im_self",
    "message", "object",
})  # fmt: skip
SPECIAL_ATTRIBUTES = SPECIAL_METHODS | PLAIN_ATTRIBUTES
