"""java.lang.Object, and what every emulated Java object and class can, as scripts see it in Jython.

A class is one of Java's by its `java_name`; its last word is the name of the class, the others its package. A method
`getTime` makes an attribute `time` (`isEmpty` makes `empty`), as Jython has it. Texts that methods give are `unicode`.
"""

import functools

from gateway_core.script_host import language

_ORDINALS = ("1st", "2nd", "3rd")
_INT_SPAN = 2**32
_LONG_SPAN = 2**64


def as_int(number):
    """The number as Java's int of 32 bits holds it."""
    return int((number + _INT_SPAN // 2) % _INT_SPAN - _INT_SPAN // 2)


def as_long(number):
    """The number as Java's long of 64 bits holds it, a long to scripts."""
    return language.long((number + _LONG_SPAN // 2) % _LONG_SPAN - _LONG_SPAN // 2)


def text_of(value):
    """The characters that Java sees of a script's `str`, `unicode` or java.lang.String; TypeError for others."""
    if isinstance(value, str):
        return str.__str__(value)
    unboxed = getattr(value, "unboxed", None)
    if unboxed is not None and isinstance(unboxed(), str):
        return text_of(unboxed())
    raise TypeError("can't be coerced to String")


def text_argument(value, call, position=1):
    """`text_of` an argument; the TypeError says which of which call."""
    try:
        return text_of(value)
    except TypeError:
        raise wrong_argument(call, position, "String")


def whole_argument(value, call, position=1, java_type="int"):
    """A whole number of an argument; the TypeError says which of which call."""
    if isinstance(value, int):
        return int(value)
    unboxed = getattr(value, "unboxed", None)
    if unboxed is not None and isinstance(unboxed(), int):
        return int(unboxed())
    raise wrong_argument(call, position, java_type)


def wrong_argument(call, position, java_type):
    """The TypeError for an argument that has another type than that."""
    return TypeError("%s(): %s arg can't be coerced to %s" % (call, _ORDINALS[position - 1], java_type))


def bean_property(owner, name):
    """What `owner.name` means where only a method for it is there; AttributeError where none is."""
    if not name.startswith("_"):
        for method_name in (_accessor("get", name), _accessor("is", name)):
            if hasattr(type(owner), method_name):
                return getattr(owner, method_name)()
    shown = getattr(type(owner), "java_name", type(owner).__name__)
    raise AttributeError("'%s' object has no attribute '%s'" % (shown, name))


def _accessor(prefix, name):
    return prefix + name[:1].upper() + name[1:]


class _TypeOfClasses(type):
    def __repr__(cls):
        return "<type 'java.lang.Class'>"


class JavaType(_TypeOfClasses("_Root", (type,), {})):  # type: ignore[misc]
    """The type of Java's classes: it names them and shows them as Jython does."""

    def __new__(cls, name, bases, namespace):
        made = type.__new__(cls, name, bases, namespace)
        java_name = namespace.get("java_name")
        if java_name:
            package, _, last = java_name.rpartition(".")
            made.__module__ = package or made.__module__
            made.__name__ = made.__qualname__ = last
        return made

    def __getattr__(cls, name):
        """What java.lang.Class says of a class: `getName()`, `simpleName`..."""
        for prefix in ("", "get"):
            method = _CLASS_METHODS.get((prefix and _accessor(prefix, name)) or name)
            if method is not None:
                return method(cls) if prefix else functools.partial(method, cls)
        raise AttributeError("type object '%s' has no attribute '%s'" % (class_name(cls), name))

    def __repr__(cls):
        java_name = vars(cls).get("java_name")
        return "<type '%s'>" % java_name if java_name else "<class '%s.%s'>" % (cls.__module__, cls.__name__)


def _full_name(kind):
    return language.unicode(class_name(kind))


def _canonical_name(kind):
    return language.unicode(class_name(kind).replace("$", "."))


def _simple_name(kind):
    return language.unicode(kind.__name__.rpartition("$")[2])


def _superclass(kind):
    return kind.__mro__[1] if len(kind.__mro__) > 3 else None


_CLASS_METHODS = {
    "getName": _full_name,
    "getTypeName": _full_name,
    "getCanonicalName": _canonical_name,
    "getSimpleName": _simple_name,
    "getSuperclass": _superclass,
}


class Functions(JavaType("_Root", (object,), {})):  # type: ignore[misc]
    """A Java class of which scripts only call functions."""


class Object(JavaType("_Root", (object,), {})):  # type: ignore[misc]
    """java.lang.Object."""

    java_name = "java.lang.Object"

    def __getattr__(self, name):
        return bean_property(self, name)

    def __setattr__(self, name, value):
        setter = None if name.startswith("_") else getattr(type(self), _accessor("set", name), None)
        if setter is not None:
            setter(self, value)
        elif name.startswith("_") or not is_of_java(type(self)):
            object.__setattr__(self, name, value)
        else:
            raise AttributeError("'%s' object has no attribute '%s'" % (self.java_name, name))

    def equals(self, other):
        return bool(self == other)

    def hashCode(self):
        return as_int(id(self) // 16)

    def toString(self):
        return language.unicode("%s@%x" % (class_name(type(self)), self.hashCode() % _INT_SPAN))

    def getClass(self):
        return type(self)

    def __str__(self):
        return narrow(self.toString())

    def __unicode__(self):
        return language.unicode(self.toString())

    def __repr__(self):
        return narrow(self.toString())


def narrow(text):
    """The `str` of a text that a script sees: its bytes, where it has none others, else UTF-8."""
    return language.from_text(str.__str__(text))


def is_of_java(kind):
    """Whether this class is Java's own, not one that a script has derived."""
    return "java_name" in vars(kind)


def class_name(kind):
    """The full name of a class; one of a script's own has only its own name."""
    return vars(kind).get("java_name") or kind.__name__
