"""One context's builtins: everything that translated code may name without importing it, and the helpers it calls.

A context has its own `sys` (with its `stdout`), its own modules and its own importer; nothing is shared between contexts
but immutable types and functions.
"""

import __future__

import builtins
import importlib
import sys
from types import CodeType

from . import arithmetic, comparison, formatting, introspection, method_calls, raising
from .builtin_functions import PLAIN_FUNCTIONS, SAME_IN_PYTHON2, format_value
from .classes import build_class
from .files import File
from .handled_errors import HandledErrors
from .markers import CONTEXT
from .old_style import managed
from .printing import Output, print_to
from .representation import repr_of, type_name
from .stand_ins import BASESTRING, FLOAT, INT, LONG, STR, TYPE, UNICODE, XRANGE
from .stop import ScriptStop
from .types import long, to_text, unicode
from .unbound import class_attribute

_FUTURES = ("division", "print_function", "unicode_literals")
# The same for all contexts, so `linking` puts them into the code itself.
HELPERS = {
    ".u": unicode,
    ".long": long,
    ".type": type,
    ".int": int,
    ".slice": slice,
    ".locals": locals,
    ".repr": repr_of,
    ".div": arithmetic.divide,
    ".idiv": arithmetic.divide_in_place,
    ".fit": arithmetic.fitted,
    ".mul": arithmetic.multiply,
    ".imul": arithmetic.multiply_in_place,
    ".pow": arithmetic.power,
    ".ipow": arithmetic.power_in_place,
    ".lshift": arithmetic.shift_left,
    ".ilshift": arithmetic.shift_left_in_place,
    ".mod": formatting.remainder,
    ".imod": formatting.remainder_in_place,
    ".format": formatting.percent,
    ".contains": comparison.contains,
    ".lt": comparison.lt,
    ".le": comparison.le,
    ".gt": comparison.gt,
    ".ge": comparison.ge,
    ".attribute": method_calls.attribute,
    ".managed": managed,
    ".class_attribute": class_attribute,
    ".changeable": introspection.changeable,
    ".raised": raising.raised,
    ".caught": raising.caught,
    ".bound": raising.bound,
    ".error_items": raising.error_items,
    ".error_item": raising.error_item,
    ".unpack": raising.unpack,
    ".BaseException": BaseException,
    ".ScriptStop": ScriptStop,
    ".StopIteration": StopIteration,
    **{".m." + name: helper for name, helper in method_calls.METHOD_CALLS.items()},
}


def change_attribute(owner, name, operation, value):
    """`owner.name /= value` and its kind."""
    setattr(owner, name, operation(getattr(owner, name), value))


def change_item(owner, key, operation, value):
    """`owner[key] /= value` and its kind."""
    owner[key] = operation(owner[key], value)


class Context:
    """What the scripts of one context share. `write` gets what they print, as text; `importer` serves `import`."""

    def __init__(self, write, importer):
        self.modules = {}
        self._importer = importer
        self.stdout = Output(write, "stdout")
        self.stderr = Output(write, "stderr")
        self.handled = HandledErrors()
        self.builtins = {name: getattr(builtins, name) for name in SAME_IN_PYTHON2}
        self.builtins.update(PLAIN_FUNCTIONS)
        self.builtins.update(raising.ERROR_CLASSES)
        self.builtins.update(introspection.INTROSPECTION)
        self.builtins.update({
            CONTEXT: self,
            "__build_class__": build_class,
            "__debug__": True,
            "__import__": self.import_,
            "__name__": "__builtin__",
            "basestring": BASESTRING,
            "bytes": STR,
            "float": FLOAT,
            "format": format_value,
            "int": INT,
            "long": LONG,
            "repr": repr_of,
            "str": STR,
            "type": TYPE,
            "unicode": UNICODE,
            "xrange": XRANGE,
            ".False": False,
            ".True": True,
            "compile": self.compile,
            "eval": self.evaluate,
            "execfile": self.execute_file,
            "print": self.print_function,
            "reload": self.reload,
            ".change_attribute": change_attribute,
            ".change_item": change_item,
            ".again": self.handled.again,
            ".exec": self.execute,
            ".print": self.print_line,
            ".print_open": self.print_open,
            ".print_to": self.print_line_to,
            ".print_to_open": self.print_open_to,
        })  # fmt: skip
        self.sys = importlib.import_module(".library.sys_module", __package__).build(self)
        self.modules["sys"] = self.sys

    # The print statement

    def print_line(self, *values):
        """`print a, b`."""
        print_to(self.sys.stdout, values, "\n")

    def print_open(self, *values):
        """`print a, b,`."""
        print_to(self.sys.stdout, values, "")

    def print_line_to(self, stream, *values):
        """`print >>stream, a, b`."""
        print_to(self.sys.stdout if stream is None else stream, values, "\n")

    def print_open_to(self, stream, *values):
        """`print >>stream, a, b,`."""
        print_to(self.sys.stdout if stream is None else stream, values, "")

    def print_function(self, *values, sep=None, end=None, file=None):
        """`print(a, b)` after `from __future__ import print_function`."""
        sep, end = " " if sep is None else sep, "\n" if end is None else end
        stream = self.sys.stdout if file is None else file
        for index, value in enumerate(values):
            if index:
                stream.write(sep)
            stream.write(value if isinstance(value, str) else STR(value))
        stream.write(end)

    # Code made at run time

    def import_(self, name, names=None, local_names=None, fromlist=(), level=0):
        """`import`, and `__import__` called by a script itself."""
        names = sys._getframe(1).f_globals if names is None else names
        return self._importer(name, names, local_names, fromlist, level)

    def compile(self, source, filename="string", mode="exec", *_flags):
        """`compile`."""
        if not isinstance(source, str):
            raise TypeError(f"compile() arg 1 must be a string, not {type_name(source)}")
        return self._compiled(source, to_text(filename), mode, sys._getframe(1))

    def _compiled(self, source, name, mode, frame):
        """The code of a text, with the `__future__` features of the script that has it compiled."""
        names = frame.f_globals
        futures = frozenset(feature for feature in _FUTURES if names.get(feature) is getattr(__future__, feature))
        name = name[1:-1] if name.startswith("<") and name.endswith(">") else name
        translation = importlib.import_module(".translation", __package__)
        return translation.TRANSLATOR.compile_text(to_text(source), name, mode, futures)

    def evaluate(self, source, names=None, local_names=None):
        """`eval`."""
        frame = introspection.scope_frame(sys._getframe(1))
        if isinstance(source, str):
            source = self._compiled(source, "string", "eval", frame)
        elif not isinstance(source, CodeType):
            raise TypeError("eval() arg 1 must be a string or code object")
        if names is not None and not isinstance(names, dict):
            raise TypeError("globals must be a dict")
        return eval(source, *self._namespaces(names, local_names, frame))

    def execute(self, source, names=None, local_names=None):
        """The exec statement; also in its form with a tuple. Gives the namespace in which it ran."""
        if isinstance(source, tuple):
            source, names, local_names = (*source, None, None)[:3]
        if hasattr(source, "read"):
            source = source.read()
        frame = sys._getframe(1)
        if isinstance(source, str):
            source = self._compiled(source, "string", "exec", frame)
        elif not isinstance(source, CodeType):
            raise TypeError("exec: arg 1 must be a string, file, or code object")
        if names is not None and not isinstance(names, dict):
            raise TypeError("exec: arg 2 must be a dictionary or None")
        namespaces = self._namespaces(names, local_names, frame)
        exec(source, *namespaces)
        return namespaces[1]

    def execute_file(self, name, names=None, local_names=None):
        """`execfile`."""
        frame = sys._getframe(1)
        with File(name) as file:
            text = file.read()
        exec(self._compiled(text, to_text(name), "exec", frame), *self._namespaces(names, local_names, frame))

    def _namespaces(self, names, local_names, frame):
        if names is None:
            names, local_names = frame.f_globals, frame.f_locals
        names.setdefault("__builtins__", self.builtins)
        return names, names if local_names is None else local_names

    def reload(self, module):
        """`reload` of a standard module: it can't have changed."""
        return module
