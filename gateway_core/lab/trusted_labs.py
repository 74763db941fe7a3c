"""Which labs their user trusts, in a small file that windows and command line both know.

A folder is trusted by its path. A `.lab` file is trusted by its content: another file of the same name is another lab.
Nothing of a lab is read but a `.lab` file's bytes.
"""

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from gateway_core.lab.atomic_files import replace_file

TRUSTED_LABS = "trusted.json"


class TrustedLabs:
    """The user's list, at `path`. A file that cannot be read counts as an empty list."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> tuple[Path, ...]:
        """Every lab that is trusted, by path."""
        return tuple(map(Path, self._marks()))

    def trusts(self, lab: Path) -> bool:
        """Whether the lab at that path may run its scripts and be edited."""
        mark = _mark(lab)
        return mark is not None and (mark in self._marks().values() if mark else self._marks().get(_key(lab)) == "")

    def trust(self, lab: Path) -> None:
        """Trust the lab as it is now. Raises `OSError` if that cannot be kept."""
        mark = _mark(lab)
        if mark is not None and not self.trusts(lab):
            self._write({**self._marks(), _key(lab): mark})

    def forget(self, lab: Path) -> None:
        """Trust the lab no more. Raises `OSError` if that cannot be kept."""
        marks = self._marks()
        if marks.pop(_key(lab), None) is not None:
            self._write(marks)

    def _marks(self) -> dict[str, str]:
        """By path: the digest of a `.lab` file, nothing for a folder."""
        with suppress(OSError, ValueError, RecursionError):
            found = json.loads(self._path.read_bytes())
            labs = found.get("labs") if isinstance(found, dict) else None
            if isinstance(labs, dict):
                return {key: mark for key, mark in labs.items() if isinstance(mark, str)}
        return {}

    def _write(self, marks: dict[str, str]) -> None:
        text = json.dumps({"format": 1, "labs": marks}, indent=1, ensure_ascii=False)
        replace_file(self._path, text.encode("utf-8", "surrogateescape"))


def _key(lab: Path) -> str:
    return str(lab.resolve())


def _mark(lab: Path) -> str | None:
    """The digest of a file, nothing for a folder, None for what is neither or cannot be read."""
    if lab.is_dir():
        return ""
    try:
        return sha256(lab.read_bytes()).hexdigest()
    except OSError:
        return None
