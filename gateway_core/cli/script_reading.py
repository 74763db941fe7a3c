"""The text of a script that a command is given: a plain file, not endless, in UTF-8."""

from pathlib import Path

_MOST_BYTES = 4 * 1024 * 1024


class UnreadableError(Exception):
    """The script cannot be read; the text says why."""


def read_script(path: Path) -> str:
    """The script's text. Raises `UnreadableError`."""
    try:
        if not path.is_file():
            # A pipe or a device might never end.
            why = "it is no plain file" if path.exists() else "there is no such file"
            raise UnreadableError(why)
        if path.stat().st_size > _MOST_BYTES:
            raise UnreadableError(f"it is larger than {_MOST_BYTES // 1024} KiB")
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise UnreadableError(f"line {line} is not UTF-8") from error
