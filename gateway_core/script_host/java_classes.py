"""The Java classes that the host itself names: real ones where the interpreter has Java, emulated ones elsewhere.

The exceptions are Java's in both cases, so `except Exception` does not catch them (rule R11). Name `SimpleDateFormat` as
`java_classes.SimpleDateFormat` where it is used, so that a process does not load it at its start.
"""

import importlib
import sys

from gateway_core.script_host import language

if sys.platform.startswith("java"):
    from gateway_core.script_host.jython.java_classes import (
        CancellationException,
        Date,
        GatewayException,
        HandlerError,
        MessageHandlerException,
        NotSerializableException,
        RuntimeException,
        SimpleDateFormat,
        SQLException,
        Throwable,
        TimeoutExpiredException,
        emulated_roots,
        refusal,
    )
else:
    from gateway_core.script_host.java.dates import Date
    from gateway_core.script_host.java.packages import emulated_roots, refusal
    from gateway_core.script_host.java.throwables import (
        CancellationException,
        GatewayException,
        HandlerError,
        MessageHandlerException,
        NotSerializableException,
        RuntimeException,
        SQLException,
        Throwable,
        TimeoutExpiredException,
    )

    def __getattr__(name):
        """`SimpleDateFormat`, which takes some ms to load, when somebody first names it."""
        if name != "SimpleDateFormat":
            raise AttributeError(name)
        return importlib.import_module("gateway_core.script_host.java.date_format").SimpleDateFormat


__all__ = [
    "Date",
    "NotSerializableException",
    "SQLException",
    "SimpleDateFormat",
    "Throwable",
    "emulated_roots",
    "from_error",
    "refusal",
]

# By the names that the parent uses in `reply` and `answer`.
_RAISED_BY_PARENT = {
    "CancellationException": CancellationException,
    "GatewayException": GatewayException,
    "MessageHandlerException": MessageHandlerException,
    "NotSerializableException": NotSerializableException,
    "TimeoutExpiredException": TimeoutExpiredException,
}
_BUILTIN = {"TypeError": TypeError, "ValueError": ValueError, "KeyError": KeyError}


def from_error(error):
    """The exception that an `error` of a `reply` or `answer` stands for."""
    name = error["type"].rpartition(".")[2]
    if name in _BUILTIN:
        return _BUILTIN[name](language.from_text(error["message"]))
    raised = _RAISED_BY_PARENT.get(name, RuntimeException)(language.unicode(error["message"]))
    if error.get("cause"):
        raised.initCause(HandlerError(error["cause"]))
    return raised
