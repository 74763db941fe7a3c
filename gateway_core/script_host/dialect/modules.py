"""Python 2's standard library as scripts import it: by its old names, and nothing that is not in it.

Most modules are Python 3's own under the same or another name; those whose meaning differs have a stand-in in `library`.
"""

import importlib
import types

from .library_names import INTERNAL, RENAMED, SAME, STAND_INS
from .markers import CONTEXT


def import_module(name, names=None, _local_names=None, fromlist=(), _level=0):
    """What `__import__` gives for a standard module: the last part of the name if `fromlist` names something, else the first.

    `names` are the importing script's globals; they say which context's `sys` it gets.
    """
    name = str(name)
    context = _context_of(names)
    top, _, rest = name.partition(".")
    module = _top_module(top, context)
    inner = _inner_module(name, top, module) if rest else module
    if not fromlist:
        return module
    for item in fromlist:
        if hasattr(inner, "__path__") and not hasattr(inner, item):
            _inner_module(f"{name}.{item}", top, module)
    return inner


def _context_of(names):
    scope = (names or {}).get("__builtins__", {})
    context = scope.get(CONTEXT) if isinstance(scope, dict) else None
    if context is None:
        raise ImportError("import_module needs the globals of a script")
    return context


def _top_module(name, context):
    module = context.modules.get(name)
    if module is None:
        module = _load(name, context)
        context.modules[name] = module
    return module


def _load(name, context):
    if name in STAND_INS:
        stand_in = importlib.import_module(f".library.{STAND_INS[name]}", __package__)
        build = getattr(stand_in, f"build_{name.strip('_')}", None) or stand_in.build
        built = build(context)
        return built if isinstance(built, types.ModuleType) else _module(name, built)
    if name not in SAME and name not in RENAMED and name not in INTERNAL:
        raise ImportError(f"No module named {name}")
    try:
        return importlib.import_module(RENAMED.get(name, name))
    except ImportError:
        raise ImportError(f"No module named {name}") from None


def _inner_module(name, top, module):
    """`os.path`, `xml.dom.minidom`: the modules below a package that is Python 3's own."""
    found = module
    for part in name.split(".")[1:]:
        found = getattr(found, part, None)
        if found is None:
            break
    if isinstance(found, types.ModuleType):
        return found
    if top in SAME:
        try:
            return importlib.import_module(name)
        except ImportError:
            pass
    raise ImportError(f"No module named {name.rpartition('.')[2]}")


def _module(name, names):
    module = types.ModuleType(name)
    vars(module).update(names)
    return module
