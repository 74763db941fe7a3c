"""Modules that work on bytes: their Python 3 selves want `bytes`, scripts have strings."""

import array
import base64
import binascii
import bz2
import gzip
import quopri
import struct
import uuid
import zipfile
import zlib
from typing import Any

from gateway_core.script_host.dialect.library.byte_border import Bridged, given, on_strings, result
from gateway_core.script_host.dialect.representation import repr_of
from gateway_core.script_host.dialect.types import to_bytes, to_text, unicode


def _public(module):
    return {name: value for name, value in vars(module).items() if not name.startswith("_")}


def _signed(function, start):
    """A checksum as Python 2 gives it: an int of 32 bits with its sign."""

    def checksum(data, before=start):
        number = function(to_bytes(data), before & 0xFFFFFFFF)
        return number - (1 << 32) if number >> 31 else number

    return checksum


def _of_binascii(function):
    return on_strings(function, error=binascii.Error, raises=TypeError)


def build_base64(_context):
    """`base64`."""
    names = ("b64encode", "b64decode", "urlsafe_b64encode", "urlsafe_b64decode", "standard_b64encode",
             "standard_b64decode", "b32encode", "b32decode", "b16encode", "b16decode", "encode", "decode")  # fmt: skip
    return {name: _of_binascii(getattr(base64, name)) for name in names} | {
        "decodestring": on_strings(base64.decodebytes),
        "encodestring": on_strings(base64.encodebytes),
    }


def build_binascii(_context):
    """`binascii`."""
    names = ("hexlify", "unhexlify", "b2a_hex", "a2b_hex")
    rest = ("b2a_base64", "a2b_base64", "b2a_qp", "a2b_qp", "b2a_uu", "a2b_uu", "crc_hqx")
    return {
        **{name: _of_binascii(getattr(binascii, name)) for name in names},
        **{name: on_strings(getattr(binascii, name)) for name in rest},
        "Error": binascii.Error,
        "Incomplete": binascii.Incomplete,
        "crc32": _signed(binascii.crc32, 0),
    }


class Struct:
    """A format, ready for use."""

    def __init__(self, fmt):
        self.format = fmt
        self._struct = struct.Struct(str(fmt))
        self.size = self._struct.size

    def pack(self, *values):
        """Values as a string."""
        try:
            return result(self._struct.pack(*_of_bytes_alone(values)))
        except struct.error as wrong:
            raise struct.error(str(wrong).replace("a bytes object", "a string")) from None

    def unpack(self, string):
        """The values in a string."""
        data = _bytes(string)
        if len(data) != self.size:
            raise struct.error(f"unpack requires a string argument of length {self.size}")
        return result(self._struct.unpack(data))

    def unpack_from(self, buffer, offset=0):
        """The values in a part of a string."""
        return result(self._struct.unpack_from(_bytes(buffer), offset))

    def pack_into(self, buffer, offset, *values):
        """Values into an array."""
        self._struct.pack_into(_writable(buffer), offset, *_of_bytes_alone(values))


def _of_bytes_alone(values):
    return [to_bytes(value) if isinstance(value, str) else value for value in values]


def _bytes(value):
    return value.tostring().encode("latin-1") if isinstance(value, Array) else given(value)


def _writable(value):
    return memoryview(value).cast("B") if isinstance(value, array.array) else value


def build_struct(_context):
    """`struct`."""
    return {
        "Struct": Struct,
        "calcsize": lambda fmt: struct.calcsize(str(fmt)),
        "error": struct.error,
        "pack": lambda fmt, *values: Struct(fmt).pack(*values),
        "pack_into": lambda fmt, buffer, offset, *values: Struct(fmt).pack_into(buffer, offset, *values),
        "unpack": lambda fmt, string: Struct(fmt).unpack(string),
        "unpack_from": lambda fmt, buffer, offset=0: Struct(fmt).unpack_from(buffer, offset),
    }


class Array(array.array):
    """`array.array` with Python 2's characters (`c`) and names of methods."""

    _code: str

    def __new__(cls, typecode, *items):
        """An array; what it starts with may be a string of bytes."""
        code, initial = str(typecode), items[0] if items else ()
        made = super().__new__(cls, "B" if code == "c" else code)
        made._code = code
        if isinstance(initial, str) and code != "u":
            made.fromstring(initial)
        else:
            made.extend(initial)
        return made

    @property
    def typecode(self):
        """What its items are."""
        return self._code

    def _inner(self, item):
        if self._code == "c":
            if not isinstance(item, str) or len(item) != 1:
                raise TypeError("array item must be char")
            return ord(item)
        return item

    def _outer(self, item):
        if self._code == "c":
            return chr(item)
        return unicode(item) if self._code == "u" else item

    def append(self, item):
        """Add an item."""
        super().append(self._inner(item))

    def extend(self, items):
        """Add all items."""
        for item in items:
            self.append(item)

    def insert(self, place, item):
        """Add an item at a place."""
        super().insert(place, self._inner(item))

    def tolist(self):
        """The items."""
        return [self._outer(item) for item in super().tolist()]

    def __iter__(self):
        return iter(self.tolist())

    def __getitem__(self, key):
        found = super().__getitem__(key)
        return Array(self._code, map(self._outer, found)) if isinstance(key, slice) else self._outer(found)

    def __setitem__(self, key, value):
        super().__setitem__(key, value if isinstance(key, slice) else self._inner(value))

    def __add__(self, other):
        return Array(self._code, self.tolist() + other.tolist())

    def __mul__(self, count):
        return Array(self._code, self.tolist() * count)

    def tostring(self):
        """All of it as a string of bytes."""
        return self.tobytes().decode("latin-1")

    def fromstring(self, string):
        """Add what a string of bytes holds."""
        data = to_bytes(string)
        if len(data) % self.itemsize:
            raise ValueError("string length not a multiple of item size")
        self.frombytes(data)

    def pop(self, place=-1):
        """Take an item away."""
        return self._outer(super().pop(place))

    def __repr__(self):
        if not len(self):
            return f"array('{self._code}')"
        items = self.tolist()
        shown = "".join(items) if self._code in "cu" else items
        return f"array('{self._code}', {repr_of(unicode(shown) if self._code == 'u' else shown)})"


Array.__name__ = "array"


def build_array(_context):
    """`array`."""
    return {"ArrayType": Array, "array": Array}


def build_zlib(_context):
    """`zlib`."""
    names = {name: value for name, value in _public(zlib).items() if name.isupper() or name == "error"}
    return names | {
        "adler32": _signed(zlib.adler32, 1),
        "compress": on_strings(zlib.compress),
        "compressobj": lambda *options: Bridged(zlib.compressobj(*options)),
        "crc32": _signed(zlib.crc32, 0),
        "decompress": on_strings(zlib.decompress),
        "decompressobj": lambda *options: Bridged(zlib.decompressobj(*options)),
    }


def build_bz2(_context):
    """`bz2`."""
    return {
        "BZ2Compressor": lambda *level: Bridged(bz2.BZ2Compressor(*level)),
        "BZ2Decompressor": lambda: Bridged(bz2.BZ2Decompressor()),
        "BZ2File": lambda name, mode="r", *_options: Bridged(bz2.BZ2File(to_text(name), mode)),
        "compress": on_strings(bz2.compress),
        "decompress": on_strings(bz2.decompress),
    }


def build_quopri(_context):
    """`quopri`."""
    names = ("decode", "decodestring", "encode", "encodestring")
    return {name: on_strings(getattr(quopri, name)) for name in names}


def _gzip_file(filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
    wanted = None if mode is None else str(mode).replace("U", "")
    return Bridged(gzip.GzipFile(filename, wanted, compresslevel, given(fileobj), mtime))


def build_gzip(_context):
    """`gzip`."""
    return {"GzipFile": _gzip_file, "open": lambda name, mode="rb", level=9: _gzip_file(name, mode, level)}


class ZipFile(zipfile.ZipFile):
    """An archive; what its members hold are strings."""

    def __init__(self, file, *options):
        super().__init__(str(file) if isinstance(file, str) else given(file), *options)

    def read(self, name, pwd=None):
        """A member."""
        return result(super().read(name, pwd and to_bytes(pwd)))

    def open(self, name, mode="r", *options, **keywords):
        """A member as an open file."""
        opened: Any = super().open(name, str(mode).replace("U", ""), *options, **keywords)  # type: ignore[arg-type]
        return opened if mode == "w" else Bridged(opened)

    def _own_file(self) -> Any:
        return self.fp

    def extractall(self, path=None, members=None, pwd=None):
        """Write all members to a folder."""
        with zipfile.ZipFile(self._own_file()) as plain:
            plain.extractall(path, members, pwd and to_bytes(pwd))

    def extract(self, member, path=None, pwd=None):
        """Write a member to a folder."""
        with zipfile.ZipFile(self._own_file()) as plain:
            return plain.extract(member, path, pwd and to_bytes(pwd))

    def writestr(self, zinfo_or_arcname, data, compress_type=None):  # type: ignore[override]  # Python 2's signature
        """Add a member."""
        with zipfile.ZipFile.open(self, _info(self, zinfo_or_arcname, compress_type), "w") as member:
            member.write(to_bytes(data))


def _info(archive, name, compress_type):
    info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    if info is not name:
        info.compress_type = archive.compression
        info.external_attr = 0o600 << 16
    info.compress_type = info.compress_type if compress_type is None else compress_type
    return info


def build_zipfile(_context):
    """`zipfile`."""
    return _public(zipfile) | {
        "BadZipfile": zipfile.BadZipFile,
        "ZipFile": ZipFile,
        "is_zipfile": lambda file: zipfile.is_zipfile(str(file) if isinstance(file, str) else given(file)),
    }


class UUID(uuid.UUID):
    """An identifier whose bytes are a string."""

    def __init__(
        self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None
    ):  # Python 2's own signature
        super().__init__(hex, given(bytes), given(bytes_le), fields, int, version)

    @property
    def bytes(self):
        """Its 16 bytes."""
        return result(super().bytes)

    @property
    def bytes_le(self):
        """The same with the first three numbers the other way round."""
        return result(super().bytes_le)


def _uuid(function):
    """A function of Python 3's that makes an identifier."""

    def make(*args):
        return UUID(int=function(*args).int)

    return make


def build_uuid(_context):
    """`uuid`."""
    names = {name: value for name, value in _public(uuid).items() if name.isupper() or name == "getnode"}
    for name, value in names.items():
        if name.startswith("NAMESPACE"):
            names[name] = UUID(int=value.int)
    return names | {
        "UUID": UUID,
        "uuid1": _uuid(uuid.uuid1),
        "uuid3": _uuid(lambda namespace, name: uuid.uuid3(uuid.UUID(int=namespace.int), name)),
        "uuid4": _uuid(uuid.uuid4),
        "uuid5": _uuid(lambda namespace, name: uuid.uuid5(uuid.UUID(int=namespace.int), name)),
    }
