"""What SQLite says, with what follows from it for people: where, and what to do next. SQLite's own words stand first."""

from pathlib import Path

LINK = "{path} is a link, and nothing is read or written outside of the lab. Put the file itself in its place."
_NEXT = {
    "database is locked": (
        "Somebody else has been changing it for more than 5 seconds: a transaction that is still open, or another program. "
        "Close transactions soon, and try again."
    ),
    "file is not a database": "The file {path} is damaged, or no SQLite file. Move it away: a new one is made from database.sql.",
    "database disk image is malformed": "The file {path} is damaged. Move it away: a new one is made from database.sql.",
    "attempt to write a readonly database": "The file {path} or its folder may not be written. Change its permissions.",
    "unable to open database file": "The file {path} can't be opened: it is a folder, or it or its folder may not be used.",
    "database or disk is full": "There is no room for more: the disk is full, or the database has reached 1 GiB. Delete what is not needed.",
    "out of memory": "The statement needs more memory than there is for it, 1 GiB. Sort and compare fewer rows: WHERE, LIMIT.",
    "string or blob too big": "A value in the database has at most 32 MiB.",
    "Could not decode to UTF-8": "The file {path} holds texts that are no UTF-8. CAST(name AS BLOB) gives their bytes.",
    "user-defined function raised exception": "A function in the statement was given a value, or a number of values, that it can't use.",
    "disk I/O error": "The system can't read or write the file {path}. Check the disk and the folder.",
}


def said_of(words: str, path: Path | str, names: str = "") -> str:
    """SQLite's words on this file, and what they mean; `names` are those that there are where one was not found."""
    words = words or "out of memory"
    advice = next((text for start, text in _NEXT.items() if words.startswith(start)), names)
    return f"{words}. {advice.format(path=_shown(path))}" if advice else words


def said_of_folder(gateway: str, error: OSError) -> str:
    """What the system says of the folder that the database is in."""
    return f"The database of {gateway} can't be used: {error.strerror or error}. Check the folder of that gateway in the lab."


def _shown(path: Path | str) -> str:
    """The last two names of a path: folder and file tell which one it is, the rest is nobody's business."""
    return "/".join(Path(path).parts[-2:])
