"""The Java packages that `import` and attribute access find, and what they say of everything else.

A class is loaded when a script first names it, because a process must not wait at its start for what it may never need.
"""

import importlib

from gateway_core.script_host.java import catalogue
from gateway_core.script_host.java.classes_by_name import class_named

_ADVICE = "The engine jython has all of Java: choose it in File > Settings, or with --engine jython."


class JavaPackage(object):
    """A package such as `java.lang`; its members are attributes.

    `context` is the script's, for classes that print, wait or ask who the client is; `undisturbed(function,
    arguments...)` calls what a stop must not interrupt.
    """

    def __init__(self, name, context, undisturbed):
        self.__name__ = name
        self._context = context
        self._undisturbed = undisturbed
        self._modules = catalogue.modules_of(name)
        self._packages = catalogue.packages_below(name)

    @property
    def __all__(self):
        return sorted(self._modules)

    def __dir__(self):
        return sorted(list(self._modules) + self._packages)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name in self._packages:
            self.__dict__[name] = JavaPackage(self.__name__ + "." + name, self._context, self._undisturbed)
        elif name in self._modules:
            self._undisturbed(self._load, name)
        else:
            raise AttributeError(missing_text(self.__name__ + "." + name))
        return self.__dict__[name]

    def __repr__(self):
        return "<java package %s>" % self.__name__

    def _load(self, name):
        module, is_bound = self._modules[name]
        if is_bound:
            self.__dict__.update(importlib.import_module("." + module, __package__).build(self._context))
        else:
            self.__dict__[name] = class_named(self.__name__ + "." + name)


# What texts of errors call the type of a package.
JavaPackage.__name__ = JavaPackage.__qualname__ = "javapackage"
JavaPackage.__module__ = "builtins"


def missing_text(name):
    """What to say of a Java name that is not here."""
    package = name.rpartition(".")[0]
    members = sorted(list(catalogue.modules_of(package)) + catalogue.packages_below(package))
    known = (
        "Of %s it has: %s." % (package, ", ".join(members)) if members else "It has nothing of %s." % (package or name)
    )
    return "%s is not emulated by the engine builtin. %s %s" % (name, known, _ADVICE)


def refusal(name):
    """What to say of an import of that dotted name if it is meant for Java and not here, else None."""
    return missing_text(name) if name.partition(".")[0] in catalogue.ROOTS else None


def emulated_roots(context, undisturbed):
    """What scripts import by name because the interpreter lacks it: the package `java`."""
    return {"java": JavaPackage("java", context, undisturbed)}
