"""What `system.util.getLogger` returns. Every level is written; which ones people see is the reader's choice."""

from gateway_core.script_host import language
from gateway_core.script_host.java_classes import Throwable


class Logger(object):
    """`info(text)` and `infof(format, values...)`, for each of the six levels."""

    def __init__(self, context, name):
        self._context = context
        self._name = name

    def getName(self):
        return language.unicode(self._name)

    def trace(self, message, error=None):
        self._log("TRACE", message, error)

    def debug(self, message, error=None):
        self._log("DEBUG", message, error)

    def info(self, message, error=None):
        self._log("INFO", message, error)

    def warn(self, message, error=None):
        self._log("WARN", message, error)

    def error(self, message, error=None):
        self._log("ERROR", message, error)

    def fatal(self, message, error=None):
        self._log("FATAL", message, error)

    def tracef(self, form, *values):
        self._log("TRACE", _formatted(form, values), None)

    def debugf(self, form, *values):
        self._log("DEBUG", _formatted(form, values), None)

    def infof(self, form, *values):
        self._log("INFO", _formatted(form, values), None)

    def warnf(self, form, *values):
        self._log("WARN", _formatted(form, values), None)

    def errorf(self, form, *values):
        self._log("ERROR", _formatted(form, values), None)

    def fatalf(self, form, *values):
        self._log("FATAL", _formatted(form, values), None)

    def isTraceEnabled(self):
        return True

    def isDebugEnabled(self):
        return True

    def isInfoEnabled(self):
        return True

    def isWarnEnabled(self):
        return True

    def isErrorEnabled(self):
        return True

    def isFatalEnabled(self):
        return True

    def _log(self, level, message, error):
        text = language.to_text(_as_string(message))
        if isinstance(error, (BaseException, Throwable)):
            text += "\n" + language.describe_error(error)["traceback"].rstrip("\n")
        self._context.log(level, self._name, text)


def _as_string(value):
    return value if isinstance(value, (str, language.unicode)) else str(value)


def _formatted(form, values):
    """Java's `String.format` for the placeholders that it shares with Python; as it is where they don't fit."""
    try:
        return form % values
    except (TypeError, ValueError):
        return _as_string(form) + " " + " ".join(_as_string(value) for value in values)
