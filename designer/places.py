"""Where the program keeps its things on this system."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "scopelab"


@dataclass(frozen=True, slots=True)
class Places:
    """The settings file, and the folder of the user's labs, journals and sessions.

    `is_guest`: all of it is gone when the program ends.
    """

    settings: Path
    data: Path
    is_guest: bool = False

    @property
    def labs(self) -> Path:
        """The user's own labs, which are trusted."""
        return self.data / "labs"

    @property
    def own_lab(self) -> Path:
        """The user's own copy of the sample lab."""
        return self.labs / "bottling"

    @property
    def journals(self) -> Path:
        """What happened in labs that are open."""
        return self.data / "journals"

    @property
    def bug_reports(self) -> Path:
        """Reports of Scopelab's own bugs, which stay here."""
        return self.data / "bug-reports"

    @property
    def sessions(self) -> Path:
        """What comes back of each lab."""
        return self.data / "sessions"


def default_places() -> Places:
    """The places that the system has for such things."""
    config = Path(platformdirs.user_config_dir(APP, appauthor=False))
    return Places(config / "settings.ini", Path(platformdirs.user_data_dir(APP, appauthor=False)))
