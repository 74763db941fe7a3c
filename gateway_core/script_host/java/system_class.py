"""java.lang.System of one context: its console, its own properties, the clock."""

import os
import sys
import time

from gateway_core.script_host import language
from gateway_core.script_host.java.maps import HashMap, Properties
from gateway_core.script_host.java.objects import Functions, as_int, text_argument
from gateway_core.script_host.java.text_streams import Printer

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
        _properties = _fresh_properties()

        @staticmethod
        def exit(status):
            write(_EXIT % status)
            raise SystemExit(status)

        @staticmethod
        def getProperty(name, default=None):
            return System._properties.getProperty(name, default)

        @staticmethod
        def setProperty(name, value):
            return System._properties.setProperty(name, value)

        @staticmethod
        def getProperties():
            return System._properties

    return {"System": System}


def _fresh_properties():
    properties = Properties()
    for name, value in {
        "file.encoding": "UTF-8",
        "file.separator": os.sep,
        "java.io.tmpdir": os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp",
        "java.vendor": "Scopelab",
        "java.version": "1.8.0",
        "line.separator": os.linesep,
        "os.arch": "amd64",
        "os.name": {"win32": "Windows 10", "darwin": "Mac OS X"}.get(sys.platform, "Linux"),
        "path.separator": os.pathsep,
        "user.dir": os.getcwd(),
        "user.home": os.path.expanduser("~"),
        "user.language": "en",
        "user.name": os.environ.get("USER") or os.environ.get("USERNAME") or "",
    }.items():
        properties.setProperty(name, value)
    return properties


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
