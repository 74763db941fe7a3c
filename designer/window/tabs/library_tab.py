"""A module of a project's Script Library, or of the Shared Scripts, in a tab."""

from client.toolkit.code_editor import CodeEditor
from designer.panels.module_editor.presenter import ModuleEditorPresenter, module_name, module_place_text
from designer.panels.module_editor.view import ModuleEditorView
from designer.window.tabs.tab import Tab
from designer.workplace import Workplace
from gateway_core.api import Place


class LibraryTab(Tab):
    """A library module."""

    def __init__(self, workplace: Workplace, place: Place, text: str) -> None:
        self._take_place(place)
        self.view = ModuleEditorView(workplace.look)
        self._presenter = ModuleEditorPresenter(self.view, workplace, place, text)

    @property
    def widget(self) -> ModuleEditorView:
        return self.view

    @property
    def editor(self) -> CodeEditor:
        return self.view.editor

    @property
    def is_changed(self) -> bool:
        return self._presenter.is_changed

    @property
    def place(self) -> Place:
        return self._script_place

    def move_to(self, place: Place) -> None:
        self._take_place(place)
        self._presenter.move_to(place)

    def expect(self, text: str) -> None:
        self._presenter.expect(text)

    def save(self) -> bool:
        return self._presenter.save()

    def revert(self) -> None:
        self._presenter.revert()

    def close(self) -> None:
        self._presenter.close()

    def _take_place(self, place: Place) -> None:
        self._script_place = place
        self.key = module_key(place)
        self.title = module_name(place)
        self.tip = module_place_text(place)


def module_key(place: Place) -> str:
    """The key of a module's tab."""
    return f"{place.kind}/{place.gateway}/{place.project}/{place.name}"
