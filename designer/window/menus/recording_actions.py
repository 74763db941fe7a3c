"""The entries of the Learn menu for authors of lessons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from client.toolkit.actions import ActionSpec, WindowActions, allow
from designer.window.recording import LessonRecording

if TYPE_CHECKING:
    from designer.panels.lesson_recording.model import Notes


class RecordingActions(QObject):
    """Begin, end and forget a recording; each is off where that makes no sense, and says why."""

    def __init__(self, actions: WindowActions, to: LessonRecording, menu: str, parent: QObject) -> None:
        super().__init__(parent)
        add = actions.add
        this = menu + "/" + self.tr("Ma&ke a Lesson")
        tip = self.tr("Note everything that is sent from now on, to make a lesson of it")
        words = self.tr("author write create teach course")
        self.begin = add(ActionSpec(self.tr("&Record a Lesson…"), this, "Ctrl+J, A", "", tip, words=words), to.begin)
        tip = self.tr("Choose what of the recording counts, and write the lesson's folder")
        self.finish = add(ActionSpec(self.tr("&Finish Lesson…"), this, "Ctrl+J, F", "", tip, words=words), to.finish)
        tip = self.tr("Stop recording, and forget what was noted")
        self.discard = add(ActionSpec(self.tr("&Discard Recording…"), this, "Ctrl+J, D", "", tip), to.discard)
        to.changed.connect(self._on_changed)
        self._on_changed(None)

    def _on_changed(self, notes: "Notes | None") -> None:
        none = self.tr("No lesson is being recorded.")
        nothing = self.tr("Nothing was sent yet, so there is nothing to make a lesson of. Send a message first.")
        allow(self.begin, allowed=notes is None, reason=self.tr("A lesson is being recorded already."))
        allow(self.finish, allowed=bool(notes and notes.sends), reason=none if notes is None else nothing)
        allow(self.discard, allowed=notes is not None, reason=none)
