"""The dialogs Gateway Event Scripts and Client Event Scripts: projects, their message handlers, one handler's fields.

Knows no gateway; the presenter holds the draft that it shows.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from client.looks.outcome_look import FAILED_SHAPE
from client.toolkit.buttons import word_button
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from client.toolkit.message_bar import BarMessage, MessageBar
from designer.document.handler_edits import HandlerSet
from designer.panels.event_scripts.model import EventScriptsDraft
from designer.panels.handler_editor.form import HandlerForm
from gateway_core.api import HandlerScope, MessageHandler


class EventScriptsDialog(QDialog):
    """Shows a draft and says what somebody does to it.

    Signals: `set_chosen` (a `HandlerSet`), `handler_chosen` (a name), `handler_edited` (a `MessageHandler`),
    `add_requested`, `remove_requested`, `apply_requested`, `ok_requested` (None each).
    """

    set_chosen = Signal(object)
    handler_chosen = Signal(object)
    handler_edited = Signal(object)
    add_requested = Signal(object)
    remove_requested = Signal(object)
    apply_requested = Signal(object)
    ok_requested = Signal(object)

    def __init__(self, look: Look, scope: HandlerScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_showing = False
        is_client = scope is HandlerScope.CLIENT
        title = self.tr("Client Event Scripts") if is_client else self.tr("Gateway Event Scripts")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.bar = MessageBar(look.themes, look.icons, self)
        self.projects = QComboBox()
        self.projects.setAccessibleName(self.tr("Project"))
        self.projects.currentIndexChanged.connect(self._on_project_changed)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Message handlers"))
        self.list.currentTextChanged.connect(self._on_list_changed)
        self.add_button = word_button(look.icons, "plus", self.tr("Add"), self.tr("Add a message handler"))
        self.add_button.clicked.connect(self._on_add_clicked)
        self.modify_button = word_button(look.icons, "pencil", self.tr("Modify"), self.tr("Modify the chosen handler"))
        self.modify_button.clicked.connect(self._on_modify_clicked)
        self.remove_button = word_button(look.icons, "trash-2", self.tr("Remove"), self.tr("Remove the chosen handler"))
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the message handler"))
        self.name.textEdited.connect(self._on_edited)
        self.form = HandlerForm(look)
        self.form.edited.connect(self._on_edited)
        self._pages = QStackedWidget()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Apply
            | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._on_ok_clicked)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Apply).clicked.connect(self._on_apply_clicked)
        self._lay_out()
        self.resize(860, 540)

    def show_draft(self, draft: EventScriptsDraft) -> None:
        """Show the draft as it stands."""
        self._is_showing = True
        self._show_projects(draft.sets(), draft.where)
        names = [handler.name for handler in draft.handlers()]
        self.list.clear()
        self.list.addItems(names)
        if draft.chosen in names:
            self.list.setCurrentRow(names.index(draft.chosen))
        handler = draft.handler()
        self._pages.setCurrentIndex(0 if handler is None else 1)
        self.remove_button.setEnabled(handler is not None)
        self.modify_button.setEnabled(handler is not None)
        if handler is not None:
            self.name.setText(handler.name)
            self.form.show_handler(handler)
        self._is_showing = False
        self.show_problem(draft.problem)

    def show_chosen(self, draft: EventScriptsDraft) -> None:
        """Show that the fields were taken over, or why not, while somebody types in them."""
        self._is_showing = True
        item = self.list.currentItem()
        if item is not None:
            item.setText(f"{FAILED_SHAPE} {self.name.text()}" if draft.problem else draft.chosen)
        self._is_showing = False
        self.show_problem(draft.problem)

    def show_held(self, draft: EventScriptsDraft) -> None:
        """Go back to the handler whose fields do not hold, as they were typed."""
        self._is_showing = True
        self._show_projects(draft.sets(), draft.where)
        names = [handler.name for handler in draft.handlers()]
        self.list.setCurrentRow(names.index(draft.chosen))
        self._is_showing = False

    def show_problem(self, problem: str) -> None:
        """Say why the fields do not hold; take the sentence away for an empty one."""
        if problem:
            self.bar.show_message(BarMessage(problem))
        else:
            self.bar.clear()

    def show_warning(self, warning: BarMessage) -> None:
        """Say what is odd about what was saved."""
        self.bar.show_message(warning)

    def edit_name(self) -> None:
        """Let the next key stroke go to the name."""
        self.name.setFocus()
        self.name.selectAll()

    def handler(self) -> MessageHandler:
        """The handler with what the fields say."""
        return replace(self.form.handler(), name=self.name.text())

    def _show_projects(self, sets: Sequence[HandlerSet], where: HandlerSet) -> None:
        if self.projects.count() == 0:
            text = self.tr("{project} on {gateway}")
            for each in sets:
                self.projects.addItem(text.format(project=each.project, gateway=each.gateway), each)
        self.projects.setCurrentIndex(list(sets).index(where) if where in sets else -1)

    def _lay_out(self) -> None:
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self._handler_page())
        splitter = QSplitter()
        splitter.setAccessibleName(self.tr("Handlers and fields"))
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._list_page())
        splitter.addWidget(self._pages)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([290, 560])
        row = QHBoxLayout()
        label = QLabel(self.tr("&Project"))
        label.setBuddy(self.projects)
        row.addWidget(label)
        row.addWidget(self.projects, 1)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(splitter, 1)
        column.addWidget(self.buttons)

    def _list_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 4, 0)
        title = QLabel(self.tr("Message"))
        title.setFont(strong_font())
        column.addWidget(title)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        for button in (self.add_button, self.modify_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return page

    def _empty_page(self) -> QLabel:
        page = QLabel(
            self.tr("A message handler is a script that a message starts.\nThis project has none here yet: choose Add.")
        )
        page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page.setWordWrap(True)
        return page

    def _handler_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 0, 0, 0)
        row = QHBoxLayout()
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self.name)
        row.addWidget(label)
        row.addWidget(self.name, 1)
        column.addLayout(row)
        column.addWidget(self.form, 1)
        return page

    def _on_project_changed(self, _index: int) -> None:
        if not self._is_showing and self.projects.currentData() is not None:
            self.set_chosen.emit(self.projects.currentData())

    def _on_list_changed(self, name: str) -> None:
        if not self._is_showing and name:
            self.handler_chosen.emit(name)

    def _on_edited(self, _value: object = None) -> None:
        if not self._is_showing:
            self.handler_edited.emit(self.handler())

    def _on_add_clicked(self) -> None:
        self.add_requested.emit(None)

    def _on_modify_clicked(self) -> None:
        self.edit_name()

    def _on_remove_clicked(self) -> None:
        self.remove_requested.emit(None)

    def _on_apply_clicked(self) -> None:
        self.apply_requested.emit(None)

    def _on_ok_clicked(self) -> None:
        self.ok_requested.emit(None)
