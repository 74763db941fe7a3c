"""The Send form in a tab. It is made when it is first looked at, so that it costs nothing where nobody does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from client.toolkit.code_editor import CodeEditor
from client.toolkit.dialogs.ask import Dialogs
from designer.panels.send_form.links import SendLinks
from designer.panels.who_receives.model import SentAs
from designer.window.dock_content import DockContent
from designer.window.tabs.tab import Draft, ScriptRunner, Tab
from designer.workplace import Workplace
from gateway_core.api import Place, PlaceKind, read_saved_send, written_saved_send

if TYPE_CHECKING:
    from designer.panels.send_form.presenter import SendFormPresenter
    from designer.panels.send_form.view import SendFormView

SEND_KEY = "send"


class SendPage(QWidget):
    """An empty page that asks to be filled when it is first shown.

    Signals: `wanted` (None).
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    def fill(self, view: QWidget) -> None:
        """Show this from now on."""
        layout = self.layout()
        assert layout is not None, "made with one"
        layout.addWidget(DockContent(view))
        self.setFocusProxy(view)

    def showEvent(self, event: QShowEvent) -> None:
        self.wanted.emit(None)
        super().showEvent(event)


class SendTab(Tab):
    """The Send form. `filled` is called once, when there is an editor."""

    stays_last = True

    def __init__(
        self, workplace: Workplace, dialogs: Dialogs, links: SendLinks, filled: "Callable[[SendTab], None]"
    ) -> None:
        self._workplace = workplace
        self._dialogs = dialogs
        self._links = links
        self._filled = filled
        self.key = SEND_KEY
        self.title = QCoreApplication.translate("SendTab", "Send")
        self.tip = QCoreApplication.translate("SendTab", "A message or request as a form, the call beside it")
        self._page = SendPage()
        self._page.wanted.connect(self._on_wanted)
        self._view: SendFormView | None = None
        self._presenter: SendFormPresenter | None = None
        self._last_content: str | None = None

    @property
    def widget(self) -> SendPage:
        return self._page

    @property
    def editor(self) -> CodeEditor | None:
        return self._view.editor if self._view is not None else None

    @property
    def view(self) -> "SendFormView":
        """The form, made now if it is not there yet."""
        self._make()
        assert self._view is not None, "just made"
        return self._view

    @property
    def form(self) -> "SendFormPresenter":
        """Who keeps form and code together, made now if it is not there yet."""
        self._make()
        assert self._presenter is not None, "just made"
        return self._presenter

    @property
    def console(self) -> ScriptRunner | None:
        return self._presenter.sending if self._presenter is not None else None

    @property
    def is_changed(self) -> bool:
        return self._presenter is not None and self._presenter.saved.is_changed

    @property
    def part(self) -> Place | None:
        name = self._presenter.saved.name if self._presenter is not None else ""
        return Place(PlaceKind.SEND, name=name) if name else None

    @property
    def sent_as(self) -> SentAs | None:
        if self._presenter is None:
            return None
        return SentAs(self._presenter.filled, self._presenter.sending_endpoint, self._has_focus)

    @property
    def keeps_content(self) -> bool:
        return self._presenter is not None

    @property
    def draft(self) -> Draft | None:
        if self._presenter is None or not self._presenter.saved.holds_something:
            return None
        saved = self._presenter.saved
        return Draft(Place(PlaceKind.SEND, name=saved.name), written_saved_send(self._presenter.contents()))

    def take_draft(self, text: str) -> None:
        self.form.show(read_saved_send(text))

    def expect(self, text: str) -> None:
        self.form.saved.expected = text

    def save(self) -> bool:
        return self.form.saved.save()

    def save_as(self) -> bool:
        self.form.saved.save_as()
        return True

    def content(self) -> str | None:
        if self._presenter is None:
            return self._last_content
        return f"{self._presenter.saved.name}\n{written_saved_send(self._presenter.contents())}"

    def take(self, content: str) -> None:
        if self.form.saved.holds_something:
            raise ValueError(content)
        name, _, text = content.partition("\n")
        self.form.saved.open(name)
        self.form.show(read_saved_send(text))

    def revert(self) -> None:
        if self._presenter is not None:
            self._presenter.saved.revert()

    def allow_edits(self, *, allowed: bool) -> None:
        """Nothing of the form gets into the lab but by Save, which the lab itself refuses."""

    def close(self) -> None:
        self._last_content = self.content()
        if self._presenter is not None:
            self._presenter.close()
        self._presenter = self._view = None

    def _make(self) -> None:
        if self._view is not None:
            return
        # Here and not above: see `designer.later`.
        from designer.panels.send_form.presenter import SendFormPresenter
        from designer.panels.send_form.view import SendFormView

        self._view = SendFormView(self._workplace.look)
        self._page.fill(self._view)
        self._presenter = SendFormPresenter(self._view, self._workplace, self._dialogs, self._links)
        self._filled(self)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._page.isAncestorOf(focused)

    def _on_wanted(self, _value: None) -> None:
        self._make()
