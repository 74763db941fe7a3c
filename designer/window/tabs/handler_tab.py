"""A message handler in a tab."""

from client.toolkit.code_editor import CodeEditor
from designer.document.handler_edits import HandlerPlace
from designer.panels.handler_editor.presenter import HandlerEditorPresenter, place_text, tab_title
from designer.panels.handler_editor.view import HandlerEditorView
from designer.window.tabs.tab import Tab
from designer.workplace import Workplace
from gateway_core.api import MessageHandler


class HandlerTab(Tab):
    """A message handler."""

    def __init__(self, workplace: Workplace, place: HandlerPlace, handler: MessageHandler) -> None:
        self.key = handler_key(place)
        self.title = tab_title(place)
        self.tip = place_text(place)
        self.view = HandlerEditorView(workplace.look)
        self._presenter = HandlerEditorPresenter(self.view, workplace, place, handler)

    @property
    def widget(self) -> HandlerEditorView:
        return self.view

    @property
    def editor(self) -> CodeEditor:
        return self.view.editor

    @property
    def is_changed(self) -> bool:
        return self._presenter.is_changed

    def save(self) -> bool:
        return self._presenter.save()

    def close(self) -> None:
        self._presenter.close()


def handler_key(place: HandlerPlace) -> str:
    """The key of a handler's tab."""
    return f"handler/{place.set.gateway}/{place.set.project}/{place.set.scope}/{place.name}"
