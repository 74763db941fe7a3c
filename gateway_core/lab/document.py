"""The lab as a document: a folder of text files, or the same folder as a `.lab` (zip) file.

    lab.toml                                          settings, gateways, users, clients
    gateways/GATEWAY/tags.toml                        tags that it has from the start; may be missing
    gateways/GATEWAY/database.sql                     makes the gateway's database; may be missing
    gateways/GATEWAY/projects/PROJECT/project.toml    title, options of handlers; may be missing
                                     /gateway/messages/HANDLER.py
                                     /client/messages/HANDLER.py
                                     /library/MODULE.py           in a folder: PACKAGE.MODULE
    shared/MODULE.py
    scripts/SCRIPT.py

What a `project.toml` holds stands in `project_file`, what a `tags.toml` does in `tags_file`, what names become in file
names in `file_names`. Any other file is left alone, and so is everything whose name begins with a dot. Reading never
writes. This is the door of the package; it decides nothing itself.
"""

from dataclasses import dataclass
from pathlib import Path

from gateway_core.lab.findings import Finding, FindingList, Severity
from gateway_core.lab.lab_reader import build_lab
from gateway_core.lab.saved_texts import SavedTexts
from gateway_core.lab.sources import lab_files
from gateway_core.model.parts import Lab

__all__ = ["Finding", "LabReading", "SavedTexts", "Severity", "copy_lab", "read_lab", "save_lab"]


@dataclass(frozen=True, slots=True)
class LabReading:
    """What came of reading a lab: `lab` is None exactly if there is an error among the findings.

    `legible` is what can be looked through all the same: the lab, with empty texts for scripts that are not UTF-8.
    """

    lab: Lab | None
    findings: tuple[Finding, ...]
    legible: Lab | None = None


def read_lab(path: Path) -> LabReading:
    """Read a folder or a `.lab` file and check everything in it. Raises nothing and writes nothing."""
    findings = FindingList()
    lab = build_lab(lab_files(path, findings), findings)
    return LabReading(None if findings.has_errors else lab, findings.sorted(), lab)


def save_lab(lab: Lab, path: Path, before: Lab | None = None, texts: SavedTexts | None = None) -> None:
    """Write the lab into a folder, or into a `.lab` file if `path` is one or is to be one by its ending.

    Only files whose content changes are written, each as a whole; other files are left alone, and so are scripts that
    neither `lab` nor `before` has, which is what the folder held when it was read or saved last. `texts` brings back what a
    TOML file said when the lab stood like this before. Line ends of scripts become single line feeds. Raises OSError for trouble with the disk, and `LabSaveError` with a sentence where the lab or the
    place does not allow it; then nothing has been written.
    """
    # Here and not above: the TOML writer takes a tenth of a window's start, and whoever opens a lab may never save one.
    from gateway_core.lab.saving import save

    save(lab, path, before, texts)


def copy_lab(lab: Lab, source: Path, target: Path) -> None:
    """Write `lab`, whose files lie at `source`, to `target`; see `copying`. Raises what `save_lab` raises."""
    from gateway_core.lab.copying import copy

    copy(lab, source, target)
