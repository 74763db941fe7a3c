"""The Java packages that `import` and attribute access find, and what they say of everything else."""

from gateway_core.script_host.java import throwables
from gateway_core.script_host.java.dates import Date

# The first words of Java package names: an import below one of these is meant for Java.
_ROOTS = ("java", "javax", "com", "org")

_LANG = (
    throwables.Throwable,
    throwables.Exception_,
    throwables.Error,
    throwables.RuntimeException,
    throwables.IllegalArgumentException,
    throwables.NumberFormatException,
    throwables.IllegalStateException,
    throwables.NullPointerException,
    throwables.ClassCastException,
    throwables.ArithmeticException,
    throwables.IndexOutOfBoundsException,
    throwables.UnsupportedOperationException,
    throwables.InterruptedException,
)
_OTHERS = (
    Date,
    throwables.IOException,
    throwables.ObjectStreamException,
    throwables.NotSerializableException,
    throwables.CancellationException,
    throwables.SQLException,
    throwables.ParseException,
)
_ADVICE = (
    "%s is not emulated: this version knows only a few Java classes, in java.lang, java.util and java.io. "
    "The engine jython has them all."
)


class JavaPackage(object):
    """A package such as `java.lang`; its members are attributes."""

    def __init__(self, name):
        self.__name__ = name
        self.__all__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        raise AttributeError(missing_text(self.__name__ + "." + name))

    def __repr__(self):
        return "<java package %s>" % self.__name__

    def add(self, name, member):
        setattr(self, name, member)
        if isinstance(member, type):
            member.__module__ = self.__name__  # what scripts see when they print the class
        self.__all__.append(name)


def missing_text(name):
    """What to say of a Java name that is not here."""
    return _ADVICE % name


def refusal(name):
    """What to say of an import of that dotted name if it is meant for Java and not here, else None."""
    return missing_text(name) if name.partition(".")[0] in _ROOTS else None


def emulated_roots():
    """What scripts import by name because the interpreter lacks it: the package `java`."""
    return {"java": java_packages()}


def java_packages():
    """The package `java` with all that is in it."""
    java = JavaPackage("java")
    for java_class in _LANG + _OTHERS:
        package = java
        path = java_class.java_name.split(".")
        for depth in range(1, len(path) - 1):
            if path[depth] not in package.__all__:
                package.add(path[depth], JavaPackage(".".join(path[: depth + 1])))
            package = getattr(package, path[depth])
        package.add(path[-1], java_class)
    return java
