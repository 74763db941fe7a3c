"""Java's classes by their full names, for what the host itself says of them."""

import importlib

from gateway_core.script_host.java import catalogue
from gateway_core.script_host.java.objects import Object


class BigInteger(Object):
    """The class of a column with whole numbers beyond 64 bits; scripts have such numbers as `long`."""

    java_name = "java.math.BigInteger"


class BigDecimal(Object):
    """The class of a column that is made for such numbers."""

    java_name = "java.math.BigDecimal"


_OF_COLUMNS = {known.java_name: known for known in (BigInteger, BigDecimal)}


def class_named(java_name):
    """What `Class.forName` gives for an emulated class that needs no context."""
    if java_name in _OF_COLUMNS:
        return _OF_COLUMNS[java_name]
    package, _, name = java_name.rpartition(".")
    module = importlib.import_module("." + catalogue.modules_of(package)[name][0], __package__)
    return getattr(module, catalogue.ATTRIBUTES.get(java_name, name))
