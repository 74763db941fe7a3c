"""Java's exceptions: `except Exception` does not catch them, `except:` and `except java.lang.Exception` do (rule R11).

They derive from `BaseException` for that. `java_name` is what an error message calls the class.
"""

import sys

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import JavaType, bean_property, text_of, wrong_argument


class Throwable(JavaType("_Root", (BaseException,), {})):  # type: ignore[misc]
    """java.lang.Throwable; made as in Java from nothing, a message, a cause, or a message and a cause.

    The message is a `str` or `unicode` of a script.
    """

    java_name = "java.lang.Throwable"

    def __init__(self, message=None, cause=None):
        if cause is None and isinstance(message, Throwable):
            message, cause = message.toString(), message
        if message is not None and not isinstance(message, str):
            raise wrong_argument(self.java_name, 1, "String, java.lang.Throwable")
        if cause is not None and not isinstance(cause, BaseException):
            raise wrong_argument(self.java_name, 2, "java.lang.Throwable")
        BaseException.__init__(self, *([] if message is None else [message]))
        self._message = message if message is None else language.unicode(text_of(message))
        self._cause = cause

    def __getattr__(self, name):
        return bean_property(self, name)

    def getMessage(self):
        return self._message

    def getLocalizedMessage(self):
        return self._message

    def getCause(self):
        return self._cause

    def initCause(self, cause):
        self._cause = cause
        return self

    def getClass(self):
        return type(self)

    def getStackTrace(self):
        return []

    def getSuppressed(self):
        return []

    def hashCode(self):
        return hash(self) % 2**31

    def equals(self, other):
        return self is other

    def toString(self):
        message = self.getLocalizedMessage()
        if message is None:
            return language.unicode(self.java_name)
        return language.unicode("%s: %s" % (self.java_name, message))

    def printStackTrace(self, stream=None):
        text = language.describe_error(self)["traceback"].rstrip("\n")
        if stream is None:
            sys.stderr.write(text + "\n")
        else:
            stream.println(language.unicode(text))

    def __str__(self):
        return language.from_text(self.toString())

    def __unicode__(self):
        return self.toString()

    def __repr__(self):
        return language.from_text(self.toString())


class Exception_(Throwable):
    """java.lang.Exception."""

    java_name = "java.lang.Exception"


class Error(Throwable):
    java_name = "java.lang.Error"


class RuntimeException(Exception_):
    java_name = "java.lang.RuntimeException"


class IllegalArgumentException(RuntimeException):
    java_name = "java.lang.IllegalArgumentException"


class NumberFormatException(IllegalArgumentException):
    java_name = "java.lang.NumberFormatException"


class IllegalStateException(RuntimeException):
    java_name = "java.lang.IllegalStateException"


class NullPointerException(RuntimeException):
    java_name = "java.lang.NullPointerException"


class ClassCastException(RuntimeException):
    java_name = "java.lang.ClassCastException"


class ArithmeticException(RuntimeException):
    java_name = "java.lang.ArithmeticException"


class IndexOutOfBoundsException(RuntimeException):
    java_name = "java.lang.IndexOutOfBoundsException"


class UnsupportedOperationException(RuntimeException):
    java_name = "java.lang.UnsupportedOperationException"


class InterruptedException(Exception_):
    java_name = "java.lang.InterruptedException"


class IOException(Exception_):
    java_name = "java.io.IOException"


class ObjectStreamException(IOException):
    java_name = "java.io.ObjectStreamException"


class NotSerializableException(ObjectStreamException):
    """A value that can't travel in a message (M19, R13)."""

    java_name = "java.io.NotSerializableException"


class SQLException(Exception_):
    """What a database refuses: made from a reason, the five characters of an SQL state, and the database's own number."""

    java_name = "java.sql.SQLException"

    def __init__(self, message=None, sql_state=None, error_code=0, cause=None):
        if isinstance(sql_state, Throwable):
            sql_state, cause = None, sql_state
        if isinstance(error_code, Throwable):
            error_code, cause = 0, error_code
        Exception_.__init__(self, message, cause)
        self._sql_state = sql_state
        self._error_code = error_code
        self._next_exception = None

    def getSQLState(self):
        return self._sql_state if self._sql_state is None else language.unicode(language.to_text(self._sql_state))

    def getErrorCode(self):
        return self._error_code

    def getNextException(self):
        return self._next_exception

    def setNextException(self, following):
        self._next_exception = following


class ParseException(Exception_):
    """A text that is not of the form that a format wants, with the place where it goes wrong."""

    java_name = "java.text.ParseException"

    def __init__(self, message, error_offset):
        Exception_.__init__(self, message)
        self._error_offset = error_offset

    def getErrorOffset(self):
        return self._error_offset


class CancellationException(IllegalStateException):
    """What `cancel()` of a request's handle gives its `onError` (R14)."""

    java_name = "java.util.concurrent.CancellationException"


class GatewayException(Exception_):
    """The gateway refused or can't reach another one (M22, R10)."""

    java_name = "GatewayException"
    __module__ = "system"  # nobody has documented its package


class MessageHandlerException(Exception_):
    """No such handler, or it failed (R6, R7)."""

    java_name = "MessageHandlerException"
    __module__ = "system"  # nobody has documented its package


class TimeoutExpiredException(Exception_):
    """No answer in time (R9)."""

    java_name = "TimeoutExpiredException"
    __module__ = "system"  # nobody has documented its package


class HandlerError(Exception_):
    """The cause within a `MessageHandlerException`: what the other script failed with, by name and line (R7)."""

    def __init__(self, error):
        Exception_.__init__(self, language.unicode(error["message"]))
        self.java_name = error["type"]
        self.line = error["line"]
        self._traceback = error["traceback"]
        self._error = error

    def describe(self):
        """The error as the parent told it."""
        return self._error

    def printStackTrace(self, _stream=None):
        sys.stderr.write(self._traceback.rstrip("\n") + "\n")
