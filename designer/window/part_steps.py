"""Carries out edits of the lab's parts that were asked for in the window: into the lab, the tabs and the tree. Knows no menu."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.message_bar import BarMessage
from designer.document.refusals import EditRefused
from designer.panels.project_browser.view import ProjectBrowserView
from designer.part_edits.part_edit import PartEdit
from designer.window.docks import Docks
from designer.window.editors import Editors
from designer.window.opener import Opener
from designer.workplace import Workplace
from gateway_core.api import Lab, Place, script_at

MakeEdit = Callable[[Lab], PartEdit]


@dataclass(frozen=True, slots=True)
class PartTools:
    """What commands on the lab's parts work with."""

    window: QMainWindow
    workplace: Workplace
    editors: Editors
    opener: Opener
    browser: ProjectBrowserView
    dialogs: Dialogs
    docks: Docks


class PartSteps:
    """The way of an edit into the lab: refused with a sentence, or in force, with tabs and tree following."""

    def __init__(self, tools: PartTools) -> None:
        self._tools = tools
        self._refused: BarMessage | None = None

    @property
    def lab(self) -> Lab:
        """The lab as it is now."""
        return self._tools.workplace.edits.lab

    def may_edit(self) -> bool:
        """Whether the lab may be edited; if not, the message bar says why."""
        return self._tools.workplace.edits.may_edit()

    def tell(self, sentence: str) -> None:
        """Say why nothing is done, or what to choose first."""
        self._tools.workplace.notices.show(BarMessage(sentence, "info"))

    def tried(self, make: MakeEdit) -> PartEdit | None:
        """The edit, or None, with the reason in the message bar, if it is refused."""
        try:
            return make(self.lab)
        except EditRefused as refusal:
            self._refused = BarMessage(str(refusal))
            self._tools.workplace.notices.show(self._refused)
            return None

    def refusal(self, make: MakeEdit) -> str:
        """Why the edit would be refused, as a sentence; empty if it would not."""
        try:
            make(self.lab)
        except EditRefused as refusal:
            return str(refusal)
        return ""

    def carry_out(self, make: MakeEdit) -> PartEdit | None:
        """Make the edit and put it in force; None, with the reason in the message bar, if it is refused."""
        if not self.may_edit():
            return None
        edit = self.tried(make)
        if edit is not None:
            self._settle()
            self._tools.editors.follower.moves.add(edit.moved)
            self._prepare_drafts(edit)
            self._tools.workplace.edits.apply(edit.lab, edit.step)
            if edit.key:
                self._tools.browser.reveal(edit.key)
        return edit

    def _settle(self) -> None:
        """Take away what was said of the edit that was refused last: another one is made."""
        notices = self._tools.workplace.notices
        if self._refused is not None and notices.message is self._refused:
            notices.clear()
        self._refused = None

    def edit_name(self, key: str) -> None:
        """Let another name be typed in the tree, which is brought to sight for it."""
        dock = self._tools.docks.browser
        dock.show()
        dock.raise_()
        self._tools.browser.edit_name(key)

    def _prepare_drafts(self, edit: PartEdit) -> None:
        """Tell tabs with text of their own which other text their script is about to have, so that they do not ask."""
        for tab in self._tools.editors.all():
            draft = tab.draft
            if draft is not None:
                text = script_at(edit.lab, edit.moved.get(draft.place, draft.place))
                if text is not None and text != script_at(self.lab, draft.place):
                    tab.expect(text)

    def drafts(self) -> Mapping[Place, str]:
        """What open tabs hold that is not saved, by place."""
        drafts = [tab.draft for tab in self._tools.editors.all()]
        return {draft.place: draft.text for draft in drafts if draft is not None}

    def change_drafts(self, texts: Mapping[Place, str]) -> None:
        """Let open tabs hold other texts, not saved as yet."""
        for tab in self._tools.editors.all():
            draft = tab.draft
            if draft is not None and draft.place in texts:
                tab.take_draft(texts[draft.place])
