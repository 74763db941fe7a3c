"""The labs that this user has had to do with: those opened last, and those that are trusted. Knows no window."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from client.toolkit.settings import Settings
from gateway_core.api import TRUSTED_LABS, TrustedLabs

MOST_RECENT = 10
_RECENT = "labs/recent"
_REOPEN, _CLIENTS = "labs/reopen_last", "labs/reopen_clients"


@dataclass(frozen=True, slots=True)
class RecentLab:
    """A lab that was open; `problem` says why it cannot be opened now, empty if it can."""

    path: Path
    problem: str = ""


class KnownLabs:
    """Recent and trusted labs. What lies below `own` is the user's own and trusted without a question."""

    def __init__(self, settings: Settings, own: Path) -> None:
        self._settings = settings
        self._trusted = TrustedLabs(settings.path.with_name(TRUSTED_LABS))
        self._own = own

    @property
    def reopens_last(self) -> bool:
        """Whether a start without a lab opens the one that was open last."""
        return self._settings.flag(_REOPEN, default=True)

    @property
    def reopens_clients(self) -> bool:
        """Whether a lab's client windows come back where they stood."""
        return self._settings.flag(_CLIENTS, default=True)

    def set_reopening(self, *, last: bool, clients: bool) -> None:
        """What comes back at a start."""
        self._settings.set_flag(_REOPEN, value=last)
        self._settings.set_flag(_CLIENTS, value=clients)

    def recent(self) -> tuple[RecentLab, ...]:
        """The labs that were opened, the last one first; no more than a menu shows, whatever the settings hold."""
        return tuple(RecentLab(path, _problem(path)) for path in map(Path, self._settings.texts(_RECENT)[:MOST_RECENT]))

    def last(self) -> Path | None:
        """The lab that was open last."""
        texts = self._settings.texts(_RECENT)
        return Path(texts[0]) if texts else None

    def note_opened(self, lab: Path) -> None:
        """The lab is open now."""
        whole = str(lab.resolve())
        others = [text for text in self._settings.texts(_RECENT) if text != whole]
        self._settings.set_texts(_RECENT, (whole, *others)[:MOST_RECENT])

    def clear_recent(self) -> None:
        """Forget which labs were open."""
        self._settings.remove(_RECENT)

    def trusts(self, lab: Path) -> bool:
        """Whether the lab may be edited and its scripts may run."""
        return lab.resolve().is_relative_to(self._own.resolve()) or self._trusted.trusts(lab)

    def has_trusted(self, lab: Path) -> bool:
        """Whether just this lab was trusted, by the user's word or because it was made here; its place alone is not enough."""
        return self._trusted.trusts(lab)

    def trust(self, lab: Path) -> None:
        """Trust the lab as it is now, from now on; where that cannot be kept, the next start asks again."""
        with suppress(OSError):
            self._trusted.trust(lab)

    def trusted(self) -> tuple[Path, ...]:
        """The labs that the user has said to trust."""
        return self._trusted.all()

    def forget(self, lab: Path) -> None:
        """Trust the lab no more, from its next opening on. Raises `OSError`."""
        self._trusted.forget(lab)


def _problem(path: Path) -> str:
    try:
        if path.exists():
            return ""
    except OSError as error:
        return error.strerror or type(error).__name__
    return QCoreApplication.translate("KnownLabs", "it is not there any more")
