"""How much a lab may hold, so that a wrong folder or a hostile file neither hangs nor fills the memory."""

from gateway_core.lab.findings import FindingList
from gateway_core.lab.layout import Place, PlaceKind

MAX_ENTRIES = 20_000
MAX_DEPTH = 64
MAX_PATH_BYTES = 3_000  # inside the lab; Linux allows 4,096 for the whole path
MAX_TOTAL_BYTES = 64 * 1024 * 1024
MAX_SCRIPT_BYTES = 1024 * 1024
MAX_TOML_BYTES = 256 * 1024


def size_limit(place: Place) -> int:
    """The most bytes that a file of this kind may have."""
    return MAX_TOML_BYTES if place.kind in (PlaceKind.LAB, PlaceKind.PROJECT) else MAX_SCRIPT_BYTES


class Budget:
    """Counts entries and bytes while a lab is read, and says once what was too much."""

    def __init__(self, findings: FindingList) -> None:
        self._findings = findings
        self._entries = 0
        self._bytes = 0
        self.exhausted = False

    def entry(self, file: str) -> bool:
        """Count one file or folder; false if there are too many by now."""
        self._entries += 1
        if self._entries > MAX_ENTRIES:
            text = f"there are more than {MAX_ENTRIES:,} files and folders here, too many for a lab"
            self._exhaust(
                "too-many-files", file, text, "Check that this is the lab's own folder, and split it if it is."
            )
        return not self.exhausted

    def file(self, file: str, place: Place, size: int) -> bool:
        """Count one file's bytes; false if it, or all together, are too large."""
        limit = size_limit(place)
        if size > limit:
            text = f"the file is larger than {limit // 1024:,} KiB, the most that a lab's file may have"
            self._findings.error("file-too-large", (file, 0), text, "Make it smaller, or take it out of the lab.")
            return False
        self._bytes += size
        if self._bytes > MAX_TOTAL_BYTES:
            text = f"the files of this lab are larger than {MAX_TOTAL_BYTES // 1024:,} KiB together"
            self._exhaust("lab-too-large", file, text, "Split the lab.")
        return not self.exhausted

    def _exhaust(self, code: str, file: str, text: str, advice: str) -> None:
        if not self.exhausted:
            self.exhausted = True
            self._findings.error(code, (file, 0), text, advice)
