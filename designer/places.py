"""Where the program keeps its things on this system."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "scopelab"


@dataclass(frozen=True, slots=True)
class Places:
    """The settings file, and the folder of the user's labs and journals."""

    settings: Path
    data: Path

    @property
    def own_lab(self) -> Path:
        """The user's own copy of the sample lab."""
        return self.data / "labs" / "bottling"


def default_places() -> Places:
    """The places that the system has for such things."""
    config = Path(platformdirs.user_config_dir(APP, appauthor=False))
    return Places(config / "settings.ini", Path(platformdirs.user_data_dir(APP, appauthor=False)))
