"""Where a lab is to be, as values: its path from name and kind, and what is wrong with it. No widgets."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication

LAB_SUFFIX = ".lab"
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


def file_name(title: str) -> str:
    """A title as the name of a folder that every system takes."""
    return " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(" .") or "lab"


def free_path(folder: Path, title: str, *, is_file: bool) -> Path:
    """The path of that name in `folder`, with a number behind the name if it is taken."""
    suffix = LAB_SUFFIX if is_file else ""
    name, number = file_name(title), 1
    path = folder / f"{name}{suffix}"
    while path.exists():
        number += 1
        path = folder / f"{name} {number}{suffix}"
    return path


def with_kind(path: Path, *, is_file: bool) -> Path:
    """The path as that of a `.lab` file or of a folder."""
    if is_file:
        return path if path.suffix.lower() == LAB_SUFFIX else path.with_name(path.name + LAB_SUFFIX)
    return path.with_suffix("") if path.suffix.lower() == LAB_SUFFIX else path


def place_problem(text: str, *, is_file: bool) -> str:
    """Why no lab can be made there, as a sentence; empty if one can."""
    translate = QCoreApplication.translate
    path = Path(text).expanduser()
    try:
        if not text.strip() or not path.is_absolute():
            return translate("LabPlace", "Give the whole path of the place, or choose one with Browse.")
        if is_file and path.is_dir():
            return translate("LabPlace", "{path} is a folder. Give the file another name.").format(path=path)
        if not is_file and path.exists() and (not path.is_dir() or any(path.iterdir())):
            return translate("LabPlace", "{path} is not an empty folder. Choose another name.").format(path=path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return translate("LabPlace", "{path} cannot be used: {reason}").format(path=text, reason=reason)
    return ""
