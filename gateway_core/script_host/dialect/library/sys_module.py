"""`sys` of one context: its own `stdout`, Python 2's numbers, nothing that reaches the host process."""

import codecs
import sys
import types

from gateway_core.script_host.dialect.builtin_functions import NO_KEYBOARD
from gateway_core.script_host.dialect.types import MAX_INT, Implicit

_SAME = (
    "byteorder", "call_tracing", "copyright", "float_info", "getrefcount", "getsizeof",
    "maxunicode", "_getframe",
)  # fmt: skip


class _Keyboard:
    """`sys.stdin`: reading says that there is no keyboard."""

    closed = False

    def read(self, *_args):
        """Always raises EOFError."""
        raise EOFError(NO_KEYBOARD)

    readline = readlines = __iter__ = read


class VersionInfo(tuple):
    """`sys.version_info`: a tuple whose items have names."""

    __slots__ = ()
    major = property(lambda self: self[0])
    minor = property(lambda self: self[1])
    micro = property(lambda self: self[2])
    releaselevel = property(lambda self: self[3])
    serial = property(lambda self: self[4])

    def __repr__(self):
        names = ("major", "minor", "micro", "releaselevel", "serial")
        return f"sys.version_info({', '.join(f'{name}={item!r}' for name, item in zip(names, self, strict=True))})"


def _exit(status=None):
    raise SystemExit(*(status if isinstance(status, tuple) else () if status is None else (status,)))


def _ignored(*_args):
    """Settings of the process belong to the host."""


def _module_type(handled):
    """With the names that Python 2 sets when it catches something."""

    def part(index, name):
        def value(_module):
            info = handled.info()
            if info[1] is None:
                raise AttributeError(f"'module' object has no attribute '{name}'")
            return info[index]

        return property(value)

    names = ("exc_type", "exc_value", "exc_traceback")
    return type("module", (types.ModuleType,), {name: part(index, name) for index, name in enumerate(names)})


def _set_implicit(encoding):
    codecs.lookup(encoding)  # LookupError for one that nobody knows
    Implicit.encoding = str(encoding)


def build(context):
    """The module."""
    limit = [1000]  # what scripts set and see; how deep they can go is the host's business
    module = _module_type(context.handled)("sys")
    vars(module).update({name: getattr(sys, name) for name in _SAME})
    vars(module).update({
        "argv": [""],
        "builtin_module_names": ("__builtin__", "sys"),
        "executable": None,
        "exc_info": context.handled.info,
        "exit": _exit,
        "exc_clear": context.handled.clear,
        "getdefaultencoding": lambda: Implicit.encoding,
        "getrecursionlimit": lambda: limit[-1],
        "getfilesystemencoding": lambda: "UTF-8",
        "hexversion": 0x020712F0,
        "maxint": MAX_INT,
        "maxsize": MAX_INT,
        "modules": context.modules,
        "path": [],
        "platform": "java1.8",
        "setcheckinterval": _ignored,
        "setdefaultencoding": _set_implicit,
        "setrecursionlimit": limit.append,
        "stderr": context.stderr,
        "stdin": _Keyboard(),
        "stdout": context.stdout,
        "version": "2.7 (Scopelab)",
        "version_info": VersionInfo((2, 7, 18, "final", 0)),
        "__stderr__": context.stderr,
        "__stdout__": context.stdout,
    })  # fmt: skip
    return module
