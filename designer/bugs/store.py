"""The reports of bugs as files in one folder of this computer: a file each, the newest few kept, nothing ever sent."""

import re
from dataclasses import dataclass
from pathlib import Path

MOST = 20
_NAME = "bug-{mark}.txt"
_COUNT = re.compile(r"\ASeen (\d+) times?\n")


@dataclass(frozen=True, slots=True)
class KeptReport:
    """A report that is kept: how often the same bug was seen, and the text of the last time."""

    mark: str
    count: int
    text: str


class BugStore:
    """The folder. Whatever the disk does, nothing is raised: a bug is no time for another one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, mark: str, text: str) -> int:
        """Keep a report in place of the one before of the same bug; returns how often that was seen, 0 if nothing is kept."""
        path = self.folder / _NAME.format(mark=mark)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            count = _read(path).count + 1 if path.exists() else 1
            path.write_text(
                f"Seen {count} {'time' if count == 1 else 'times'}\n{text}", encoding="utf-8", errors="replace"
            )
            self._drop_oldest()
        except OSError:
            return 0
        return count

    def all(self) -> tuple[KeptReport, ...]:
        """Every report, the newest first."""
        found = []
        for path in self._paths():
            try:
                found.append(_read(path))
            except OSError:
                continue
        return tuple(found)

    def clear(self) -> None:
        """Delete all of them."""
        for path in self._paths():
            try:
                path.unlink(missing_ok=True)
            except OSError:
                continue

    def _drop_oldest(self) -> None:
        for path in self._paths()[MOST:]:
            path.unlink(missing_ok=True)

    def _paths(self) -> list[Path]:
        try:
            return sorted(self.folder.glob(_NAME.format(mark="*")), key=_time, reverse=True)
        except OSError:
            return []


def _time(path: Path) -> tuple[int, str]:
    return path.stat().st_mtime_ns, path.name


def _read(path: Path) -> KeptReport:
    content = path.read_text(encoding="utf-8", errors="replace")
    found = _COUNT.match(content)
    count, text = (int(found[1]), content[found.end() :]) if found else (1, content)
    return KeptReport(path.stem.removeprefix("bug-"), count, text)
