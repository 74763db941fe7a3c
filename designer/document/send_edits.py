"""Edits of the lab's saved sends and variables as pure functions. No Qt."""

from collections.abc import Mapping
from dataclasses import replace

from designer.document.refusals import check_name, check_text, gone
from gateway_core.api import Lab

_NOUN = "saved send"


def save_send(lab: Lab, name: str, text: str) -> Lab:
    """The lab with that text for the send of that name, new or not."""
    if name not in lab.sends:
        check_name(_NOUN, name, lab.sends)
    check_text(_NOUN, text)
    return replace(lab, sends=_sorted({**lab.sends, name: text}))


def remove_send(lab: Lab, name: str) -> Lab:
    """The lab without that send."""
    if name not in lab.sends:
        raise gone(_NOUN, name)
    return replace(lab, sends={other: text for other, text in lab.sends.items() if other != name})


def rename_send(lab: Lab, name: str, new_name: str) -> Lab:
    """The lab with that send under another name."""
    if name not in lab.sends:
        raise gone(_NOUN, name)
    check_name(_NOUN, new_name, lab.sends)
    rest = {other: text for other, text in lab.sends.items() if other != name}
    return replace(lab, sends=_sorted({**rest, new_name: lab.sends[name]}))


def set_variable(lab: Lab, name: str, value: str) -> Lab:
    """The lab with another value for a variable; an empty one takes it away."""
    others = {other: text for other, text in lab.variables.items() if other != name}
    return replace(lab, variables={**others, name: value} if value else others)


def _sorted(sends: Mapping[str, str]) -> dict[str, str]:
    """In the order in which a lab is read."""
    return dict(sorted(sends.items()))
