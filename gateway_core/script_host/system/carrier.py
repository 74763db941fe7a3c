"""Who carries the functions of a part of `system` out, and the checks of arguments that they share."""

from gateway_core.script_host.call_arguments import TEXT_TYPES
from gateway_core.script_host.language import long, to_text


class Carrier(object):
    """Each function is a method of its own name; it gets what the script gave by the names in the table.

    `constants` are what else the part offers, by name.
    """

    constants = {}  # type: dict

    def __init__(self, context):
        self._context = context


def binds_itself(method):
    """The function gets its arguments as they were given, because the rules have words of their own for binding."""
    method.binds_itself = True
    return method


def text_of(function, name, value):
    """An argument that must be a string, as plain text; `TypeError` with a sentence otherwise."""
    if not isinstance(value, TEXT_TYPES):
        raise TypeError("%s() argument %s must be a string, not %s." % (function, name, type(value).__name__))
    return to_text(value)


def optional_text_of(function, name, value):
    """The same where `None` means that it was not given: then empty."""
    return "" if value is None else text_of(function, name, value)


def number_of(function, name, value):
    """An argument that must be a number; `TypeError` with a sentence otherwise."""
    if isinstance(value, bool) or not isinstance(value, (int, long, float)):
        raise TypeError("%s() argument %s must be a number, not %s." % (function, name, type(value).__name__))
    return value


def list_of(function, name, value):
    """An argument that must be a list or a tuple; `TypeError` with a sentence otherwise."""
    if not isinstance(value, (list, tuple)):
        raise TypeError("%s() argument %s must be a list, not %s." % (function, name, type(value).__name__))
    return list(value)
