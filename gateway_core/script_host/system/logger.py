"""What `system.util.getLogger` returns. Every level is written until a script sets another one with `setLoggingLevel`."""

from gateway_core.script_host import java_classes, language
from gateway_core.script_host.call_arguments import TEXT_TYPES
from gateway_core.script_host.java_classes import Throwable
from gateway_core.script_host.java_named import java_named


class _Named(object):
    """A logger's name, and which levels it writes."""

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def __repr__(self):
        return "Logger(%s)" % language.from_text(self._name)

    def getName(self):
        return language.unicode(self._name)

    def isTraceEnabled(self):
        return self._writes("TRACE")

    def isDebugEnabled(self):
        return self._writes("DEBUG")

    def isInfoEnabled(self):
        return self._writes("INFO")

    def isWarnEnabled(self):
        return self._writes("WARN")

    def isErrorEnabled(self):
        return self._writes("ERROR")

    def isFatalEnabled(self):
        return self._writes("FATAL")

    def _writes(self, level):
        return self._context.jvm.writes(self._name, level)


@java_named("com.inductiveautomation.ignition.common.script.builtin.SystemUtilities.Logger")
class Logger(_Named):
    """`info(text)` and `infof(format, values...)`, for each of the six levels."""

    def createSubLogger(self, name):
        if not isinstance(name, TEXT_TYPES):
            raise TypeError("createSubLogger(): 1st arg can't be coerced to String")
        return Logger(self._context, "%s.%s" % (self._name, language.to_text(name)))

    def trace(self, message, error=None):
        self._log("trace", message, error)

    def debug(self, message, error=None):
        self._log("debug", message, error)

    def info(self, message, error=None):
        self._log("info", message, error)

    def warn(self, message, error=None):
        self._log("warn", message, error)

    def error(self, message, error=None):
        self._log("error", message, error)

    def fatal(self, message, error=None):
        self._log("fatal", message, error)

    def tracef(self, form, *values):
        self._log_formatted("trace", form, values)

    def debugf(self, form, *values):
        self._log_formatted("debug", form, values)

    def infof(self, form, *values):
        self._log_formatted("info", form, values)

    def warnf(self, form, *values):
        self._log_formatted("warn", form, values)

    def errorf(self, form, *values):
        self._log_formatted("error", form, values)

    def fatalf(self, form, *values):
        self._log_formatted("fatal", form, values)

    def _log(self, method, message, error):
        text = _message_of(method, message)
        if error is not None:
            if not isinstance(error, (BaseException, Throwable)):
                sentence = "%s(): 2nd arg can't be coerced to java.lang.Throwable: it is %s. Give the exception itself."
                raise TypeError(sentence % (method, type(error).__name__))
            text += "\n" + language.describe_error(error)["traceback"].rstrip("\n")
        self._write(method, text)

    def _log_formatted(self, method, form, values):
        self._write(method, java_classes.java_format(_message_of(method + "f", form), values))

    def _write(self, method, text):
        level = method.upper()
        if self._writes(level):
            self._context.log(level, self._name, text)


def _message_of(method, message):
    """The text of a message, which Java takes as a string alone; nothing at all is logged as `null`."""
    if message is None:
        return "null"
    if not isinstance(message, TEXT_TYPES):
        sentence = "%s(): 1st arg can't be coerced to String: it is %s. Write %s(str(...))."
        raise TypeError(sentence % (method, type(message).__name__, method))
    return language.to_text(message)
