"""Looks through the text of an editor whenever it has settled, and shows what it finds (H8). Runs nothing."""

from client.panels.findings.model import LONGEST_TEXT, FindingsState, shown
from client.panels.findings.view import FindingsView
from client.toolkit.idle_work import IdleWork
from gateway_core.api import ScriptFinding, lint_steps


class FindingsPresenter:
    """One editor with its strip. A text that changes meanwhile is looked through anew."""

    def __init__(self, view: FindingsView) -> None:
        self._view = view
        self._work = IdleWork(view)
        self._work.finished.connect(self._on_finished)
        view.text_settled.connect(self._on_text_settled)
        view.editor.edited.connect(self._on_edited)

    def _on_edited(self, _value: None) -> None:
        self._work.stop()

    def _on_text_settled(self, _value: None) -> None:
        text = self._view.editor.text()
        if len(text) > LONGEST_TEXT:
            self._view.show_state(FindingsState(is_too_long=True))
        else:
            self._work.start(lint_steps(text))

    def _on_finished(self, found: tuple[ScriptFinding, ...]) -> None:
        self._view.show_state(shown(found))
