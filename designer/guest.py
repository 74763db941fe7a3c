"""A guest's start: everything that the program keeps lies in one temporary folder, which is gone at the end.

A program that was killed leaves its folder behind; the next guest's start takes it away.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile

from designer.places import Places

PREFIX = "scopelab-guest-"
_LOCK = "lock"
_TEMPORARY = ("TMPDIR", "TEMP", "TMP")  # where this program and the scripts that it runs put what they need for a while

_CACHE = "XDG_CACHE_HOME"  # where the grammar and jedi keep what they have read, on Linux


@contextmanager
def guest_places() -> Iterator[Places]:
    """Places that last until the end of the `with`, for settings, labs, and what scripts put into temporary files."""
    _sweep(Path(tempfile.gettempdir()))
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    lock = QLockFile(str(folder / _LOCK))
    lock.tryLock(0)
    temporary = folder / "tmp"
    temporary.mkdir()
    before = {name: os.environ.get(name) for name in (*_TEMPORARY, _CACHE)}
    os.environ.update(dict.fromkeys(_TEMPORARY, str(temporary)), **{_CACHE: str(folder / "cache")})
    tempfile.tempdir = None  # Python looks anew
    try:
        yield Places(folder / "settings.ini", folder / "data", is_guest=True)
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value
        tempfile.tempdir = None
        lock.unlock()
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(temporary: Path) -> None:
    """Take away what guests left whose program was killed."""
    for folder in temporary.glob(f"{PREFIX}*"):
        lock = QLockFile(str(folder / _LOCK))
        lock.setStaleLockTime(0)
        if (folder / _LOCK).exists() and lock.tryLock(0):
            lock.unlock()
            shutil.rmtree(folder, ignore_errors=True)
