"""Puts a lab's files into a folder or a `.lab` file so that, killed at any moment, there is a lab that opens.

In a folder each file is replaced as a whole: first what is new and changed, then `lab.toml`, then what is gone is removed.
So no client ever refers to a project that is not there, whoever looks; and what is to be done is noted before
(`unfinished_saving`), so that a save that is cut short is finished later. A `.lab` file is replaced as a whole.
"""

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from gateway_core.errors import LabSaveError
from gateway_core.lab.atomic_files import replace_file
from gateway_core.lab.findings import FindingList
from gateway_core.lab.lab_file import read_lab_file
from gateway_core.lab.lab_writer import refuse_errors, written_lab
from gateway_core.lab.layout import LAB_FILE, PlaceKind, place_of
from gateway_core.lab.saved_texts import SavedTexts
from gateway_core.lab.script_places import script_at
from gateway_core.lab.sources import lab_files
from gateway_core.lab.toml_text import read_toml
from gateway_core.lab.unfinished_saving import carry_out, change_of, finish_saving
from gateway_core.model.parts import Lab

_ZIP_SUFFIXES = (".lab", ".zip")


def save(lab: Lab, path: Path, before: Lab | None = None, texts: SavedTexts | None = None) -> None:
    """Write the lab to `path`; see `document.save_lab`."""
    texts = texts or SavedTexts()
    former: dict[str, bytes] = {}
    if path.exists():
        finish_saving(path)
        findings = FindingList()
        former = _without_strays(lab_files(path, findings), lab)
        refuse_errors(findings)
    files = written_lab(lab, former, texts.texts_of(lab, former))
    if path.is_file() or (path.suffix.lower() in _ZIP_SUFFIXES and not path.exists()):
        if files != former:
            replace_file(path, _zipped(files, former, path))
    else:
        if LAB_FILE not in former:
            _refuse_strange_files(files, former)
        _save_folder(files, {name: former[name] for name in former if name in files or not _is_new(name, before)}, path)
    texts.keep(before, former, lab, files)


def _is_new(path: str, before: Lab | None) -> bool:
    """Whether another program has put this file there since `before`: then it is no file of the lab's to remove."""
    place = place_of(path)
    if before is None or place is None or not place.name:
        return False
    return place.name not in before.scripts if place.kind is PlaceKind.SCRIPT else script_at(before, place) is None


def _save_folder(files: Mapping[str, bytes], former: Mapping[str, bytes], root: Path) -> None:
    written = [path for path in sorted(files, key=_lab_file_last) if files[path] != former.get(path)]
    gone = [path for path in former if path not in files]
    carry_out(root, [change_of(path, former.get(path), files.get(path)) for path in (*written, *gone)])


def _without_strays(former: dict[str, bytes], lab: Lab) -> dict[str, bytes]:
    """The files without those of gateways that neither `lab.toml` nor the lab names: somebody put them aside."""
    names = {"", *(gateway.name for gateway in lab.gateways)}
    if LAB_FILE in former and (source := read_toml(LAB_FILE, former[LAB_FILE], FindingList())):
        lab_file = read_lab_file(source, FindingList())
        names.update(gateway.name for gateway in (lab_file.gateways if lab_file else ()))
    return {path: content for path, content in former.items() if (place := place_of(path)) and place.gateway in names}


def _lab_file_last(path: str) -> tuple[bool, str]:
    return (path == LAB_FILE, path)


def _refuse_strange_files(files: Mapping[str, bytes], former: Mapping[str, bytes]) -> None:
    """A folder without lab.toml is no lab; files of somebody else's in it are neither changed nor removed."""
    for path, content in former.items():
        if files.get(path) != content:
            text = f"The lab cannot be saved there: the folder is no lab (it has no {LAB_FILE}), but it has {path}."
            raise LabSaveError(f"{text} Choose an empty folder.")


def _zipped(files: Mapping[str, bytes], former: Mapping[str, bytes], path: Path) -> bytes:
    """The zip's bytes: the lab's files, and those members of the former zip that are none of its."""
    try:
        return _zip_bytes(files, former, path)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        text = f"The lab cannot be saved: {path.name} holds other files that cannot be kept ({error})."
        raise LabSaveError(f"{text} Save it under another name.") from error


def _zip_bytes(files: Mapping[str, bytes], former: Mapping[str, bytes], path: Path) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files, key=_lab_file_last):
            archive.writestr(zipfile.ZipInfo(name), files[name], zipfile.ZIP_DEFLATED)
        if path.exists():
            with zipfile.ZipFile(path) as old:
                for member in old.infolist():
                    if member.filename not in former and member.filename not in files:
                        archive.writestr(member, old.read(member))
    return buffer.getvalue()
