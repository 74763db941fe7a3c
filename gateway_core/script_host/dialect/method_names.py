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
SPECIAL_METHODS = DICT_METHODS | STR_METHODS | {"next", "sort"}
PLAIN_ATTRIBUTES = frozenset({
    "__class__", "func_closure", "func_code", "func_defaults", "func_dict", "func_doc", "func_globals", "func_name",
    "im_class", "im_func", "im_self", "message",
})  # fmt: skip
SPECIAL_ATTRIBUTES = SPECIAL_METHODS | PLAIN_ATTRIBUTES
