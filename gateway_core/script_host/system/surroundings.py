"""The part of `system.util` about where a script is: its gateway, its machine, its words, and the end of its client."""

from gateway_core.script_host import java_classes, wire
from gateway_core.script_host.language import from_text, long, unicode
from gateway_core.script_host.system.carrier import Carrier, number_of, optional_text_of, text_of
from gateway_core.script_host.system.version import Version

_VERSION = Version(7, 9, 21)
_PORT = 8088
_NO_EXIT = (
    "system.util.exit() closes a client, and this is the designer: here it would close the designer itself. "
    "Run the script as a client instead."
)
_LEVELS = ("trace", "debug", "info", "warn", "error", "fatal")


class SurroundingFunctions(Carrier):
    constants = {"globals": None}  # each JVM has its own

    def __init__(self, context):
        Carrier.__init__(self, context)
        self.constants = {"globals": context.jvm.globals}

    def getGlobals(self):
        return self._context.jvm.globals

    def getProperty(self, propertyName):
        value = java_classes.system_property(text_of("getProperty", "propertyName", propertyName))
        return None if value is None else unicode(value)

    def getVersion(self):
        return _VERSION

    def getEdition(self):
        return unicode("standard")

    def getInactivitySeconds(self):
        return long(0)

    def getGatewayAddress(self):
        return unicode("http://%s:%d/main" % (self._context.call("whoAmI", {})["gateway"], _PORT))

    def getGatewayStatus(self, gatewayAddress, connectTimeoutMillis=None, socketTimeoutMillis=None):
        address = text_of("getGatewayStatus", "gatewayAddress", gatewayAddress)
        for name, value in (
            ("connectTimeoutMillis", connectTimeoutMillis),
            ("socketTimeoutMillis", socketTimeoutMillis),
        ):
            if value is not None:
                number_of("getGatewayStatus", name, value)
        name = address.partition("://")[2] or address
        name = name.partition("/")[0].partition(":")[0]
        status = self._context.call("getGatewayStatus", {"gateway": name})
        if status == "running":
            return unicode("RUNNING")
        reason = "is off line" if status == "down" else "is no gateway of this lab"
        return unicode("ERROR: %s %s" % (name or "An empty address", reason))

    def getConnectTimeout(self):
        return self._context.jvm.timeouts_ms["connect"]

    def setConnectTimeout(self, connectTimeout):
        self._set_timeout("setConnectTimeout", "connect", connectTimeout)

    def getReadTimeout(self):
        return self._context.jvm.timeouts_ms["read"]

    def setReadTimeout(self, readTimeout):
        self._set_timeout("setReadTimeout", "read", readTimeout)

    def setLoggingLevel(self, loggerName, loggerLevel):
        logger = text_of("setLoggingLevel", "loggerName", loggerName)
        level = text_of("setLoggingLevel", "loggerLevel", loggerLevel)
        if level.lower() not in _LEVELS:
            text = "setLoggingLevel() argument loggerLevel must be one of %s, not %s."
            raise ValueError(text % (", ".join(_LEVELS), from_text(level)))
        self._context.jvm.set_level(logger, level.upper())

    def getLocale(self):
        return unicode("en")

    def getAvailableLocales(self):
        return [unicode("en")]

    def getAvailableTerms(self):
        return []

    def translate(self, term, locale=None, strict=False):
        text = text_of("translate", "term", term)
        optional_text_of("translate", "locale", locale)
        return None if strict else unicode(text)

    def beep(self):
        self._note_effect("beep", [])

    def playSoundClip(self, wav, volume=1.0, wait=False):
        if not isinstance(wav, (str, unicode, bytearray, list, tuple)) and not hasattr(wav, "typecode"):
            raise TypeError(
                "playSoundClip() argument wav must be a path or the bytes of a sound, not %s." % type(wav).__name__
            )
        if not 0.0 <= number_of("playSoundClip", "volume", volume) <= 1.0:
            raise ValueError("playSoundClip() argument volume must be from 0.0 to 1.0, not %s." % volume)
        shown = wav if isinstance(wav, (str, unicode)) else "%d bytes" % len(wav)
        self._note_effect("playSoundClip", [shown, volume, bool(wait)])

    def exit(self, force=False):
        if self._context.scope == "designer":
            raise java_classes.RuntimeException(unicode(_NO_EXIT))
        arguments = wire.encode([bool(force)], "arguments")
        self._context.call("exit", {"call": "system.util.exit", "arguments": arguments})

    def _set_timeout(self, function, kind, value):
        milliseconds = number_of(function, kind + "Timeout", value)
        if not 0 <= milliseconds < 2**31:
            raise ValueError(
                "%s() argument %sTimeout must be a number of ms, zero or more, not %s." % (function, kind, value)
            )
        self._context.jvm.timeouts_ms[kind] = int(milliseconds)

    def _note_effect(self, function, arguments):
        note_effect(self._context, "system.util." + function, arguments)


def note_effect(context, call, arguments):
    """Have it seen that a script made this call, which has no other effect here."""
    context.call("noteEffect", {"call": call, "arguments": wire.encode(arguments, "arguments")})
