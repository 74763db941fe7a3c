"""Looks through the text of an editor whenever it has settled, and shows what it finds (H8). Runs nothing."""

from collections.abc import Callable

from client.panels.findings.model import LONGEST_TEXT, FindingsState, IgnoreWish, shown
from client.panels.findings.view import FindingsView
from client.toolkit.idle_work import IdleWork
from gateway_core.api import LintPlace, ScriptFinding, ignore_comment, lint_steps


class FindingsPresenter:
    """One editor with its strip. A text that changes meanwhile is looked through anew.

    `place` tells where the script stands as things are now; None: nothing is said of the lab's names.
    """

    def __init__(self, view: FindingsView, place: Callable[[], LintPlace | None]) -> None:
        self._view = view
        self._place = place
        self._looked_at: LintPlace | None = None
        self._work = IdleWork(view)
        self._work.finished.connect(self._on_finished)
        view.text_settled.connect(self._on_text_settled)
        view.ignore_requested.connect(self._on_ignore_requested)
        view.editor.edited.connect(self._on_edited)

    def look_again(self) -> None:
        """The lab or the script's place in it may have changed: look through the text again if that is so."""
        if not self._view.is_settling and self._place() != self._looked_at:
            self._look()

    def _look(self) -> None:
        text = self._view.editor.text()
        self._looked_at = self._place()
        if len(text) > LONGEST_TEXT:
            self._view.show_state(FindingsState(is_too_long=True))
        else:
            self._work.start(lint_steps(text, self._looked_at))

    def _on_edited(self, _value: None) -> None:
        self._work.stop()

    def _on_text_settled(self, _value: None) -> None:
        self._look()

    def _on_finished(self, found: tuple[ScriptFinding, ...]) -> None:
        self._view.show_state(shown(found))

    def _on_ignore_requested(self, wish: IgnoreWish) -> None:
        insertion = ignore_comment(self._view.editor.text(), wish.line, wish.code)
        if insertion is None:
            self._view.tell_cannot_ignore()
        else:
            self._view.insert(insertion)
