"""What stands in the Script Console of each lab, kept in the settings from one start to the next. Knows no window."""

from hashlib import sha256
from pathlib import Path

from client.toolkit.settings import Settings


class ConsoleText:
    """The Script Console's text of the lab at `path`. `first` is what the lab itself begins with; that is not kept."""

    def __init__(self, settings: Settings, path: Path, first: str) -> None:
        self._settings = settings
        self._first = first
        self._key = f"designer/console/{sha256(str(path.resolve()).encode()).hexdigest()[:16]}"

    def begin(self) -> str:
        """What the console begins with: what was kept, else the lab's first script."""
        return self._settings.text(self._key, self._first)

    def keep(self, text: str) -> None:
        """Keep `text` for the next time, or nothing if it is the lab's first script."""
        if text == self._first:
            self._settings.remove(self._key)
        else:
            self._settings.set_text(self._key, text)
