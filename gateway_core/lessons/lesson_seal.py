"""Whether a lesson's own files are what they were: a script that may do anything may also try to change what judges it.

Reading them is no secret: whoever has the lesson may open its solution in any editor.
"""

from pathlib import Path

from gateway_core.lab.findings import FindingList
from gateway_core.lab.folder_source import folder_files
from gateway_core.lessons.lesson_reader import LAB_FOLDER


class LessonSeal:
    """The files of one lesson as they are when this is made."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before = _files(folder)

    def broken_at(self) -> str:
        """The first of the files that is new, gone or different by now; empty if none is."""
        before, after = self._before, _files(self._folder)
        return next((path for path in sorted({*before, *after}) if before.get(path) != after.get(path)), "")


def _files(folder: Path) -> dict[str, bytes]:
    """The lesson's texts and its lab's own files, by path; nothing where there is no folder any more."""
    if not folder.is_dir():
        return {}
    found = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    lab = folder / LAB_FOLDER
    own = folder_files(lab, FindingList()) if lab.is_dir() else {}
    return found | {f"{LAB_FOLDER}/{path}": content for path, content in own.items()}
