"""`os` and `os.path`: paths are strings of bytes or unicode, files are the dialect's own."""

import os
import subprocess
import types

from gateway_core.script_host.dialect.files import File
from gateway_core.script_host.dialect.library.byte_border import Bridged, given
from gateway_core.script_host.dialect.library.system_calls import as_os_error, system_call
from gateway_core.script_host.dialect.library_names import LATER
from gateway_core.script_host.dialect.raising import SystemCallError
from gateway_core.script_host.dialect.types import to_text, unicode

_PURE = ("basename", "commonprefix", "dirname", "expandvars", "isabs", "join", "normcase", "normpath", "split",
         "splitdrive", "splitext")  # fmt: skip
_ASKING = ("abspath", "exists", "expanduser", "getatime", "getctime", "getmtime", "getsize", "isdir", "isfile",
           "islink", "ismount", "lexists", "realpath", "relpath", "samefile")  # fmt: skip
_OWN = frozenset({"environ", "fdopen", "popen", "walk", "fork", "_exit", "abort"})
_FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType)


class Pipe(Bridged):
    """What a command writes, or what it reads; `close` gives its status."""

    softspace = 0

    def __init__(self, command, mode="r", _buffering=-1):
        is_reading = str(mode).startswith("r")
        self._process = subprocess.Popen(
            to_text(command),
            shell=True,
            stdin=None if is_reading else subprocess.PIPE,
            stdout=subprocess.PIPE if is_reading else None,
        )
        super().__init__(self._process.stdout if is_reading else self._process.stdin)

    def readlines(self):
        """All lines."""
        return list(self)

    def next(self):
        """The next line."""
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def close(self):
        """Wait for the end; None if all went well, else the status as the system gives it."""
        self.own.close()
        return wait_status(self._process.wait()) or None

    def __del__(self):
        self.close()


def wait_status(code):
    """What `os.wait` would say of a process that ended with `code`; below 0 it was a signal."""
    return code << 8 if code >= 0 else -code


def _walk(top, topdown=True, onerror=None, followlinks=False):
    """(folder, folders in it, files in it) of a folder and all below; the list of folders may be changed meanwhile."""
    try:
        names = system_call(os.listdir)(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    paths = {name: os.path.join(top, name) for name in names}
    folders = [name for name in names if os.path.isdir(to_text(paths[name]))]
    files = [name for name in names if name not in folders]
    if topdown:
        yield top, folders, files
    for name in folders:
        path = os.path.join(top, name)
        if followlinks or not os.path.islink(to_text(path)):
            yield from _walk(path, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


def _visit(top, func, arg):
    """`os.path.walk`."""
    for folder, folders, files in _walk(top):
        names = folders + files
        func(arg, folder, names)
        folders[:] = [name for name in folders if name in names]


def _fdopen(fd, mode="r", buffering=-1):
    opened = File(fd, mode, buffering)
    opened.name = "<fdopen>"
    return opened


def build(_context):
    """The names of `os`."""
    later = LATER["os"]
    names = {name: value for name, value in vars(os).items() if name not in later}
    for name, value in names.items():
        if isinstance(value, _FUNCTIONS) and name not in _OWN and not name.startswith("__"):
            names[name] = system_call(value)
    return names | {
        "error": SystemCallError,
        "fdopen": _fdopen,
        "getcwdu": lambda: unicode(os.getcwd()),
        "path": build_os_path(_context),
        "popen": Pipe,
        "walk": _walk,
        "write": _write,
    }


def _write(fd, data):
    try:
        return os.write(fd, given(data))
    except OSError as error:
        raise as_os_error(error) from None


def build_os_path(_context):
    """`os.path`."""
    module = types.ModuleType(os.path.__name__)
    names = {name: value for name, value in vars(os.path).items() if isinstance(value, str | None)}
    names |= {name: getattr(os.path, name) for name in _PURE}
    names |= {name: system_call(getattr(os.path, name)) for name in _ASKING}
    vars(module).update(names | {"walk": _visit, "supports_unicode_filenames": False, "__name__": os.path.__name__})
    return module
