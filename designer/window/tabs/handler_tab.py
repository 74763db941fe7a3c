"""A message handler in a tab."""

import json
from dataclasses import replace

from client.toolkit.code_editor import CodeEditor
from designer.document.handler_edits import HandlerPlace
from designer.document.script_moves import handler_place_of, script_place
from designer.panels.handler_editor.presenter import HandlerEditorPresenter, place_text, tab_title
from designer.panels.handler_editor.run_marks import HandlerRunMarks
from designer.panels.handler_editor.view import HandlerEditorView
from designer.window.tabs.tab import Tab
from designer.workplace import Workplace
from gateway_core.api import MessageHandler, Place, Threading


class HandlerTab(Tab):
    """A message handler."""

    def __init__(self, workplace: Workplace, place: HandlerPlace, handler: MessageHandler) -> None:
        self._take_place(place)
        self.view = HandlerEditorView(workplace.look)
        self._presenter = HandlerEditorPresenter(self.view, workplace, place, handler)
        self._runs = HandlerRunMarks(self.view.editor, workplace, self._handler_place)

    @property
    def widget(self) -> HandlerEditorView:
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
        handler = handler_place_of(place)
        if handler is not None:
            self._take_place(handler)
            self._presenter.move_to(handler)

    def expect(self, text: str) -> None:
        self._presenter.expect(text)

    def save(self) -> bool:
        return self._presenter.save()

    def content(self) -> str:
        handler = self.view.handler()
        held = {"script": handler.script, "threading": handler.threading.value, "enabled": handler.enabled}
        return json.dumps(held, ensure_ascii=False)

    def take(self, content: str) -> None:
        try:
            held = json.loads(content)
            script, threading, enabled = str(held["script"]), Threading(held["threading"]), bool(held["enabled"])
        except (TypeError, KeyError, RecursionError) as error:
            raise ValueError(content) from error
        self._presenter.take(replace(self.view.handler(), script=script, threading=threading, enabled=enabled))

    def revert(self) -> None:
        self._presenter.revert()

    def allow_edits(self, *, allowed: bool) -> None:
        self.view.form.allow_edits(allowed=allowed)

    def close(self) -> None:
        self._presenter.close()
        self._runs.close()

    def _handler_place(self) -> HandlerPlace:
        place = handler_place_of(self._script_place)
        assert place is not None, "a handler's tab stands at a handler's place"
        return place

    def _take_place(self, place: HandlerPlace) -> None:
        self._script_place = script_place(place)
        self.key = handler_key(place)
        self.title = tab_title(place)
        self.tip = place_text(place)


def handler_key(place: HandlerPlace) -> str:
    """The key of a handler's tab."""
    return f"handler/{place.set.gateway}/{place.set.project}/{place.set.scope}/{place.name}"
