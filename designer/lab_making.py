"""Makes labs for their user: an empty one, a copy of a sample, the sample of the first start."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from designer.new_lab import NewLab, empty_lab
from gateway_core.api import LabSaveError, copy_lab, read_lab, save_lab
from resources.locator import SAMPLES, sample_lab

_ZIP_SUFFIXES = (".lab", ".zip")


def make_lab(wanted: NewLab) -> None:
    """Write the lab that is wanted, comments of a sample and all. Raises `OSError` and `LabSaveError`."""
    if not wanted.sample:
        is_file = wanted.path.suffix.lower() in _ZIP_SUFFIXES
        if not is_file and wanted.path.exists() and any(wanted.path.iterdir()):
            raise LabSaveError(f"{wanted.path} is not an empty folder, so nothing was written. Choose another name.")
        wanted.path.parent.mkdir(parents=True, exist_ok=True)
        if is_file:
            wanted.path.unlink(missing_ok=True)
        save_lab(empty_lab(wanted.title), wanted.path)
        return
    sample = sample_lab(wanted.sample)
    lab = read_lab(sample).lab
    assert lab is not None, "the samples are tested"
    copy_lab(replace(lab, title=wanted.title or lab.title), sample, wanted.path)


def copy_sample(folder: Path, name: str = SAMPLES[0]) -> None:
    """Write a sample, the first one if none is named, into `folder`, byte for byte and in one step, so that half a lab is never left behind."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}-"))
    try:
        copy_tree(sample_lab(name), beside)
        beside.rename(folder)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def spare_sample() -> Path:
    """A copy of the first sample in a temporary folder, for a start that cannot have the user's own.

    Where no file can be written at all, the sample itself: it is none of the user's, and not to be written to.
    """
    try:
        path = Path(tempfile.mkdtemp(prefix="scopelab-")) / SAMPLES[0]
        copy_sample(path)
    except OSError:
        return sample_lab()
    return path


def copy_tree(sample: Path, folder: Path) -> None:
    """Copy a sample's own files into `folder`; an installation compiles its scripts, and what that gave is none of them."""
    inside = [file.relative_to(sample) for file in sample.rglob("*") if file.is_file()]
    for file in inside:
        if "__pycache__" not in file.parts:
            target = folder / file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes((sample / file).read_bytes())
