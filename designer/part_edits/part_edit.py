"""What an edit of one part of the lab comes to, and what every kind of part can be asked to do.

Knows no window. What does not make sense raises `EditRefused`.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from client.toolkit.name_list import first_names
from designer.document.free_names import free_name
from designer.document.refusals import EditRefused
from designer.panels.project_browser.drops import Target
from designer.panels.project_browser.model import BrowserNode
from gateway_core.api import Lab, Place

_NUMBERED = re.compile(r"(.*?)(\d{1,9})", re.DOTALL)
_MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class PartEdit:
    """The lab after an edit, what the edit is called, the key of the line that is chosen then, and where scripts went."""

    lab: Lab
    step: str
    key: str = ""
    moved: Mapping[Place, Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TargetChoice:
    """A place where a part may go, with its name for people."""

    label: str
    target: Target


class PartEdits(Protocol):
    """What can be done with the parts of one kind, each given by its line in the Project Browser."""

    def renamed(self, lab: Lab, node: BrowserNode, name: str) -> PartEdit:
        """Give it another name."""

    def duplicated(self, lab: Lab, node: BrowserNode) -> PartEdit:
        """Put a copy with a free name beside it."""

    def removed(self, lab: Lab, node: BrowserNode) -> PartEdit:
        """Take it out of the lab."""

    def goes_along(self, lab: Lab, node: BrowserNode) -> str:
        """What goes or changes with it when it is removed, as a sentence; empty for nothing."""

    def targets(self, lab: Lab, node: BrowserNode) -> tuple[TargetChoice, ...]:
        """Where it may go."""

    def moved(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        """Put it somewhere else."""

    def copied(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        """Put a copy somewhere else, under a free name if its own is taken there."""


def next_name(taken: Collection[str], name: str) -> str:
    """The name of a copy: greet2 for greet, Packing 3 for Packing 1 where there is a Packing 2."""
    numbered = _NUMBERED.fullmatch(name)
    if numbered is None:
        return free_name(taken, name)
    stem, number = numbered[1], numbered[2]
    names = (f"{stem}{str(each).zfill(len(number))}" for each in count(int(number) + 1))
    return next(each for each in names if each not in taken)


def cannot_go() -> EditRefused:
    """What to raise for a target that is none for this part."""
    return EditRefused(
        QCoreApplication.translate("PartEdits", "That cannot be put there. Choose another place for it.")
    )


def names_text(names: Collection[str]) -> str:
    """`a, b, c and 4 more`: names for a sentence."""
    return first_names(list(names), _MOST_NAMED)
