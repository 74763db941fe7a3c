"""Java's classes by their full names, for what the host itself says of them."""

from gateway_core.script_host.java.objects import class_object
from gateway_core.script_host.java.packages import java_packages


def class_named(java_name):
    """What `Class.forName` gives for a class that is emulated."""
    found = java_packages()
    for step in java_name.split(".")[1:]:
        found = getattr(found, step)
    return class_object(found)
