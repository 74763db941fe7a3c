"""Java's system properties as far as this machine answers for them without Java."""

import getpass
import os
import platform
import tempfile

# Those of the Java that Ignition 7.9 runs on and whose classes are emulated.
_JAVA_VERSION = "1.8.0"
_SYSTEMS = {"Darwin": "Mac OS X"}
_MACHINES = {"x86_64": "amd64", "AMD64": "amd64", "arm64": "aarch64"}


def system_property(name):
    """The property of that name; None where it is not known here."""
    return _PROPERTIES[name]() if name in _PROPERTIES else None


def _system():
    name = platform.system()
    return "Windows " + platform.release() if name == "Windows" else _SYSTEMS.get(name, name)


def _machine():
    return _MACHINES.get(platform.machine(), platform.machine())


def _version():
    return {"Darwin": platform.mac_ver()[0], "Windows": "10.0"}.get(platform.system()) or platform.release()


def _user():
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # nobody has given this process a name
        return "?"


_PROPERTIES = {
    "file.separator": lambda: os.sep,
    "java.io.tmpdir": tempfile.gettempdir,
    "java.version": lambda: _JAVA_VERSION,
    "line.separator": lambda: os.linesep,
    "os.arch": _machine,
    "os.name": _system,
    "os.version": _version,
    "path.separator": lambda: os.pathsep,
    "user.dir": os.getcwd,
    "user.home": lambda: os.path.expanduser("~"),
    "user.name": _user,
}
