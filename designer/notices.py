"""Messages to the user, one at a time, in the window's message bar; each may offer one thing to do.

Knows no panel: whoever has something to say gives the sentence and, with it, what its button does.
"""

import errno
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from client.toolkit.message_bar import BarMessage, MessageBar
from gateway_core.api import Finding

Action = Callable[[], None]
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class _Said:
    """A message and what its buttons do."""

    message: BarMessage
    action: Action | None
    other: Action | None
    is_lasting: bool


class Notices:
    """The bar and what its buttons do now. A lasting message that makes room for another one comes back after it."""

    def __init__(self, bar: MessageBar) -> None:
        self._bar = bar
        self._shown: _Said | None = None
        self._behind: _Said | None = None
        bar.action_requested.connect(self._on_action_requested)
        bar.other_requested.connect(self._on_other_requested)
        bar.closed.connect(self._on_closed)

    @property
    def message(self) -> BarMessage | None:
        """What the bar shows."""
        return self._bar.message

    def show(
        self,
        message: BarMessage,
        action: Action | None = None,
        other: Action | None = None,
        *,
        is_lasting: bool = False,
    ) -> None:
        """Show a message in place of the one before; `action` and `other` are what its buttons do.

        `is_lasting`: it holds until it is withdrawn or the user closes it, whatever else is said meanwhile; one at a time.
        """
        if is_lasting:
            self._behind = None
        elif self._shown is not None and self._shown.is_lasting:
            self._behind = self._shown
        self._shown = _Said(message, action, other, is_lasting)
        self._bar.show_message(message)

    def withdraw(self, message: BarMessage) -> None:
        """Take that message away, whether it is shown or comes back later."""
        if self._behind is not None and self._behind.message is message:
            self._behind = None
        if self.message is message:
            self.clear()

    def show_error(self, error: BaseException) -> None:
        """Show why a command was not carried out."""
        self.show(BarMessage(error_sentence(error)))

    def clear(self) -> None:
        """Take the message away; a lasting one behind it comes back."""
        self._bar.clear()

    def _on_closed(self, _message: BarMessage) -> None:
        said, self._shown, self._behind = self._behind, None, None
        if said is not None:
            self.show(said.message, said.action, said.other, is_lasting=True)

    def _on_action_requested(self, _message: BarMessage) -> None:
        self._do(self._shown.action if self._shown is not None else None)

    def _on_other_requested(self, _message: BarMessage) -> None:
        self._do(self._shown.other if self._shown is not None else None)

    def _do(self, action: Action | None) -> None:
        self.clear()
        if action is not None:
            action()


def error_sentence(error: BaseException) -> str:
    """What went wrong, as a sentence: the error's own, or one that names the trouble with a file."""
    if isinstance(error, OSError) and error.strerror:
        what = f"{error.strerror}: {error.filename}" if error.filename else error.strerror
        if error.errno in _NO_ROOM:
            advice = QCoreApplication.translate("Notices", "Make room on that disk, then try again.")
        else:
            advice = QCoreApplication.translate("Notices", "Check that the place exists and is writable.")
        return f"{what}. {advice}"
    return str(error) or type(error).__name__


def finding_text(finding: Finding) -> str:
    """One finding as a line or two: where, what, what to do."""
    where = f"{finding.file}:{finding.line}" if finding.line else finding.file
    advice = f"\n    {finding.advice}" if finding.advice else ""
    return f"{where}  {finding.severity}: {finding.text}{advice}"
