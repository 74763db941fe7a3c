"""Writes a sequence to a file or copies it, a large one in idle moments, so that the window goes on meanwhile."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.idle_work import IdleWork
from client.toolkit.message_bar import BarMessage
from client.toolkit.theme import load_theme
from designer.panels.sequence.drawing_file import Drawing, DrawingWork
from designer.panels.sequence.view import SequenceView
from designer.workplace import Workplace
from gateway_core.api import replace_file

_AT_ONCE_S = 0.03  # what takes no longer is done before the click returns
_TELL_MS = 100
_FOLDER_KEY = "sequence/export_folder"


class SequenceExport:
    """One drawing at a time."""

    def __init__(self, view: SequenceView, workplace: Workplace, dialogs: Dialogs) -> None:
        self._view = view
        self._workplace = workplace
        self._dialogs = dialogs
        self._drawn: DrawingWork | None = None
        self._file = Path()
        self._work = IdleWork(view)
        self._work.finished.connect(self._on_finished)
        self._telling = QTimer(view)
        self._telling.setInterval(_TELL_MS)
        self._telling.timeout.connect(self._on_tell)
        view.progress.stop_requested.connect(self._on_stop_requested)

    def copy_picture(self, drawing: Drawing) -> None:
        """Copy it in the colours of the theme."""
        if self._may_begin():
            self._drawn = DrawingWork(drawing, self._workplace.look.themes.theme)
            self._work.start(self._drawn.picture_steps(), _AT_ONCE_S)
            self._tell_if_busy()

    def save_svg(self, drawing: Drawing) -> None:
        """Ask for a file and write it there, in light colours."""
        if not self._may_begin():
            return
        translate = QCoreApplication.translate
        start = Path(self._workplace.look.settings.text(_FOLDER_KEY) or str(Path.home())) / "sequence.svg"
        title, kinds = translate("SequencePresenter", "Save as SVG"), translate("SequencePresenter", "Drawings (*.svg)")
        file = self._dialogs.save_file(self._view, title, start, kinds)
        if file is None:
            return
        self._file = file if file.suffix else file.with_suffix(".svg")
        self._drawn = DrawingWork(drawing, load_theme("light"))
        self._work.start(self._drawn.svg_steps(), _AT_ONCE_S)
        self._tell_if_busy()

    def _may_begin(self) -> bool:
        if self._work.is_busy:
            text = QCoreApplication.translate(
                "SequencePresenter", "A sequence is still being drawn. Wait until that is done, or stop it."
            )
            self._workplace.notices.show(BarMessage(text, "info"))
        return not self._work.is_busy

    def _tell_if_busy(self) -> None:
        if self._work.is_busy:
            self._telling.start()
            self._on_tell()

    def _on_tell(self) -> None:
        if self._drawn is not None:
            self._view.progress.show_share(self._drawn.share)

    def _on_stop_requested(self, _value: None) -> None:
        self._work.stop()
        self._end()
        text = QCoreApplication.translate("SequencePresenter", "Stopped. Nothing was written or copied.")
        self._workplace.notices.show(BarMessage(text, "info"))

    def _on_finished(self, made: bytes | QImage) -> None:
        self._end()
        if isinstance(made, bytes):
            self._write(made)
        else:
            QGuiApplication.clipboard().setImage(made)

    def _end(self) -> None:
        self._drawn = None
        self._telling.stop()
        self._view.progress.show_share(None)

    def _write(self, content: bytes) -> None:
        translate, file = QCoreApplication.translate, self._file
        try:
            replace_file(file, content)
        except OSError as error:
            sentence = translate(
                "SequencePresenter", "{file} was not written: {reason}. Choose another place, or make room there."
            )
            reason = (error.strerror or str(error)).rstrip(".")
            self._workplace.notices.show(BarMessage(sentence.format(file=file.name, reason=reason)))
            return
        self._workplace.look.settings.set_text(_FOLDER_KEY, str(file.parent))
        sentence = translate("SequencePresenter", "The sequence was written to {file} in {folder}.")
        text, copy = sentence.format(file=file.name, folder=file.parent), translate("SequencePresenter", "Copy Path")
        self._workplace.notices.show(BarMessage(text, "info", copy), partial(_copy, str(file)))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
