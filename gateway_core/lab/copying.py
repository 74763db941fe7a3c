"""A copy of a lab at another place: its files with their comments, and what its people have put beside them.

What its scripts have made stays behind: the folder `files` and the databases, which `database.sql` makes anew. So do
links, compiled scripts, and whatever has a name that begins with a dot.
"""

import os
import secrets
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Self

from gateway_core.errors import LabSaveError
from gateway_core.lab.limits import MAX_TOTAL_BYTES
from gateway_core.lab.saving import save
from gateway_core.model.parts import Lab

_ZIP_SUFFIXES = (".lab", ".zip")
_MADE_BY_SCRIPTS = "files"
_DATABASE = "database.sqlite"
_COMPILED = "__pycache__"


def copy(lab: Lab, source: Path, target: Path) -> None:
    """Write `lab`, whose files lie at `source`, to `target`: a `.lab` file by its ending, else a folder that is empty or new.

    A `.lab` file that is there is replaced. Raises OSError for trouble with the disk and `LabSaveError` with a sentence
    where the place does not allow it; then nothing is left behind.
    """
    is_file = target.suffix.lower() in _ZIP_SUFFIXES and not target.is_dir()
    _refuse_place(source, target, is_file=is_file)
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".scopelab-{secrets.token_hex(8)}{target.suffix if is_file else ''}")
    try:
        files = _files(source)
        if is_file:
            _write_zip(files, beside)
        else:
            _write_folder(files, beside)
        save(lab, beside)
        if target.is_dir():
            target.rmdir()
        beside.replace(target)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def _refuse_place(source: Path, target: Path, *, is_file: bool) -> None:
    whole, from_where = target.resolve(), source.resolve()
    if whole == from_where:
        raise LabSaveError(f"{target} is this lab itself. Choose another name.")
    if whole.is_relative_to(from_where):
        raise LabSaveError(f"{target} lies inside this lab, and a lab holds no other labs. Choose another place.")
    if not is_file and target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise LabSaveError(f"{target} is not an empty folder, so nothing was written. Choose another name.")


def _files(source: Path) -> dict[str, bytes]:
    """Everything that goes along, by path inside the lab."""
    found: dict[str, bytes] = {}
    total = 0
    with _Tree(source) as tree:
        for path, size in tree.files():
            total += size
            if total > MAX_TOTAL_BYTES:
                text = f"What lies in {source} is more than {MAX_TOTAL_BYTES // 1024:,} KiB, too much for a lab."
                raise LabSaveError(f"{text} Take what is no part of the lab out of its folder.")
            found[path] = tree.content(path)
    return found


class _Tree:
    """The files of a folder or of a zip, one like the other."""

    def __init__(self, source: Path) -> None:
        self._source = source
        self._archive: zipfile.ZipFile | None = None

    def __enter__(self) -> Self:
        if self._source.is_file():
            try:
                self._archive = zipfile.ZipFile(self._source)
            except zipfile.BadZipFile as error:
                raise LabSaveError(f"{self._source} cannot be read any more ({error}).") from error
        return self

    def __exit__(self, *_error: object) -> None:
        if self._archive is not None:
            self._archive.close()

    def files(self) -> Iterator[tuple[str, int]]:
        """Paths and sizes of what goes along."""
        if self._archive is not None:
            members = [member for member in self._archive.infolist() if not member.is_dir()]
            yield from ((member.filename, member.file_size) for member in members if _goes_along(member.filename))
            return
        for folder, folders, names in os.walk(self._source):
            inside = Path(folder).relative_to(self._source)
            folders[:] = [name for name in folders if _goes_along((inside / name).as_posix() + "/")]
            for name in names:
                path = (inside / name).as_posix()
                whole = self._source / path
                if _goes_along(path) and whole.is_file() and not whole.is_symlink():
                    yield path, whole.stat().st_size

    def content(self, path: str) -> bytes:
        """What a file holds."""
        if self._archive is None:
            return (self._source / path).read_bytes()
        try:
            return self._archive.read(path)
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
            raise LabSaveError(f"{path} in {self._source.name} cannot be copied ({error}).") from error


def _goes_along(path: str) -> bool:
    parts = path.rstrip("/").split("/")
    if (
        any(not part or part.startswith(".") or part == _COMPILED for part in parts)
        or "\\" in path
        or path.startswith("/")
    ):
        return False
    made = parts[0] == _MADE_BY_SCRIPTS and (len(parts) > 1 or path.endswith("/"))
    return not made and not (parts[0] == "gateways" and parts[-1].startswith(_DATABASE))


def _write_folder(files: Mapping[str, bytes], folder: Path) -> None:
    folder.mkdir()
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _write_zip(files: Mapping[str, bytes], path: Path) -> None:
    with zipfile.ZipFile(path, "x", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
