"""java.lang.System of one context: its console, its own properties, the clock."""

import os
import time

from gateway_core.script_host import language
from gateway_core.script_host.java.maps import HashMap, Properties
from gateway_core.script_host.java.objects import Functions, as_int, text_argument
from gateway_core.script_host.java.system_properties import system_property
from gateway_core.script_host.java.text_streams import Printer
from gateway_core.script_host.java.values import stored

_EXIT = (
    "System.exit(%s) would end the whole client or gateway on Ignition. Here it ends this script alone; "
    "system.util.exit() closes a client.\n"
)


def build(context):
    """The classes, for that context."""

    def write(text):
        context.output().write(text)

    class System(_Functions):
        """java.lang.System."""

        java_name = "java.lang.System"
        out = Printer(write)
        err = Printer(write)
        _properties = Properties()

        @staticmethod
        def exit(status):
            write(_EXIT % status)
            raise SystemExit(status)

        @staticmethod
        def getProperty(name, default=None):
            own = System._properties.getProperty(name)
            known = system_property(text_argument(name, "getProperty")) if own is None else own
            return stored(default if known is None else known)

        @staticmethod
        def setProperty(name, value):
            return System._properties.setProperty(name, value)

    return {"System": System}


class _Functions(Functions):
    """What is the same for all contexts."""

    java_name = "java.lang.System"

    @staticmethod
    def currentTimeMillis():
        return language.long(int(time.time() * 1000))

    @staticmethod
    def nanoTime():
        return language.long(time.perf_counter_ns())

    @staticmethod
    def getenv(name=None):
        if name is None:
            return HashMap(dict(os.environ))
        value = os.environ.get(text_argument(name, "getenv"))
        return None if value is None else language.unicode(value)

    @staticmethod
    def lineSeparator():
        return language.unicode(os.linesep)

    @staticmethod
    def identityHashCode(value):
        return 0 if value is None else as_int(id(value) // 16)

    @staticmethod
    def arraycopy(source, start, target, place, count):
        target[place : place + count] = source[start : start + count]

    @staticmethod
    def gc():
        """Java frees memory; here is nothing to do."""
