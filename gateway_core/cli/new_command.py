"""`scopelab new`: a sample lab in a folder of the user's own."""

import shutil
from contextlib import suppress
from pathlib import Path

import platformdirs

from gateway_core.cli.lab_opening import complain
from gateway_core.lab.trusted_labs import TRUSTED_LABS, TrustedLabs
from resources.locator import sample_lab


def new(folder: Path, sample: str) -> int:
    """Copy the sample lab of that name, which the windows trust without a question; 2 if the folder is not empty or cannot be written."""
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            return complain(f"{folder} is not an empty folder; name one that is empty or not there yet")
        shutil.copytree(sample_lab(sample), folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    except (OSError, shutil.Error) as error:
        return complain(f"cannot write to {folder}: {error.strerror if isinstance(error, OSError) else error}")
    with suppress(OSError):  # then the windows ask
        config = Path(platformdirs.user_config_dir("scopelab", appauthor=False))
        TrustedLabs(config / TRUSTED_LABS).trust(folder)
    first = min((folder / "scripts").glob("*.py"), default=folder)
    print(f'Wrote the sample lab to {folder}. Try: scopelab run "{first}" --lab {folder}')
    return 0
