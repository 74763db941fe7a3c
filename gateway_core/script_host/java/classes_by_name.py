"""Java's classes by their full names, for what the host itself says of them."""

import importlib

from gateway_core.script_host.java import catalogue


def class_named(java_name):
    """What `Class.forName` gives for an emulated class that needs no context."""
    package, _, name = java_name.rpartition(".")
    module = importlib.import_module("." + catalogue.modules_of(package)[name][0], __package__)
    return getattr(module, catalogue.ATTRIBUTES.get(java_name, name))
