"""Renames a part of the lab, and offers to change the calls that mention its name; all of it is one step."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QObject

from designer.document.refusals import EditRefused
from designer.document.renames import Mention, Rename, mentions, text_with, with_mentions
from designer.panels.project_browser.model import BrowserNode, Renaming
from designer.panels.rename_preview.view import Hit, RenamePreview
from designer.part_edits.all_parts import PART_EDITS
from designer.part_edits.names import lab_name, place_name
from designer.part_edits.part_edit import PartEdit
from designer.window.part_steps import MakeEdit, PartSteps, PartTools
from gateway_core.api import Lab, Place


class PartNames(QObject):
    """Renaming, in the tree or with other properties. `preview` is the question about calls, while it is open."""

    def __init__(self, tools: PartTools, steps: PartSteps) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._steps = steps
        self._make: Callable[[Lab], PartEdit] | None = None
        self.preview: RenamePreview | None = None
        tools.browser.rename_requested.connect(self._on_rename_requested)

    def rename(self, node: BrowserNode, new: str, make: MakeEdit) -> None:
        """Carry out `make`, which gives the part its new name; ask first about the calls that mention the old one."""
        if not self._steps.may_edit() or self._steps.tried(make) is None:
            return
        name = lab_name(node)
        found = mentions(self._steps.lab, Rename(name, new), self._steps.drafts()) if name and new != name.name else ()
        if not found:
            self._steps.carry_out(make)
            return
        self._make = make
        hits = [Hit(each, place_name(each.place)) for each in found]
        self.preview = RenamePreview(self._tools.workplace.look, hits, (node.label, new), self._tools.window)
        self.preview.chosen.connect(self._on_chosen)
        self.preview.finished.connect(self._on_finished)
        self.preview.open()

    def _on_rename_requested(self, renaming: Renaming) -> None:
        node, new = renaming.node, renaming.name
        edits = PART_EDITS[node.kind]
        self.rename(node, new, lambda lab: edits.renamed(lab, node, new))

    def _on_chosen(self, chosen: tuple[Mention, ...]) -> None:
        make = self._make
        if make is None:
            return
        drafts = self._steps.drafts()
        edit = self._steps.carry_out(lambda lab: make(with_mentions(lab, chosen)))
        if edit is not None:
            self._change_drafts(drafts, chosen, edit)

    def _change_drafts(self, drafts: Mapping[Place, str], chosen: Sequence[Mention], edit: PartEdit) -> None:
        in_drafts = sorted((each for each in chosen if each.is_draft), key=lambda each: str(each.place))
        changed: dict[Place, str] = {}
        for place, there in groupby(in_drafts, key=lambda each: each.place):
            try:
                changed[edit.moved.get(place, place)] = text_with(drafts.get(place, ""), there)
            except EditRefused as refusal:
                self._steps.tell(str(refusal))
        self._steps.change_drafts(changed)

    def _on_finished(self, _result: int) -> None:
        if self.preview is not None:
            self.preview.deleteLater()
        self.preview = None
        self._make = None
