"""Files that are there whole or not at all, whatever happens while they are written.

What differs between systems stands here: a folder can be synced on POSIX only, and only there has a file a mode to keep.
"""

import os
import re
import secrets
import stat
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

_SCRAP = re.compile(r"\.scopelab-[0-9a-f]{16}\.tmp")  # the name of a file that is not in its place yet


def replace_file(path: Path, content: bytes) -> None:
    """Put `content` into the file at `path`, with the folders that it needs; raises OSError and leaves no scraps."""
    replace_files({path: content})


def replace_files(contents: Mapping[Path, bytes]) -> None:
    """As `replace_file`, for each of them in that order; each is there whole or not at all, but not all of them at once."""
    for path, content in contents.items():
        _replace(path, content)
    _sync_folders(dict.fromkeys(path.parent for path in contents))


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.parent / f".scopelab-{secrets.token_hex(8)}.tmp"
    try:
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _keep_mode(path, beside)
        beside.replace(path)
    except BaseException as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        if isinstance(error, OSError):  # people know the file by its own name
            error.filename, error.filename2 = str(path), None
        raise


def remove_file(path: Path, root: Path) -> None:
    """Remove the file and those of its folders below `root` that are empty then."""
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder == root:
            break
        try:
            folder.rmdir()
        except OSError:  # not empty
            break


def remove_scraps(folder: Path, *, older_than_s: float = 0.0) -> None:
    """Remove what a program that was killed has left of files that it was about to put into that folder."""
    with suppress(OSError):
        scraps = [path for path in folder.iterdir() if _SCRAP.fullmatch(path.name) and _is_old(path, older_than_s)]
        for path in scraps:
            path.unlink(missing_ok=True)
        if scraps:
            folder.rmdir()  # if that was all


def _is_old(path: Path, seconds: float) -> bool:
    """Whether it is a file, and nobody has written to it for so long."""
    with suppress(FileNotFoundError):
        status = path.lstat()
        return stat.S_ISREG(status.st_mode) and time.time() - status.st_mtime >= seconds
    return False


def _keep_mode(former: Path, new: Path) -> None:
    if os.name == "posix":
        with suppress(FileNotFoundError):
            new.chmod(former.stat().st_mode & 0o777)


def _sync_folders(folders: Iterable[Path]) -> None:
    """Once for all that was put into each: on a slow disk this takes as long as to write a file."""
    for folder in folders if os.name == "posix" else ():
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
