"""Renames a part of the lab, and offers to change the calls that mention its name; all of it is one step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QObject

from client.toolkit.idle_work import IdleWork
from client.toolkit.message_bar import BarMessage
from designer.document.refusals import EditRefused
from designer.document.renames import Mention, Rename, mention_steps, text_with, with_mentions
from designer.panels.project_browser.model import BrowserNode, Renaming
from designer.panels.rename_preview.view import Hit, RenamePreview
from designer.part_edits.all_parts import PART_EDITS
from designer.part_edits.names import lab_name, place_name
from designer.part_edits.part_edit import PartEdit
from designer.window.part_steps import MakeEdit, PartSteps, PartTools
from gateway_core.api import Lab, Place

_AT_ONCE_S = 0.08


@dataclass(frozen=True, slots=True)
class _Renaming:
    """A rename that is under way: of which lab, and what carries it out."""

    node: BrowserNode
    rename: Rename
    make: MakeEdit
    lab: Lab


class PartNames(QObject):
    """Renaming, in the tree or with other properties. `preview` is the question about calls, while it is open."""

    def __init__(self, tools: PartTools, steps: PartSteps) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._steps = steps
        self._renaming: _Renaming | None = None
        self._progress: BarMessage | None = None
        self._work = IdleWork(self)
        self._work.finished.connect(self._on_looked)
        self.preview: RenamePreview | None = None
        tools.browser.rename_requested.connect(self._on_rename_requested)

    def rename(self, node: BrowserNode, new: str, make: MakeEdit) -> None:
        """Carry out `make`, which gives the part its new name; ask first about the calls that mention the old one."""
        if not self._steps.may_edit() or self._steps.tried(make) is None:
            return
        name = lab_name(node)
        if name is None or new == name.name:
            self._steps.carry_out(make)
        else:
            self._look(node, Rename(name, new), make)

    def _look(self, node: BrowserNode, rename: Rename, make: MakeEdit) -> None:
        """Look for mentions; where a lab is large that takes its time, which is shown and can be stopped."""
        lab = self._steps.lab
        self._renaming = _Renaming(node, rename, make, lab)
        self._work.start(mention_steps(lab, rename, self._steps.drafts()), _AT_ONCE_S)
        if self._work.is_busy:
            sentence = self.tr("… looking for calls that mention “{name}”, before it is renamed")
            self._progress = BarMessage(sentence.format(name=node.label), "info", self.tr("Stop"))
            self._tools.workplace.notices.show(self._progress, self._stop)

    def _stop(self) -> None:
        self._work.stop()
        self._renaming = self._progress = None

    def _on_looked(self, found: tuple[Mention, ...]) -> None:
        renaming, notices = self._renaming, self._tools.workplace.notices
        if self._progress is not None and notices.message == self._progress:
            notices.clear()
        self._progress = None
        if renaming is None:
            return
        if renaming.lab is not self._steps.lab:  # somebody edited it meanwhile
            self._look(renaming.node, renaming.rename, renaming.make)
        elif found:
            self._ask(renaming, found)
        else:
            self._renaming = None
            self._steps.carry_out(renaming.make)

    def _ask(self, renaming: _Renaming, found: tuple[Mention, ...]) -> None:
        hits = [Hit(each, place_name(each.place)) for each in found]
        names = (renaming.node.label, renaming.rename.new)
        self.preview = RenamePreview(self._tools.workplace.look, hits, names, self._tools.window)
        self.preview.chosen.connect(self._on_chosen)
        self.preview.finished.connect(self._on_finished)
        self.preview.open()

    def _on_rename_requested(self, renaming: Renaming) -> None:
        node, new = renaming.node, renaming.name
        edits = PART_EDITS[node.kind]
        self.rename(node, new, lambda lab: edits.renamed(lab, node, new))

    def _on_chosen(self, chosen: tuple[Mention, ...]) -> None:
        if self._renaming is None:
            return
        make, drafts = self._renaming.make, self._steps.drafts()
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
        self.preview = self._renaming = None
