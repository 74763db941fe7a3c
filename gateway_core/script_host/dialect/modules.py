"""Python 2's standard library as scripts import it: by its old names, and nothing that is not in it.

Most modules are Python 3's own under the same or another name; those whose meaning differs have a stand-in in `library`.
Every context has module objects of its own, so what one script puts into a module no other context sees.
"""

import enum
import importlib
import types
import warnings

from .library_names import INTERNAL, LATER, LATER_MODULES, RENAMED, SAME, STAND_INS
from .markers import CONTEXT

_OWN_PACKAGE = f"{__package__}.library."


def import_module(name, names=None, _local_names=None, fromlist=(), _level=0):
    """What `__import__` gives for a standard module: the last part of the name if `fromlist` names something, else the first.

    `names` are the importing script's globals; they say which context's `sys` it gets.
    """
    name = str(name)
    context = _context_of(names)
    top = inner = _module(name.partition(".")[0], context)
    for end in [place for place, character in enumerate(name + ".") if character == "."][1:]:
        inner = _module(name[:end], context)
    if not fromlist:
        return top
    for item in fromlist:
        if hasattr(inner, "__path__") and not hasattr(inner, item) and item != "*":
            _try_part(f"{name}.{item}", context)
    return inner


def _context_of(names):
    scope = (names or {}).get("__builtins__", {})
    context = scope.get(CONTEXT) if isinstance(scope, dict) else None
    if context is None:
        raise ImportError("import_module needs the globals of a script")
    return context


def _try_part(name, context):
    """Load a module that may be what `from package import name` means; else the interpreter says that there is none."""
    try:
        _module(name, context)
    except ImportError:
        return


def _module(name, context):
    """The module of that full name, whose package is loaded already."""
    module = context.modules.get(name)
    if module is not None:
        return module
    package, _, last = name.rpartition(".")
    parent = context.modules[package] if package else None
    inside = getattr(parent, last, None)
    module = inside if isinstance(inside, types.ModuleType) else _loaded(name, parent, context)
    context.modules[name] = module
    if parent is not None:
        setattr(parent, last, module)
    return module


def _loaded(name, parent, context):
    if name in STAND_INS:
        built = _builder(name)(context)
        return built if isinstance(built, types.ModuleType) else _made(name, built)
    is_known = name in RENAMED or (name in SAME or name in INTERNAL if parent is None else hasattr(parent, "__path__"))
    if not is_known or name in LATER_MODULES:
        raise ImportError(f"No module named {name.rpartition('.')[2]}")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # some are deprecated in Python 3
            real = importlib.import_module(RENAMED.get(name, name))
    except ImportError:
        raise ImportError(f"No module named {name.rpartition('.')[2]}") from None
    return _copied(name, real)


def _builder(name):
    stand_in = importlib.import_module(f".library.{STAND_INS[name]}", __package__)
    return getattr(stand_in, "build_" + name.strip("_").replace(".", "_"), None) or stand_in.build


def _copied(name, real):
    """A module with the names of Python 3's own, but for those that Python 2 lacks and for modules that it has loaded."""
    inner = real.__name__ + "."
    later = LATER.get(real.__name__, ())
    kept = {
        key: int(value) if isinstance(value, enum.IntEnum) else value
        for key, value in vars(real).items()
        if key not in later and not (isinstance(value, types.ModuleType) and value.__name__.startswith(inner))
    }
    return _made(name, kept | {"__name__": name})


def _made(name, names):
    module = types.ModuleType(name)
    vars(module).update(names)
    for value in names.values():
        if isinstance(value, type) and value.__module__.startswith(_OWN_PACKAGE):
            value.__module__ = name  # what scripts see of it, and by which a pickle finds it
    if "__all__" in names:
        vars(module)["__all__"] = [item for item in names["__all__"] if item in names]
    return module
