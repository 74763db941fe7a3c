"""Where a running lab keeps what its scripts make: the lab's own folder, or a temporary one for a lab that has none."""

import contextlib
import errno
import os
import shutil
import tempfile
from pathlib import Path

from gateway_core.lab.layout import Paths, Place, PlaceKind


class Workspace:
    """The folder of a running lab. Makes nothing before it is asked for; every method may raise `OSError`.

    `lab_path` is where the lab lies. If that is no folder of its own (a `.lab` file, None for a lab that was never saved),
    what its scripts make goes with the lab's end.
    """

    def __init__(self, lab_path: Path | None) -> None:
        self._folder = lab_path if lab_path is not None and lab_path.is_dir() else None
        self._temporary: Path | None = None
        self._temporary_files: list[Path] = []

    @property
    def is_temporary(self) -> bool:
        """Whether what scripts make is gone when the lab is closed."""
        return self._folder is None

    def files(self) -> Path:
        """The folder that `system.file` works in; it is there."""
        return self._made(self._root() / "files")

    def temporary_file(self, extension: str) -> Path:
        """A new empty file in `files` whose name ends with `extension`; it goes with the lab's end."""
        if set(extension) & set("/\\\0"):
            raise ValueError("an extension has no slashes")
        descriptor, name = tempfile.mkstemp(extension, "temp-", self.files())
        os.close(descriptor)
        self._temporary_files.append(Path(name))
        return self._temporary_files[-1]

    def gateway_folder(self, gateway: str) -> Path:
        """The folder of that gateway's tags and database; it is there."""
        root = self._root()
        parent = root / "gateways"
        names = [entry.name for entry in parent.iterdir()] if parent.is_dir() else []
        place = Place(PlaceKind.TAGS, gateway)
        path = Paths(f"gateways/{name}/tags.toml" for name in names).path(place)
        return self._made((root / path).parent)

    def close(self) -> None:
        """Take temporary files and the temporary folder away, if there are any."""
        for path in self._temporary_files:
            with contextlib.suppress(OSError):
                path.unlink()
        self._temporary_files.clear()
        if self._temporary is not None:
            shutil.rmtree(self._temporary, ignore_errors=True)
            self._temporary = None

    def _root(self) -> Path:
        if self._folder is not None:
            return self._folder
        if self._temporary is None:
            self._temporary = Path(tempfile.mkdtemp(prefix="scopelab-"))
        return self._temporary

    def _made(self, folder: Path) -> Path:
        """The folder, which must lie in the lab's own: nothing is read or written outside of that."""
        root = self._root()
        if folder.resolve() != root.resolve() / folder.relative_to(root):
            raise OSError(errno.ELOOP, "its path has a link in it, and a lab holds no links")
        folder.mkdir(parents=True, exist_ok=True)
        return folder
