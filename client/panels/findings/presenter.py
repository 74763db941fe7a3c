"""Looks through the text of an editor whenever it has settled, and shows what it finds (H8). Runs nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from client.panels.findings.model import LONGEST_TEXT, FindingsState, IgnoreWish, shown
from client.panels.findings.view import FindingsView
from client.toolkit.idle_work import IdleWork
from gateway_core.api import Fix, LintPlace, ScriptFinding, TextEdit, ignore_comment, lint_steps


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How a text that is not quite a script is looked through: as which script, and what of the findings is shown."""

    script: Callable[[str], str]
    shown: Callable[[tuple[ScriptFinding, ...]], tuple[ScriptFinding, ...]]


class FindingsPresenter:
    """One editor with its strip. A text that changes meanwhile is looked through anew.

    `place` tells where the script stands as things are now; None: nothing is said of the lab's names.
    """

    def __init__(
        self, view: FindingsView, place: Callable[[], LintPlace | None], read_as: ReadAs | None = None
    ) -> None:
        self._view = view
        self._place = place
        self._read_as = read_as
        self._looked_at: LintPlace | None = None
        self._text: str | None = None  # that the findings which are shown are of
        self._are_fixes_wanted = False
        self._work = IdleWork(view)
        self._work.finished.connect(self._on_finished)
        view.text_settled.connect(self._on_text_settled)
        view.ignore_requested.connect(self._on_ignore_requested)
        view.fixes_requested.connect(self._on_fixes_requested)
        view.editor.context_menu_requested.connect(self._on_context_menu_requested)
        view.editor.edited.connect(self._on_edited)

    def look_again(self) -> None:
        """The lab or the script's place in it may have changed: look through the text again if that is so."""
        if not self._view.is_settling and self._place() != self._looked_at:
            self._look()

    def look_now(self) -> None:
        """Look through the text again, whatever has changed."""
        self._look()

    def stop(self) -> None:
        """Give up looking."""
        self._work.stop()

    def fixes_at_cursor(self) -> tuple[Fix, ...]:
        """What can be done about the finding at the cursor; nothing while the text has not been looked through."""
        index = self._view.editor.marks.index_at_cursor()
        if index is None or not self._is_up_to_date():
            return ()
        finding = self._view.finding(index)
        return (*finding.fixes, *self._ignore_fix(finding)) if finding is not None else ()

    def _is_up_to_date(self) -> bool:
        return not self._view.is_settling and not self._work.is_busy and self._text == self._view.editor.text()

    def _ignore_fix(self, finding: ScriptFinding) -> tuple[Fix, ...]:
        found = ignore_comment(self._view.editor.text(), finding.line, finding.code)
        if found is None:
            return ()
        title = QCoreApplication.translate("Findings", "Ignore this here: {code}").format(code=finding.code)
        return (Fix(title, (TextEdit(found.line, found.column, found.column, found.text),)),)

    def _look(self) -> None:
        text = self._view.editor.text()
        self._looked_at = self._place()
        self._text = text
        if len(text) > LONGEST_TEXT:
            self._view.show_state(FindingsState(is_too_long=True))
        else:
            script = self._read_as.script(text) if self._read_as is not None else text
            self._work.start(lint_steps(script, self._looked_at))

    def _on_edited(self, _value: None) -> None:
        self._work.stop()
        self._are_fixes_wanted = False

    def _on_text_settled(self, _value: None) -> None:
        self._look()

    def _on_finished(self, found: tuple[ScriptFinding, ...]) -> None:
        self._view.show_state(shown(self._read_as.shown(found) if self._read_as is not None else found))
        if self._are_fixes_wanted:
            self._open_fixes()

    def _on_fixes_requested(self, _value: None) -> None:
        if self._is_up_to_date():
            self._open_fixes()
        else:
            self._are_fixes_wanted = True  # as soon as the text is looked through

    def _open_fixes(self) -> None:
        self._are_fixes_wanted = False
        self._view.open_fixes(self.fixes_at_cursor())

    def _on_context_menu_requested(self, menu: QMenu) -> None:
        """Put the ways to mend what was clicked at the top of the editor's own menu."""
        self._view.add_fixes(menu, self.fixes_at_cursor())

    def _on_ignore_requested(self, wish: IgnoreWish) -> None:
        found = ignore_comment(self._view.editor.text(), wish.line, wish.code)
        if found is None:
            self._view.tell_cannot_ignore()
        else:
            self._view.fix_menu.make(Fix("", (TextEdit(found.line, found.column, found.column, found.text),)))
