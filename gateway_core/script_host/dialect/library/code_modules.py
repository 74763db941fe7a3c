"""Modules about code: `inspect`, `imp`, `new`, `contextlib`; and `locale` and `platform`, as Python 2 has them."""

import ast
import contextlib
import inspect
import locale
import platform
import types
from collections import namedtuple

from gateway_core.script_host.dialect import markers
from gateway_core.script_host.dialect.files import File
from gateway_core.script_host.dialect.representation import repr_of
from gateway_core.script_host.dialect.source_pass import SourcePass
from gateway_core.script_host.dialect.stand_ins import CLASSOBJ, INSTANCEMETHOD

ArgSpec = namedtuple("ArgSpec", "args varargs keywords defaults")
_VARIABLE, _KEYWORDS = 0x4, 0x8


def getargspec(func):
    """The parameters of a function."""
    function = getattr(func, "__func__", None) or getattr(func, "im_func", func)
    if not isinstance(function, types.FunctionType):
        raise TypeError(f"{repr_of(func)} is not a Python function")
    code = function.__code__
    names = list(code.co_varnames)
    count = code.co_argcount
    extra = names[count + code.co_kwonlyargcount :]
    varargs = extra.pop(0) if code.co_flags & _VARIABLE else None
    keywords = extra.pop(0) if code.co_flags & _KEYWORDS else None
    return ArgSpec(names[:count], varargs, keywords, function.__defaults__)


def formatargspec(args, varargs=None, varkw=None, defaults=None, *_options):
    """Parameters as they are written."""
    first = len(args) - len(defaults or ())
    parts = [name if place < first else f"{name}={repr_of(defaults[place - first])}" for place, name in enumerate(args)]
    parts += ["*" + varargs] * bool(varargs) + ["**" + varkw] * bool(varkw)
    return f"({', '.join(parts)})"


_LITERALS = (ast.Expression, ast.Constant, ast.Tuple, ast.List, ast.Dict, ast.Load, ast.USub, ast.UAdd)


def _is_literal(node):
    if isinstance(node, ast.Name):
        return node.id in {"None", "True", "False", markers.LONG}
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == markers.LONG
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.operand, (ast.Constant, ast.Call))
    if isinstance(node, ast.BinOp):
        return isinstance(node.right, ast.Constant) and isinstance(node.right.value, complex)
    return isinstance(node, (*_LITERALS, ast.Add, ast.Sub))


def build_ast(context):
    """`ast` with the literals of Python 2."""

    def literal_eval(node_or_string):
        """The value of a text that is a literal."""
        context.compile(node_or_string, "<unknown>", "eval")  # a syntax error in Python 2's words
        tree = ast.parse(SourcePass(node_or_string.strip() + "\n").rewrite().source, mode="eval")
        if not all(map(_is_literal, ast.walk(tree))):
            raise ValueError("malformed string")
        return context.evaluate(node_or_string, {})

    names = {name: value for name, value in vars(ast).items() if not name.startswith("_")}
    return names | {"literal_eval": literal_eval}


def build_inspect(_context):
    """`inspect`."""
    names = {name: value for name, value in vars(inspect).items() if not name.startswith("__")}
    for later in ("signature", "Signature", "Parameter", "BoundArguments", "getfullargspec", "iscoroutinefunction"):
        names.pop(later, None)
    return names | {"ArgSpec": ArgSpec, "formatargspec": formatargspec, "getargspec": getargspec}


def build_contextlib(_context):
    """`contextlib` with `nested`."""

    @contextlib.contextmanager
    def nested(*managers):
        with contextlib.ExitStack() as stack:
            yield tuple([stack.enter_context(manager) for manager in managers])

    return {"GeneratorContextManager": contextlib._GeneratorContextManager, "closing": contextlib.closing,
            "contextmanager": contextlib.contextmanager, "nested": nested}  # fmt: skip


def build_importlib(context):
    """`importlib`, which has one function in Python 2."""

    def import_module(name, package=None):
        """The module of that full name."""
        full = package + name if name.startswith(".") and package else name
        return context.import_(full, {"__builtins__": context.builtins}, None, ("*",))

    return {"import_module": import_module}


def build_imp(context):
    """`imp`."""

    def load_source(name, pathname, file=None):
        """A module from a file of source."""
        module = types.ModuleType(name)
        vars(module)["__builtins__"] = context.builtins
        with file or File(pathname) as source:
            code = context.compile(source.read(), pathname, "exec")
        exec(code, vars(module))
        context.modules[name] = module
        return module

    def find_module(name, _path=None):
        """Modules here have no files."""
        raise ImportError(f"No module named {name}")

    return {
        "acquire_lock": lambda: None,
        "find_module": find_module,
        "get_magic": lambda: "\x03\xf3\r\n",
        "get_suffixes": lambda: [(".py", "U", 1), (".pyc", "rb", 2)],
        "load_source": load_source,
        "lock_held": lambda: True,
        "new_module": types.ModuleType,
        "release_lock": lambda: None,
        "reload": context.reload,
    }


def _instance(kind, names=None):
    made = kind.__new__(kind)
    made.__dict__.update(names or {})
    return made


def build_new(_context):
    """`new`."""
    return {
        "classobj": CLASSOBJ,
        "code": types.CodeType,
        "function": types.FunctionType,
        "instance": _instance,
        "instancemethod": INSTANCEMETHOD,
        "module": types.ModuleType,
    }


def build_locale(_context):
    """`locale` with `format`."""
    names = {name: value for name, value in vars(locale).items() if not name.startswith("__")}

    def format_number(percent, value, grouping=False, monetary=False, *_more):
        """A number by a format."""
        return locale.format_string(percent, value, grouping, monetary)

    return names | {"format": format_number}


def build_platform(context):
    """`platform` of a Python 2.7."""
    names = {name: value for name, value in vars(platform).items() if not name.startswith("__")}
    version = ".".join(map(str, context.sys.version_info[:3]))
    return names | {
        "python_version": lambda: version,
        "python_version_tuple": lambda: tuple(version.split(".")),
        "uname": lambda: tuple(platform.uname()),
    }


build = build_inspect
