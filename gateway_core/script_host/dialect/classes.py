"""Class statements of scripts: which metaclass makes the class, and whether it is of the old style."""

import builtins
import sys
from types import FrameType

from .markers import TRUTHS, is_script_frame
from .old_style import is_old, old_class
from .special_methods import adapt
from .stand_ins import StandIn

_PYTHON3_KEYS = ("__qualname__", "__orig_bases__", "__static_attributes__", "__firstlineno__")


def build_class(function, name, *bases):
    """What a class statement calls; `function` runs the class's body."""

    def make(name, bases, namespace):
        return _made(name, bases, namespace, function.__globals__)

    return builtins.__build_class__(function, name, *bases, metaclass=make)


def made_by_type(name, bases, namespace):
    """`type(name, bases, namespace)`."""
    real_bases = tuple(base.real if isinstance(base, StandIn) else base for base in bases)
    return adapt(_metaclass(real_bases)(str(name), real_bases, _with_module(namespace)), namespace)


def made_by_classobj(name, bases, namespace):
    """`types.ClassType(name, bases, namespace)`."""
    return adapt(old_class(str(name), bases, _with_module(namespace)), namespace)


def _with_module(namespace):
    frame: FrameType | None = sys._getframe(2)
    while frame is not None and not is_script_frame(frame):
        frame = frame.f_back
    module = "__main__" if frame is None else frame.f_globals.get("__name__", "__main__")
    return {"__module__": module, **namespace}


def _made(name, bases, namespace, names):
    for key in _PYTHON3_KEYS:
        namespace.pop(key, None)
    for truth in TRUTHS.intersection(key[1:] for key in namespace if key[:1] == "."):
        namespace[truth] = namespace.pop("." + truth)
    maker = namespace.get("__metaclass__")
    if maker is None and not bases:
        maker = names.get("__metaclass__")
    if maker is not None:
        built = maker(name, bases, namespace)
    elif all(map(is_old, bases)):
        built = old_class(name, bases, namespace)
    else:
        built = _metaclass(bases)(name, bases, namespace)
    return adapt(built, namespace) if isinstance(built, type) else built


def _metaclass(bases):
    """The most special metaclass among the bases."""
    found = type
    for base in bases:
        if issubclass(type(base), found):
            found = type(base)
    return found
