"""When the Send form reads its code: a short one at once, a long one whenever there is nothing else to do, which it says."""

from PySide6.QtCore import QObject, QTimer, Signal

from client.toolkit.idle_work import IdleWork
from designer.panels.send_form.model import FieldNote
from designer.panels.send_form.view import SendFormView
from gateway_core.api import SendCode, SendCodeFault, read_send_code_steps

LONG_CODE = 8_000  # letters, which take some 50 ms to read
_AFTER_MS = 120  # without a key


class CodeReader(QObject):
    """Reads the code of one form. While the form is behind a long one, its fields can't be edited.

    Signals: `finished` (a `SendCode` or `SendCodeFault`: what the code was read as).
    """

    finished = Signal(object)

    def __init__(self, view: SendFormView) -> None:
        super().__init__(view)
        self._view = view
        self._is_behind = False  # the code says something that the form does not say yet
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_AFTER_MS)
        self._pause.timeout.connect(self._read)
        self._work = IdleWork(self)
        self._work.finished.connect(self._on_finished)
        view.code.code_edited.connect(self._on_code_edited)

    @property
    def is_busy(self) -> bool:
        """Whether the code is to be read, or being read."""
        return self._pause.isActive() or self._work.is_busy

    def begin(self) -> None:
        """Another code is shown, of which the form knows nothing yet."""
        self._is_behind = True
        self._read()

    def read_now(self) -> None:
        """Read the code as it is now, however long that takes."""
        self._read()
        self._work.finish()

    def catch_up(self) -> None:
        """Somebody goes on from what the form says: let that be what the code says."""
        if self._is_behind:
            self.read_now()

    def read_again(self) -> None:
        """The form has written the code, and will have its places after the last key."""
        self._pause.start()

    def stop(self) -> None:
        """What the code says now, the form says."""
        self._is_behind = False
        self._pause.stop()
        self._work.stop()

    def _read(self) -> None:
        self._pause.stop()
        text = self._view.editor.text()
        self._work.start(read_send_code_steps(text))
        if len(text) <= LONG_CODE:
            self._work.finish()
        elif self._is_behind:
            self._view.fields.setEnabled(False)  # they would be edited as they were
            self._view.code.show_note(
                FieldNote(self.tr("… The form is still reading the code. It follows in a moment."))
            )

    def _on_finished(self, read: SendCode | SendCodeFault) -> None:
        self._is_behind = False
        self._view.fields.setEnabled(True)
        self.finished.emit(read)

    def _on_code_edited(self, _value: None) -> None:
        self._is_behind = True
        self._work.stop()
        self._pause.start()
