"""What the start of the program does without: imported where it is wanted first, or in idle moments after the start.

The designer's window is filled within half a second of its coming up, and importing takes more than half of that time. So
what only a command brings to sight (the Send form, most dialogs, panels behind others) is imported by that command, inside
a function, with `Here and not above: see designer.later`. Such modules are named here, and a test sees that the start does
without them; once the window stands they are imported one after the other whenever there is nothing else to do, so that no
command has to wait either.
"""

from collections.abc import Generator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from client.toolkit.idle_work import IdleWork

LATER = (
    "designer.panels.verdicts.presenter",
    "designer.panels.lessons.presenter",
    "designer.panels.output_console.presenter",
    "designer.panels.gateway_log.presenter",
    "designer.panels.step_through.presenter",
    "designer.panels.predict.presenter",
    "designer.panels.plant_map.presenter",
    "designer.panels.plant_map.fault_dialog",
    "designer.panels.what_if.presenter",
    "designer.panels.tag_browser.presenter",
    "designer.panels.find_in_lab.presenter",
    "designer.panels.send_form.presenter",
    "designer.panels.reference.presenter",
    "designer.panels.reference.functions",
    "designer.panels.reference.rules",
    "designer.panels.lesson_recording.presenter",
    "designer.panels.message_export.presenter",
    "designer.panels.payload_compare.presenter",
    "designer.panels.start_page.view",
    "designer.panels.first_message.presenter",
    "client.toolkit.shortcut_list",
    "client.script_help.script_help",
    "client.panels.boxes.view",
    "gateway_core.prediction.predictions",
    "client.window.window_stamp",
    "gateway_core.scripting.explanations.explaining",
    "gateway_core.lab.script_lint",
)
_AFTER_MS = 1_500  # the first clients have been opened by then
_SOON_MS = 700  # the window has been filled by then, and hardly anybody has sent anything


class LaterWork(QObject):
    """Work that is done when there is nothing else to do, from a second or two after its making, until it is stopped.

    `is_soon`: what the first message wants does not wait for clients to open.
    """

    def __init__(
        self, steps: Generator[None, None, None], parent: QObject | None = None, *, is_soon: bool = False
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self._work = IdleWork(self)
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.setInterval(_SOON_MS if is_soon else _AFTER_MS)
        self._start.timeout.connect(self._on_started)
        self._start.start()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return not self._start.isActive() and not self._work.is_busy

    def stop(self) -> None:
        """Leave the rest to whoever wants it first."""
        self._start.stop()
        self._work.stop()

    def _on_started(self) -> None:
        self._work.start(self._steps)


class LaterImports(LaterWork):
    """Imports what is named in `LATER`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_steps(), parent)


def _steps() -> Generator[None, None, None]:
    for name in LATER:
        import_module(name)
        yield
