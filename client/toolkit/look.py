"""What every view needs to look right: theme, icons, and what is remembered between starts.

Made by the composition root; knows no window.
"""

from dataclasses import dataclass

from client.toolkit.icons import Icons
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController


@dataclass(frozen=True, slots=True)
class Look:
    """The look of the program."""

    themes: ThemeController
    icons: Icons
    settings: Settings
