"""`import` in scripts: `system`, Java's packages, library scripts, and the standard library by its Python 2 names."""

import types

from gateway_core.script_host import ignition_classes, java_classes, language


class Importer(object):
    """The `__import__` of one context.

    `roots` holds the objects that scripts import by name: `system`, `project`, `shared`, and `java` where it is
    emulated; `ignition` is what they find as `com` when they import a class of Ignition's own.
    `sleep` takes the place of `time.sleep`, which a stop could not wake; `undisturbed(function, arguments...)` calls
    a function that a stop must not interrupt; `threads` has the modules by which scripts start threads.
    """

    def __init__(self, roots, ignition, sleep, undisturbed, threads):
        self._roots = roots
        self._ignition = ignition
        self._time = None
        self._sleep = sleep
        self._undisturbed = undisturbed
        self._threads = threads

    def load(self, name, names=None, local_names=None, wanted=(), level=0):
        """What the interpreter calls for `import name` and `from name import wanted`."""
        root = name.partition(".")[0]
        if root in self._roots:
            return _member(self._roots[root], name, wanted)
        if ignition_classes.is_of_ignition(name):
            return self._undisturbed(_member, self._ignition, name, wanted)
        refusal = java_classes.refusal(_full_name(name, wanted))
        if refusal is not None:
            raise ImportError(refusal)
        module = self._undisturbed(language.import_module, name, names, local_names, wanted, level)
        if name == "time":
            return self._own_time(module)
        return self._threads.adopted(name, module) if name in ("thread", "threading") else module

    def _own_time(self, module):
        if self._time is None:
            own = types.ModuleType("time")
            for name in list(module.__dict__):
                own.__dict__[name] = getattr(module, name)  # Java's methods are of no use without their class
            own.__dict__["sleep"] = self._sleep
            self._time = own
        return self._time


def _member(root, name, wanted):
    """What an import gives of a root: itself, or with `from` the member that the name leads to."""
    found = root
    for step in name.split(".")[1:]:
        found = _attribute(found, step)
    if not wanted:
        return root
    for step in wanted:
        for each in getattr(found, "__all__", ()) if step == "*" else (step,):
            _attribute(found, each)
    return found


def _full_name(name, wanted):
    """The first of the names that an import asks for, as dotted as it is meant."""
    return name + "." + wanted[0] if wanted and wanted[0] != "*" else name


def _attribute(found, name):
    try:
        return getattr(found, name)
    except AttributeError as missing:
        raise ImportError(*missing.args)
