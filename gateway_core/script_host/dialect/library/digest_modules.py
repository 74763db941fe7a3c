"""`hashlib`, `md5`, `sha` and `hmac`: digests of strings of bytes."""

import functools
import hashlib
import hmac

from gateway_core.script_host.dialect.representation import type_name
from gateway_core.script_host.dialect.types import to_bytes

_ALGORITHMS = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")


def _bytes(value):
    if not isinstance(value, str):
        raise TypeError(f"must be string or buffer, not {type_name(value)}")
    return to_bytes(value)


class Digest:
    """What is being hashed."""

    def __init__(self, name, made):
        self.name = name
        self._hash = made
        self.digest_size = made.digest_size
        self.digestsize = made.digest_size
        self.block_size = made.block_size

    def update(self, text):
        """Add to it."""
        self._hash.update(_bytes(text))

    def digest(self):
        """The hash as bytes."""
        return self._hash.digest().decode("latin-1")

    def hexdigest(self):
        """The hash in hex digits."""
        return self._hash.hexdigest()

    def copy(self):
        """The same so far."""
        return Digest(self.name, self._hash.copy())


def new_digest(name, string=""):
    """`hashlib.new`."""
    if str(name).lower() not in hashlib.algorithms_available:
        raise ValueError(f"unsupported hash type {name}")
    return Digest(name, hashlib.new(str(name), _bytes(string)))


def _named(name):
    return functools.partial(new_digest, name)


def build_hashlib(_context):
    """`hashlib`."""
    return {name: _named(name) for name in _ALGORITHMS} | {"algorithms": _ALGORITHMS, "new": new_digest}


def build_md5(_context):
    """`md5`."""
    return {"blocksize": 1, "digest_size": 16, "md5": _named("md5"), "new": _named("md5")}


def build_sha(_context):
    """`sha`."""
    return {"blocksize": 1, "digest_size": 20, "new": _named("sha1"), "sha": _named("sha1")}


def new_keyed(key, msg=None, digestmod=None):
    """`hmac.new`; without another algorithm it is MD5."""
    name = "md5" if digestmod is None else getattr(digestmod, "new", digestmod)().name
    made = hmac.new(_bytes(key), None if msg is None else _bytes(msg), str(name))
    return Digest(f"hmac-{name}", made)


def build_hmac(_context):
    """`hmac`."""
    return {
        "compare_digest": lambda left, right: hmac.compare_digest(to_bytes(left), to_bytes(right)),
        "new": new_keyed,
    }
