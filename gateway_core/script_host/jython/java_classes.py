"""The Java classes that the host names, under Jython: Java's own, and the gateway's exceptions derived from them (R11)."""

import array
import sys

import jarray
from __builtin__ import unicode
from java.io import FileNotFoundException, IOException, NotSerializableException
from java.lang import (
    ArrayIndexOutOfBoundsException,
    Boolean,
    Character,
    Class,
    ClassCastException,
    IllegalArgumentException,
    Number,
    Object,
    RuntimeException,
    String,
    System,
    Throwable,
)
from java.lang import Exception as JavaException
from java.sql import SQLException
from java.text import ParseException, SimpleDateFormat
from java.util import ArrayList, Date, GregorianCalendar, Locale, TimeZone
from java.util.concurrent import CancellationException

__all__ = [
    "ArrayIndexOutOfBoundsException",
    "CancellationException",
    "ClassCastException",
    "Date",
    "FileNotFoundException",
    "GatewayException",
    "GregorianCalendar",
    "HandlerError",
    "IOException",
    "IllegalArgumentException",
    "JavaException",
    "Locale",
    "MessageHandlerException",
    "NotSerializableException",
    "ParseException",
    "RuntimeException",
    "SQLException",
    "SimpleDateFormat",
    "Throwable",
    "TimeZone",
    "TimeoutExpiredException",
    "byte_array",
    "bytes_of",
    "class_named",
    "emulated_roots",
    "java_format",
    "refusal",
    "system_property",
    "unboxed",
]


def emulated_roots(_context, _undisturbed):
    """What scripts import by name because the interpreter lacks it."""
    return {}


def unboxed(value):
    """The number, truth or text of a box of Java's; any other value as it is."""
    return ArrayList([value])[0] if isinstance(value, (Number, Boolean, Character, String)) else value


def byte_array(data):
    """A `byte[]` of these bytes, or characters below 256."""
    return array.array("b", data if isinstance(data, str) else data.encode("latin-1"))


def bytes_of(value):
    """The bytes of a `str`, an array or a list of numbers; None for what has none."""
    if isinstance(value, str):
        return value
    if isinstance(value, bytearray):
        return str(value)
    if isinstance(value, array.array):
        return value.tostring() if value.typecode in ("b", "B", "c") else None
    if isinstance(value, (list, tuple)) and all(isinstance(item, int) and -128 <= item < 256 for item in value):
        return str(bytearray([item % 256 for item in value]))
    return None


def class_named(java_name):
    """The Java class of that full name."""
    return Class.forName(java_name)


def java_format(form, values):
    """`String.format` in English; what a script has as bytes counts as the text that it stands for."""
    given = [value.decode("utf-8", "replace") if isinstance(value, str) else value for value in values]
    return String.format(Locale.ENGLISH, form, jarray.array(given, Object))


def system_property(name):
    """Java's system property of that name, or None."""
    return System.getProperty(name) if name else None


def refusal(_name):
    """Why an import is not here: there is nothing that Jython would not say itself."""


class _OurException(JavaException):
    """An exception of the gateway's, shown by the name that semantics.md gives it: nobody has documented its package."""

    java_name = "java.lang.Exception"

    def toString(self):
        message = self.getMessage()
        return self.java_name if message is None else self.java_name + ": " + message

    def __str__(self):
        return self.toString().encode("utf-8")

    def __unicode__(self):
        return unicode(self.toString())

    def __repr__(self):
        return self.toString().encode("utf-8")


class GatewayException(_OurException):
    """The gateway refused or can't reach another one (M22, R10)."""

    java_name = "GatewayException"
    __module__ = "system"  # nobody has documented its package


class MessageHandlerException(_OurException):
    """No such handler, or it failed (R6, R7)."""

    java_name = "MessageHandlerException"
    __module__ = "system"  # nobody has documented its package


class TimeoutExpiredException(_OurException):
    """No answer in time (R9)."""

    java_name = "TimeoutExpiredException"
    __module__ = "system"  # nobody has documented its package


class HandlerError(_OurException):
    """The cause within a `MessageHandlerException`: what the other script failed with, by name and line (R7)."""

    def __init__(self, error):
        _OurException.__init__(self, error["message"])
        self.java_name = error["type"]
        self.line = error["line"]
        self._error = error

    def describe(self):
        """The error as the parent told it."""
        return self._error

    def printStackTrace(self, *_streams):
        sys.stderr.write(self._error["traceback"].rstrip("\n") + "\n")
