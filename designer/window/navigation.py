"""Goes to where things are defined, and back: handlers from the calls that name them, library functions, a script's own names."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from client.script_help.late_help import LateHelp
from client.script_help.prepared_text import line_and_column
from client.toolkit.code_editor import CodeEditor
from client.toolkit.message_bar import BarMessage
from client.toolkit.text_places import characters
from designer.document.handler_edits import HandlerPlace, HandlerSet, add_handler
from designer.document.refusals import EditRefused
from designer.document.script_moves import script_place
from designer.window.editors import Editors
from designer.window.opener import Opener
from designer.window.tabs.tab import Tab
from designer.workplace import Workplace
from gateway_core.api import HandlerScope, MessageHandler, Place, PlaceKind

if TYPE_CHECKING:
    from client.script_help.definitions import Found, NamedHandler, Target

_MOST_SPOTS = 100


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody was: a tab, the script in it, the line, from 1, and the column, from 0."""

    key: str
    place: Place | None
    line: int = 1
    column: int = 0


class Navigation(QObject):
    """Definitions, and the way back. `menu` is open while there are several definitions to choose from."""

    def __init__(self, window: QWidget, editors: Editors, opener: Opener, workplace: Workplace) -> None:
        super().__init__(window)
        self._window = window
        self._editors = editors
        self._opener = opener
        self._workplace = workplace
        self._tab: Tab = editors.current
        self._behind: list[Spot] = []
        self._ahead: list[Spot] = []
        self._is_travelling = False
        self._asked: tuple[CodeEditor, str] | None = None
        self._targets: Sequence[Target] = ()
        self.menu: QMenu | None = None
        editors.current_changed.connect(self._on_current_changed)
        editors.link_followed.connect(self._on_link_followed)

    def go_to_definition(self) -> None:
        """Go to where the name at the cursor is defined, or the handler of the call in which it stands."""
        editor = self._editors.current_editor
        code_help = editor.code_help if editor is not None else None
        if editor is None or not isinstance(code_help, LateHelp):
            self._tell(self.tr("There is no script in front. Open one, and put the cursor on a name."))
            return
        text = editor.toPlainText()
        position = characters(text, editor.textCursor().position())
        found = code_help.script_help.definition_at(text, position)
        if found is not None and found.is_own:
            self._asked = (editor, text)
            if not code_help.script_help.ask_definition(text, position, self.take_own):
                self.take_own(None)
        else:
            self._follow(found, editor)

    def back(self) -> None:
        """Go back to where the cursor was before."""
        if not self._travel(self._behind, self._ahead):
            self._tell(self.tr("There is no earlier place to go back to."))

    def forward(self) -> None:
        """Go again to where `back` came from."""
        if not self._travel(self._ahead, self._behind):
            self._tell(self.tr("There is no later place: Forward undoes a Back."))

    def take_own(self, place: tuple[int, int] | None) -> None:
        """Where a name of the script's own is defined; None where that is not known."""
        asked, self._asked = self._asked, None
        if asked is None or self._editors.current_editor is not asked[0] or asked[0].toPlainText() != asked[1]:
            return
        if place is None:
            self._tell(self.tr("Where this name is defined cannot be told from the text."))
            return
        self._remember(self._spot(self._editors.current))
        asked[0].go_to(*place)

    def _follow(self, found: "Found | None", editor: CodeEditor) -> None:
        if found is None:
            sentence = self.tr(
                "Nothing here leads to a definition. Put the cursor on the name of a handler or a function."
            )
            self._tell(sentence)
        elif found.missing is not None:
            self._tell_missing(found.missing)
        elif len(found.targets) == 1:
            self._open(found.targets[0])
        else:
            self._choose(found.targets, editor)

    def _choose(self, targets: "Sequence[Target]", editor: CodeEditor) -> None:
        """Let the user choose, in a menu at the cursor."""
        self._targets = targets
        self.menu = QMenu(editor)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.setAccessibleName(self.tr("Definitions"))
        for number, target in enumerate(targets):
            action = QAction(self._words_for(target.place).replace("&", "&&"), self.menu)
            action.setData(number)
            action.triggered.connect(self._on_chosen)
            self.menu.addAction(action)
        self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft()))

    def _words_for(self, place: Place) -> str:
        """`alarm · client · ACME on plant-gw`."""
        scope = self.tr("client") if place.kind is PlaceKind.CLIENT_HANDLER else self.tr("gateway")
        words = self.tr("{name} · {scope} · {project} on {gateway}")
        return words.format(name=place.name, scope=scope, project=place.project, gateway=place.gateway)

    def _open(self, target: "Target") -> None:
        spot = self._spot(self._editors.current)
        tab = self._editors.current
        self._opener.open_at(target.place, target.line, target.column)
        if self._editors.current is tab:  # else the change of tabs was remembered
            self._remember(spot)

    def _tell_missing(self, handler: "NamedHandler") -> None:
        if not handler.name or not handler.project:
            self._tell(self.tr("The text does not show which handler of which project this call names."))
            return
        if not handler.gateway:
            sentence = self.tr("No gateway that gets this call has a project “{project}”.")
            self._tell(sentence.format(project=handler.project))
            return
        is_client = handler.scope is HandlerScope.CLIENT
        sentence = (
            self.tr("{project} on {gateway} has no client message handler “{name}”.")
            if is_client
            else self.tr("{project} on {gateway} has no gateway message handler “{name}”.")
        )
        text = sentence.format(project=handler.project, gateway=handler.gateway, name=handler.name)
        message = BarMessage(text, "info", self.tr("Create Handler"))
        self._workplace.notices.show(message, partial(self._create, handler))

    def _create(self, handler: "NamedHandler") -> None:
        where = HandlerSet(handler.gateway, handler.project, handler.scope)
        edits = self._workplace.edits
        if not edits.may_edit():
            return
        try:
            lab = add_handler(edits.lab, where, MessageHandler(handler.name, handler.scope))
            edits.apply(lab, self.tr("Add handler {name}").format(name=handler.name))
        except EditRefused as refusal:
            self._tell(str(refusal))
            return
        # Here and not above: see `designer.later`.
        from client.script_help.definitions import Target

        self._workplace.notices.clear()
        self._open(Target(script_place(HandlerPlace(where, handler.name))))

    def _tell(self, sentence: str) -> None:
        self._workplace.notices.show(BarMessage(sentence, "info"))

    def _spot(self, tab: Tab) -> Spot:
        if tab.editor is None:
            return Spot(tab.key, tab.place)
        text = tab.editor.toPlainText()
        position = characters(text, tab.editor.textCursor().position())
        return Spot(tab.key, tab.place, *line_and_column(text, position))

    def _remember(self, spot: Spot) -> None:
        """Somebody leaves `spot`: `back` leads there."""
        self._ahead.clear()
        if not self._behind or self._behind[-1] != spot:
            self._behind.append(spot)
            del self._behind[:-_MOST_SPOTS]

    def _travel(self, spots: list[Spot], others: list[Spot]) -> bool:
        """Go to the last of `spots` that there still is; where we were goes to the `others`. False if there is none."""
        here = self._spot(self._editors.current)
        self._is_travelling = True
        while spots:
            spot = spots.pop()
            if spot != here and self._show(spot):
                others.append(here)
                self._is_travelling = False
                return True
        self._is_travelling = False
        return False

    def _show(self, spot: Spot) -> bool:
        """Show a spot, in a new tab where its own was closed; false if its script is gone."""
        if self._editors.show(spot.key):
            editor = self._editors.current_editor
            if editor is not None:
                editor.go_to(spot.line, spot.column)
            return True
        if spot.place is None:
            return False
        self._opener.open_at(spot.place, spot.line, spot.column)
        return self._editors.current.place == spot.place

    def _on_current_changed(self, tab: Tab) -> None:
        before, self._tab = self._tab, tab
        if not self._is_travelling and before is not tab and before in self._editors.all():
            self._remember(self._spot(before))

    def _on_link_followed(self, _value: None) -> None:
        self.go_to_definition()

    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._open(self._targets[action.data()])
