"""The names that scripts see of classes that stand for Java's: those of the real ones, under every engine."""


def java_named(java_name):
    """Give a class the name of the Java class that it stands for: `type(value)` prints it, refusals tell it."""

    def named(stand_in):
        package, _, name = java_name.rpartition(".")
        stand_in.java_name = java_name
        stand_in.__module__ = package
        stand_in.__name__ = name
        return stand_in

    return named
