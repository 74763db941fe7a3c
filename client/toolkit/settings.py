"""What the program remembers between starts, in one INI file whose path the composition root gives.

Must not know what the settings mean; each owner names its own keys (`client/geometry`).
"""

from math import isfinite
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Settings:
    """Typed access to one INI file. A value of another type than asked for counts as absent."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def path(self) -> Path:
        """Where the file lies, or will lie after the first `sync`."""
        return self._path

    def text(self, key: str, default: str = "") -> str:
        """A text; `default` where there is none."""
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def set_text(self, key: str, value: str) -> None:
        """Remember a text."""
        self._store.setValue(key, value)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where there is none."""
        value = self._store.value(key, [])
        if isinstance(value, str):  # the INI format gives a list of one back as a bare text
            return (value,)
        return tuple(str(item) for item in value) if isinstance(value, list) else ()

    def set_texts(self, key: str, values: tuple[str, ...]) -> None:
        """Remember a list of texts."""
        self._store.setValue(key, list(values))

    def state(self, key: str) -> QByteArray:
        """The bytes of a geometry or of a window's docks; empty where there are none."""
        value = self._store.value(key, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, key: str, value: QByteArray) -> None:
        """Remember the bytes of a geometry or of a window's docks."""
        self._store.setValue(key, value)

    def number(self, key: str, default: float) -> float:
        """A number; `default` where there is none or something else stands there, such as `nan`."""
        try:
            found = float(self.text(key) or default)
        except ValueError:
            return default
        return found if isfinite(found) else default

    def set_number(self, key: str, value: float) -> None:
        """Remember a number."""
        self._store.setValue(key, repr(value))

    def flag(self, key: str, *, default: bool) -> bool:
        """A yes or no; `default` where there is none."""
        return {"yes": True, "no": False}.get(self.text(key), default)

    def set_flag(self, key: str, *, value: bool) -> None:
        """Remember a yes or no."""
        self._store.setValue(key, "yes" if value else "no")

    def remove(self, key: str) -> None:
        """Forget a key and everything below it."""
        self._store.remove(key)

    def sync(self) -> None:
        """Write the file now, for instance before the program ends."""
        self._store.sync()
