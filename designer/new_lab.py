"""What is wanted when somebody asks for a new lab."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class NewLab:
    """A folder to fill with the sample of that name."""

    folder: Path
    sample: str
