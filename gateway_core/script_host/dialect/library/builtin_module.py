"""`__builtin__` of one context: what a script adds to it, every script of the context can name."""

import types

from gateway_core.script_host.dialect.markers import CONTEXT


def build(context):
    """The module."""
    names = {name: value for name, value in context.builtins.items() if not name.startswith(".") and name != CONTEXT}

    class Module(types.ModuleType):
        """Keeps the context's builtins the same as its own names."""

        def __setattr__(self, name, value):
            super().__setattr__(name, value)
            context.builtins[name] = value

        def __delattr__(self, name):
            super().__delattr__(name)
            context.builtins.pop(name, None)

    module = Module("__builtin__")
    vars(module).update(names)
    return module
