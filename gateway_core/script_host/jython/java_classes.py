"""The Java classes that the host names, under Jython: Java's own, and the gateway's exceptions derived from them (R11)."""

import sys

from __builtin__ import unicode
from java.io import NotSerializableException
from java.lang import ArrayIndexOutOfBoundsException, Class, ClassCastException, RuntimeException, Throwable
from java.lang import Exception as JavaException
from java.sql import SQLException
from java.text import ParseException, SimpleDateFormat
from java.util import Date, GregorianCalendar, TimeZone
from java.util.concurrent import CancellationException

__all__ = [
    "ArrayIndexOutOfBoundsException",
    "CancellationException",
    "ClassCastException",
    "Date",
    "GatewayException",
    "GregorianCalendar",
    "HandlerError",
    "MessageHandlerException",
    "NotSerializableException",
    "ParseException",
    "RuntimeException",
    "SQLException",
    "SimpleDateFormat",
    "Throwable",
    "TimeZone",
    "TimeoutExpiredException",
    "class_named",
    "emulated_roots",
    "refusal",
]


def emulated_roots():
    """What scripts import by name because the interpreter lacks it."""
    return {}


def class_named(java_name):
    """The Java class of that full name."""
    return Class.forName(java_name)


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


class MessageHandlerException(_OurException):
    """No such handler, or it failed (R6, R7)."""

    java_name = "MessageHandlerException"


class TimeoutExpiredException(_OurException):
    """No answer in time (R9)."""

    java_name = "TimeoutExpiredException"


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
