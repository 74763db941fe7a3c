"""`pickle` and `cPickle`: Python 2's forms of values, protocols 0 to 2, and classes found where the script has them."""

import io
import pickle
import struct
import sys
from typing import Any

from gateway_core.script_host.dialect.library.byte_border import ByteFile
from gateway_core.script_host.dialect.markers import is_script_frame
from gateway_core.script_host.dialect.representation import repr_of
from gateway_core.script_host.dialect.stand_ins import StandIn
from gateway_core.script_host.dialect.types import long, to_bytes, unicode

# The ones in Python, whose parts can be replaced.
_PythonPickler: Any = pickle._Pickler
_PythonUnpickler: Any = pickle._Unpickler
HIGHEST_PROTOCOL = 2
_SMALL = range(-(2**31), 2**31)
_OWN_CLASSES = {set: "set", frozenset: "frozenset", object: "object", complex: "complex", dict: "dict", list: "list",
                tuple: "tuple", bool: "bool", int: "int", float: "float", str: "str", unicode: "unicode", long: "long",
                bytearray: "bytearray", range: "xrange", slice: "slice"}  # fmt: skip


def _script_names():
    """The global names of the scripts that run now, innermost first."""
    frame: Any = sys._getframe(1)
    while frame is not None:
        if is_script_frame(frame):
            yield frame.f_globals
        frame = frame.f_back


def _module_name(value):
    """The module that Python 2 has a class or function in."""
    if value.__module__ == "builtins":
        return "exceptions" if isinstance(value, type) and issubclass(value, BaseException) else "__builtin__"
    return "copy_reg" if value.__module__ == "copyreg" else value.__module__


def _find(context, module, name):
    """The class or function that a pickle names."""
    for names in _script_names():
        if names.get("__name__") == module and name in names:
            return names[name]
    if module == "__builtin__":
        return context.builtins[name]
    found = context.import_(module, {"__builtins__": context.builtins}, None, (name,))
    return getattr(found, name)


class _Pickler(_PythonPickler):  # type: ignore[misc]
    """Writes values in Python 2's forms."""

    dispatch = dict(_PythonPickler.dispatch)

    def __init__(self, file, protocol, context):
        super().__init__(file, min(protocol, HIGHEST_PROTOCOL) if protocol >= 0 else HIGHEST_PROTOCOL)
        self._context = context

    def save_text(self, value):
        """A `str` of bytes."""
        data = to_bytes(value)
        if not self.proto:
            self.write(b"S" + repr_of(value).encode("latin-1") + b"\n")
        elif len(data) < 256:
            self.write(b"U" + struct.pack("<B", len(data)) + data)
        else:
            self.write(b"T" + struct.pack("<i", len(data)) + data)
        self.memoize(value)

    def save_bytes(self, value):
        """The state of a date: a `str`."""
        self.save_text(value.decode("latin-1"))

    def save_unicode(self, value):
        """A `unicode`."""
        if self.proto:
            data = str(value).encode("utf-8", "surrogatepass")
            self.write(b"X" + struct.pack("<I", len(data)) + data)
        else:
            escaped = str(value).replace("\\", "\\u005c").replace("\n", "\\u000a")
            self.write(b"V" + escaped.encode("raw-unicode-escape") + b"\n")
        self.memoize(value)

    def save_int(self, value):
        """An `int`; one that is too big for that is a long."""
        if not -(2**63) <= value < 2**63:
            self.save_as_long(value)
        elif self.proto and value in _SMALL:
            super().save_long(value)
        else:
            self.write(b"I%d\n" % value)

    def save_as_long(self, value):
        """A `long`."""
        if self.proto < 2:
            self.write(b"L%dL\n" % value)
            return
        data = pickle.encode_long(value)
        head = struct.pack("<BB", 0x8A, len(data)) if len(data) < 256 else struct.pack("<Bi", 0x8B, len(data))
        self.write(head + data)

    def save_stand_in(self, value):
        """One of the types that the dialect has a stand-in for."""
        self.write(b"c__builtin__\n%s\n" % value.__name__.encode("ascii"))
        self.memoize(value)

    def save_class(self, value, name=None):
        """A class or function, by its name."""
        if value in _OWN_CLASSES:
            module, name = "__builtin__", _OWN_CLASSES[value]
        else:
            module, name = self._named(value, name or value.__name__)
        self.write(b"c%s\n%s\n" % (module.encode("ascii"), name.encode("ascii")))
        self.memoize(value)

    save_global = save_type = save_class

    def _named(self, value, name):
        module = _module_name(value)
        try:
            found = _find(self._context, module, name)
        except (ImportError, AttributeError, KeyError):
            found = None
        if found is not value:
            raise pickle.PicklingError(f"Can't pickle {repr_of(value)}: it's not found as {module}.{name}")
        return module, name

    dispatch.update(
        {
            str: save_text,
            unicode: save_unicode,
            int: save_int,
            long: save_as_long,
            StandIn: save_stand_in,
            bytes: save_bytes,
            type: save_class,
            type(_find): save_class,
        }
    )


class _Unpickler(_PythonUnpickler):  # type: ignore[misc]
    """Reads them."""

    dispatch = dict(_PythonUnpickler.dispatch)

    def __init__(self, file, context):
        super().__init__(file, encoding="latin-1")
        self._context = context

    def find_class(self, module, name):
        """The class or function of that name."""
        return _find(self._context, module, name)

    def _then(self, code, kind):
        _PythonUnpickler.dispatch[code](self)
        self.stack[-1] = kind(self.stack[-1])

    def load_text(self):
        """A `unicode`, protocol 0."""
        self._then(b"V"[0], unicode)

    def load_binary_text(self):
        """A `unicode`."""
        self._then(b"X"[0], unicode)

    def load_long(self):
        """A `long`, protocol 0."""
        self._then(b"L"[0], long)

    def load_binary_long(self):
        """A `long`."""
        self._then(0x8A, long)

    dispatch.update({b"V"[0]: load_text, b"X"[0]: load_binary_text, b"L"[0]: load_long, 0x8A: load_binary_long})


def build(context):
    """The names of the module."""

    def dump(obj, file, protocol=0):
        """Write a value to a file."""
        _Pickler(ByteFile(file), protocol or 0, context).dump(obj)

    def dumps(obj, protocol=0):
        """A value as a string."""
        written = io.BytesIO()
        _Pickler(written, protocol or 0, context).dump(obj)
        return written.getvalue().decode("latin-1")

    def load(file):
        """The next value in a file."""
        return _Unpickler(ByteFile(file), context).load()

    def loads(string):
        """The value in a string."""
        return _Unpickler(io.BytesIO(to_bytes(string)), context).load()

    def make_pickler(file, protocol=0):
        """`Pickler`."""
        return _Pickler(ByteFile(file), protocol or 0, context)

    def make_unpickler(file):
        """`Unpickler`."""
        return _Unpickler(ByteFile(file), context)

    return {
        "HIGHEST_PROTOCOL": HIGHEST_PROTOCOL,
        "PickleError": pickle.PickleError,
        "Pickler": make_pickler,
        "PicklingError": pickle.PicklingError,
        "Unpickler": make_unpickler,
        "UnpicklingError": pickle.UnpicklingError,
        "compatible_formats": ["1.0", "1.1", "1.2", "1.3", "2.0"],
        "dump": dump,
        "dumps": dumps,
        "format_version": "2.0",
        "load": load,
        "loads": loads,
    }
