"""The Java classes that the host itself names: real ones where the interpreter has Java, emulated ones elsewhere.

The exceptions are Java's in both cases, so `except Exception` does not catch them (rule R11). Name those of `_LATER` as
`java_classes.SimpleDateFormat` where they are used, so that a process does not load them at its start.
"""

import importlib
import sys

from gateway_core.script_host import language

if sys.platform.startswith("java"):
    from gateway_core.script_host.jython.java_classes import (
        ArrayIndexOutOfBoundsException,
        CancellationException,
        ClassCastException,
        Date,
        FileNotFoundException,
        GatewayException,
        GregorianCalendar,
        HandlerError,
        IllegalArgumentException,
        IOException,
        JavaException,
        Locale,
        MessageHandlerException,
        NotSerializableException,
        ParseException,
        RuntimeException,
        SimpleDateFormat,
        SQLException,
        Throwable,
        TimeoutExpiredException,
        TimeZone,
        byte_array,
        bytes_of,
        class_named,
        emulated_roots,
        java_format,
        refusal,
        system_property,
        unboxed,
    )
else:
    from gateway_core.script_host.java.boxes import unboxed
    from gateway_core.script_host.java.dates import Date
    from gateway_core.script_host.java.packages import emulated_roots, refusal
    from gateway_core.script_host.java.throwables import (
        CancellationException,
        ClassCastException,
        GatewayException,
        HandlerError,
        IllegalArgumentException,
        IOException,
        MessageHandlerException,
        NotSerializableException,
        ParseException,
        RuntimeException,
        SQLException,
        Throwable,
        TimeoutExpiredException,
    )
    from gateway_core.script_host.java.throwables import Exception_ as JavaException

    # What takes some ms to load, by the module that has it.
    _LATER = {
        "ArrayIndexOutOfBoundsException": "rare_throwables",
        "FileNotFoundException": "rare_throwables",
        "GregorianCalendar": "calendars",
        "Locale": "locales",
        "SimpleDateFormat": "date_format",
        "TimeZone": "zones",
        "byte_array": "byte_arrays",
        "bytes_of": "byte_arrays",
        "class_named": "classes_by_name",
        "java_format": "formatter",
        "system_property": "system_properties",
    }

    def __getattr__(name):
        """What of `_LATER` somebody names for the first time."""
        if name not in _LATER:
            raise AttributeError(name)
        return getattr(importlib.import_module("gateway_core.script_host.java." + _LATER[name]), name)


__all__ = [
    "ArrayIndexOutOfBoundsException",
    "ClassCastException",
    "Date",
    "FileNotFoundException",
    "GatewayException",
    "GregorianCalendar",
    "IOException",
    "IllegalArgumentException",
    "JavaException",
    "Locale",
    "NotSerializableException",
    "ParseException",
    "RuntimeException",
    "SQLException",
    "SimpleDateFormat",
    "Throwable",
    "TimeZone",
    "byte_array",
    "bytes_of",
    "class_named",
    "emulated_roots",
    "from_error",
    "java_format",
    "refusal",
    "system_property",
    "unboxed",
]

# By the names that the parent uses in `reply` and `answer`.
_RAISED_BY_PARENT = {
    "CancellationException": CancellationException,
    "GatewayException": GatewayException,
    "IOException": IOException,
    "MessageHandlerException": MessageHandlerException,
    "NotSerializableException": NotSerializableException,
    "SQLException": SQLException,
    "TimeoutExpiredException": TimeoutExpiredException,
}
_BUILTIN = {
    "AttributeError": AttributeError,
    "TypeError": TypeError,
    "ValueError": ValueError,
    "KeyError": KeyError,
}


def from_error(error):
    """The exception that an `error` of a `reply` or `answer` stands for."""
    name = error["type"].rpartition(".")[2]
    if name in _BUILTIN:
        return _BUILTIN[name](language.from_text(error["message"]))
    raised = _RAISED_BY_PARENT.get(name, RuntimeException)(language.unicode(error["message"]))
    if error.get("cause"):
        raised.initCause(HandlerError(error["cause"]))
    return raised
