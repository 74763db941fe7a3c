"""Edits of saved scripts and library modules: each takes a lab and returns a new one. No Qt, no files.

A `Place` of the kinds SCRIPT, LIBRARY and SHARED says which one. What does not make sense raises `EditRefused`.
"""

import keyword
import re
from collections.abc import Mapping
from dataclasses import replace

from designer.document.lab_parts import in_place_of, project_of, with_project, without
from designer.document.refusals import EditRefused, check_name, gone
from gateway_core.api import Lab, Place, PlaceKind, script_at, script_fault, unified, with_script

_MODULE_PART = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NOUNS = {
    PlaceKind.SCRIPT: "script",
    PlaceKind.LIBRARY: "library module",
    PlaceKind.SHARED: "shared module",
    PlaceKind.SEND: "saved send",
    PlaceKind.CLIENT_HANDLER: "client message handler",
    PlaceKind.GATEWAY_HANDLER: "gateway message handler",
}
# Python 2's keywords: those of today, without what came since, and two that went.
_KEYWORDS = {*keyword.kwlist, "print", "exec"} - {"async", "await", "nonlocal"}


def scripts_of(lab: Lab, place: Place) -> Mapping[str, str]:
    """All scripts of the kind of `place`, of its project where it has one, by name."""
    if place.kind is PlaceKind.SCRIPT:
        return lab.scripts
    return lab.shared if place.kind is PlaceKind.SHARED else project_of(lab, place.gateway, place.project).library


def add_script(lab: Lab, place: Place, text: str = "") -> Lab:
    """Put a new script there; refused if the name is empty, taken or, for a module, none that can be imported."""
    _check_new(lab, place)
    return with_script(lab, place, _checked_text(text))


def edit_script(lab: Lab, place: Place, text: str) -> Lab:
    """Let a script that is there, a handler's or a saved send's included, have another text."""
    if script_at(lab, place) is None:
        raise gone(_NOUNS[place.kind], place.name, _home(place))
    return with_script(lab, place, _checked_text(text))


def save_script(lab: Lab, name: str, text: str) -> Lab:
    """Keep a saved script under `name`, in place of the one that has this name already."""
    place = Place(PlaceKind.SCRIPT, name=name)
    return edit_script(lab, place, text) if name in lab.scripts else add_script(lab, place, text)


def copy_script(lab: Lab, place: Place, to: Place) -> Lab:
    """Put a copy of a script at another place."""
    return add_script(lab, to, _text_of(lab, place))


def move_script(lab: Lab, place: Place, to: Place) -> Lab:
    """Take a script to another place: another name, project or kind."""
    text = _text_of(lab, place)
    if to == place:
        return lab
    if _set_of(place) != _set_of(to):
        return add_script(remove_script(lab, place), to, text)
    _check_new(lab, to)
    return _with_scripts(lab, place, in_place_of(scripts_of(lab, place), place.name, to.name, text))


def remove_script(lab: Lab, place: Place) -> Lab:
    """Take a script out of the lab."""
    _text_of(lab, place)
    return _with_scripts(lab, place, without(scripts_of(lab, place), place.name))


def _set_of(place: Place) -> Place:
    return replace(place, name="")


def _with_scripts(lab: Lab, place: Place, scripts: Mapping[str, str]) -> Lab:
    if place.kind is PlaceKind.SCRIPT:
        return replace(lab, scripts=scripts)
    if place.kind is PlaceKind.SHARED:
        return replace(lab, shared=scripts)
    project = project_of(lab, place.gateway, place.project)
    return with_project(lab, place.gateway, place.project, replace(project, library=scripts))


def _text_of(lab: Lab, place: Place) -> str:
    text = scripts_of(lab, place).get(place.name)
    if text is None:
        raise gone(_NOUNS[place.kind], place.name, _home(place))
    return text


def _home(place: Place) -> str:
    return place.project or "The lab"


def _check_new(lab: Lab, place: Place) -> None:
    noun = _NOUNS[place.kind]
    check_name(noun, place.name, scripts_of(lab, place), _home(place))
    if place.kind is PlaceKind.SCRIPT:
        return
    for part in place.name.split("."):
        if not _MODULE_PART.fullmatch(part) or part in _KEYWORDS:
            why = "is a word of Python's own" if part in _KEYWORDS else "is none that Python can import"
            raise EditRefused(
                f"The part “{part}” of the module name “{place.name}” {why}. "
                "Use letters, digits and _ only, begin with a letter, and put dots between packages."
            )


def _checked_text(text: str) -> str:
    if fault := script_fault(text):
        raise EditRefused(f"The script cannot be kept, for it {fault}.")
    return unified(text)
