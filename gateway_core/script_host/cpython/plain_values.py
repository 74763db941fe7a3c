"""Which values of the dialect JSON writes just as the wire form has them; asked for every payload, so it is quick."""


def is_plain(value, depth_limit):
    """Whether JSON writes this value just as the wire form has it."""
    kind = type(value)
    if kind is str:
        return value.isascii()
    if kind is dict:
        return _is_plain_dict(value, depth_limit)
    if kind is list:
        for item in value:
            if not depth_limit or not is_plain(item, depth_limit - 1):
                return False
        return True
    return value is None or kind is bool or (kind is int and -(2**63) <= value < 2**63)


def _is_plain_dict(value, depth_limit):
    for key, item in value.items():
        if type(key) is not str or not key.isascii() or key.startswith("$"):
            return False
        if not depth_limit or not is_plain(item, depth_limit - 1):
            return False
    return True


def is_bytes(text):
    """Whether this is a `str` as Python 2 knows it, each character a byte."""
    return text.isascii() or max(text) < "\u0100"
