"""`tempfile` and `shutil`: files for a while, and files copied and removed."""

import os
import shutil
import tempfile

from gateway_core.script_host.dialect.files import File
from gateway_core.script_host.dialect.library.byte_border import ByteFile
from gateway_core.script_host.dialect.library.stringio_module import StringO
from gateway_core.script_host.dialect.library.system_calls import outcome, system_call
from gateway_core.script_host.dialect.raising import IOError
from gateway_core.script_host.dialect.types import to_text

_COPYING = ("copy", "copy2", "copyfile", "copymode", "copystat", "copytree", "ignore_patterns", "move")
_OTHERS = ("make_archive", "rmtree")


class TemporaryFile(File):
    """A file that is gone when it is closed."""

    def __init__(
        self, mode="w+b", bufsize=-1, suffix="", prefix="tmp", dir=None, delete=True
    ):  # Python 2's own signature
        fd, path = system_call(tempfile.mkstemp)(suffix, prefix, dir)
        super().__init__(fd, mode, bufsize)
        self.name = path
        self._is_to_go = delete

    def close(self):
        """Close and remove it."""
        super().close()
        if self._is_to_go:
            self._is_to_go = False
            os.unlink(to_text(self.name))

    def unlink(self, path):
        """Remove a file."""
        os.unlink(to_text(path))

    def __del__(self):
        if "_is_to_go" in self.__dict__:
            self.close()


TemporaryFile.__name__ = "file"


def _spooled(_max_size=0, *_options):
    return StringO()


def build_tempfile(_context):
    """`tempfile`."""
    names = ("gettempdir", "mkdtemp", "mkstemp", "mktemp")
    return {name: system_call(getattr(tempfile, name)) for name in names} | {
        "NamedTemporaryFile": TemporaryFile,
        "SpooledTemporaryFile": _spooled,
        "TMP_MAX": tempfile.TMP_MAX,
        "TemporaryFile": TemporaryFile,
        "gettempprefix": tempfile.gettempprefix,
        "tempdir": None,
        "template": tempfile.template,
    }


def _copying(name):
    """A function that reads or writes a file: its errors are named IOError."""
    function = system_call(getattr(shutil, name))

    def copy(*args, **keywords):
        try:
            return function(*args, **keywords)
        except shutil.Error as error:
            raise Error(outcome(error.args[0])) from None
        except OSError as error:
            names = [] if error.filename is None else [error.filename]
            raise IOError(error.errno, error.strerror, *names) from None

    copy.__name__ = name
    return copy


class Error(EnvironmentError):
    """Something could not be copied."""


Error.__module__ = "shutil"


def build_shutil(_context):
    """`shutil`."""
    return {
        **{name: _copying(name) for name in _COPYING},
        **{name: system_call(getattr(shutil, name)) for name in _OTHERS},
        "Error": Error,
        "copyfileobj": lambda fsrc, fdst, *length: shutil.copyfileobj(ByteFile(fsrc), ByteFile(fdst), *length),
        "ignore_patterns": shutil.ignore_patterns,
    }
