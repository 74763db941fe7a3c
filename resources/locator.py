"""Finds the files that come with the program, by the place of this package. Knows neither Qt nor what the files hold."""

from pathlib import Path

SAMPLES = ("bottling", "night-shift")

_ROOT = Path(__file__).resolve().parent


def labs() -> Path:
    """The folder with a folder for each sample lab."""
    return _ROOT / "labs"


def lessons() -> Path:
    """The folder with a folder for each lesson that comes with the program."""
    return _ROOT / "lessons"


def themes() -> Path:
    """The folder with the themes."""
    return _ROOT / "themes"


def icons() -> Path:
    """The folder with the icons."""
    return _ROOT / "icons"


def fonts() -> Path:
    """The folder with the fonts."""
    return _ROOT / "fonts"


def sample_lab(name: str = SAMPLES[0]) -> Path:
    """A sample lab by its folder's name; without one that which a newcomer sees first: "Bottling plant"."""
    return labs() / name
