"""Modules of Python 3 that print, read `sys.argv` or keep a state: every context gets a copy that uses its own `sys`.

The copy runs the module's own source with the context's `print`, and with an `open` that gives strings of bytes.
"""

import builtins
import importlib
import importlib.util
import sys
import types
import warnings

from gateway_core.script_host.dialect.types import to_text


def _open(file, mode="r", *_options, **_keywords):
    """Files of text hold bytes, as everywhere in Python 2."""
    name = to_text(file) if isinstance(file, str) else file
    if "b" in mode:
        return open(name, mode)
    return open(name, mode, encoding="latin-1", newline="")


def _top(name, module):
    """What `import a.b` binds: something whose attribute `b` is `module`."""
    for part in reversed(name.split(".")[1:]):
        module = types.SimpleNamespace(**{part: module})
    return module


class _SystemOfCopy:
    """The context's `sys`; what Python 2 does not have there is the real one's."""

    def __init__(self, own):
        self.__dict__["own"] = own

    def __getattr__(self, name):
        return getattr(self.own, name) if hasattr(self.own, name) else getattr(sys, name)

    def __setattr__(self, name, value):
        setattr(self.own, name, value)


def own_copy(context, name, instead=None):
    """A copy of the module `name`; what it imports by a name in `instead` is taken from there, None for not at all."""
    instead = instead or {}

    def load(wanted, names=None, local_names=None, fromlist=(), level=0):
        if wanted in instead and instead[wanted] is None:
            raise ImportError(wanted)
        if wanted in instead:
            return instead[wanted] if fromlist else _top(wanted, instead[wanted])
        return importlib.__import__(wanted, names, local_names, fromlist, level)

    spec = importlib.util.find_spec(name)
    if spec is None or spec.loader is None:
        raise ImportError(f"No module named {name}")
    module = importlib.util.module_from_spec(spec)
    names = vars(builtins) | {"print": context.print_function, "open": _open, "__import__": load}
    module.__dict__["__builtins__"] = names
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        spec.loader.exec_module(module)
    if isinstance(vars(module).get("sys"), types.ModuleType):
        vars(module)["sys"] = _SystemOfCopy(context.sys)
    return module


def _copying(name):
    return lambda context: own_copy(context, name)


build_argparse = _copying("argparse")
build_calendar = _copying("calendar")
build_cmd = _copying("cmd")
build_fileinput = _copying("fileinput")
build_getopt = _copying("getopt")
build_linecache = _copying("linecache")
build_optparse = _copying("optparse")
build_this = _copying("this")
build_timeit = _copying("timeit")


def build_warnings(context):
    """`warnings` with filters of its own."""
    return own_copy(context, "warnings", {"_warnings": None})


build = build_optparse
