"""Modules that work on bytes: their Python 3 selves want `bytes`, scripts have strings."""

import base64
import binascii
import functools
import hashlib
import struct

from gateway_core.script_host.dialect.types import to_bytes


def _given(value):
    return to_bytes(value) if isinstance(value, str) else value


def _result(value):
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return tuple(_result(item) for item in value) if isinstance(value, tuple) else value


def _on_strings(function):
    @functools.wraps(function)
    def wrapper(*args, **keywords):
        try:
            return _result(function(*[_given(argument) for argument in args], **keywords))
        except binascii.Error as error:
            raise TypeError(str(error)) from None

    return wrapper


class _Hash:
    """A hash object that takes strings."""

    def __init__(self, name, text=""):
        self._hash = hashlib.new(name, to_bytes(text))
        self.name = name
        self.digest_size = self._hash.digest_size
        self.block_size = self._hash.block_size

    def update(self, text):
        """Add to what is hashed."""
        self._hash.update(to_bytes(text))

    def digest(self):
        """The hash as bytes."""
        return self._hash.digest().decode("latin-1")

    def hexdigest(self):
        """The hash in hex digits."""
        return self._hash.hexdigest()


def build_hashlib(_context):
    """`hashlib`."""
    names = {name: functools.partial(_Hash, name) for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")}
    return names | {"new": _Hash}


def build_md5(_context):
    """`md5`."""
    return {"md5": functools.partial(_Hash, "md5"), "new": functools.partial(_Hash, "md5")}


def build_base64(_context):
    """`base64`."""
    names = ("b64encode", "b64decode", "urlsafe_b64encode", "urlsafe_b64decode", "standard_b64encode",
             "standard_b64decode", "b32encode", "b32decode", "b16encode", "b16decode")  # fmt: skip
    return {name: _on_strings(getattr(base64, name)) for name in names} | {
        "encodestring": _on_strings(base64.encodebytes),
        "decodestring": _on_strings(base64.decodebytes),
    }


def build_binascii(_context):
    """`binascii`."""
    names = ("hexlify", "unhexlify", "b2a_hex", "a2b_hex", "b2a_base64", "a2b_base64", "crc32")
    return {name: _on_strings(getattr(binascii, name)) for name in names} | {"Error": binascii.Error}


def build_struct(_context):
    """`struct`."""
    return {
        "calcsize": struct.calcsize,
        "error": struct.error,
        "pack": _on_strings(struct.pack),
        "unpack": _on_strings(struct.unpack),
    }


build = build_binascii
