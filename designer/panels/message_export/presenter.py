"""Asks for the file, writes the export and says how it went."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.message_bar import BarMessage
from designer.panels.message_export.html_writer import HtmlWriter
from designer.panels.message_export.job import ExportJob
from designer.panels.message_export.model import ExportFormat, ExportWish, SendWriter
from designer.panels.message_export.text_writers import EndpointCsvWriter, JsonLinesWriter, SendCsvWriter
from designer.panels.message_export.view import ExportDialog
from designer.workplace import Workplace

_LOOK_MS = 50
_FOLDER_KEY, _FORM_KEY = "messages/export_folder", "messages/export_form"


class ExportPresenter(QObject):
    """Carries out one dialog's exports. Lives as long as the dialog."""

    def __init__(self, dialog: ExportDialog, workplace: Workplace, dialogs: Dialogs) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._workplace = workplace
        self._dialogs = dialogs
        self._job: ExportJob | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_look)
        dialog.choose_form(workplace.look.settings.text(_FORM_KEY))
        dialog.export_requested.connect(self._on_export_requested)
        dialog.stop_requested.connect(self._on_stop_requested)

    def close(self) -> None:
        """Stop what is being written; for when the window closes."""
        if self._job is not None:
            self._job.stop()

    def _on_export_requested(self, _value: None) -> None:
        form = self._dialog.chosen_form
        folder = self._workplace.look.settings.text(_FOLDER_KEY) or str(Path.home())
        start = Path(folder) / f"messages.{form.value.rpartition('.')[2]}"
        names = {"html": self.tr("Web pages (*.html)"), "jsonl": self.tr("JSON lines (*.jsonl)")}
        name_filter = names.get(form.value, self.tr("Comma-separated values (*.csv)"))
        file = self._dialogs.save_file(self._dialog, self.tr("Export Messages"), start, name_filter)
        if file is None:
            return
        form = _form_of(file, form)
        self._workplace.look.settings.set_text(_FOLDER_KEY, str(file.parent))
        self._workplace.look.settings.set_text(_FORM_KEY, form.value)
        title = self.tr("Messages of {lab}").format(lab=self._workplace.edits.lab.title)
        wish = ExportWish(file, form, self._dialog.chosen_ids, title)
        self._job = ExportJob(self._workplace.bridge.network.trace, wish, _writer(wish))
        self._job.start()
        self._timer.start()
        self._on_look()

    def _on_stop_requested(self, _value: None) -> None:
        if self._job is not None and self._job.is_running:
            self._job.stop()
            self._on_look()

    def _on_look(self) -> None:
        job = self._job
        if job is None:
            return
        if job.is_running:
            self._dialog.show_running(job.done + job.missing, len(job.wish.ids))
            return
        self._timer.stop()
        self._job = None
        self._tell_end(job)

    def _tell_end(self, job: ExportJob) -> None:
        name = job.wish.file.name
        if job.error:
            text = self.tr("{file} was not written: {reason}. Choose another place, or make room there.")
            self._dialog.show_idle("✖ " + text.format(file=name, reason=job.error.rstrip(".")))
        elif job.is_stopped:
            self._dialog.show_idle(self.tr("Stopped. No file was written."))
        elif not job.is_written:  # a bug of ours, which is told of in a bar of its own
            text = self.tr("{file} was not written, because Scopelab failed at message {number} of {count}.")
            number, count = job.done + job.missing + 1, len(job.wish.ids)
            self._dialog.show_idle("✖ " + text.format(file=name, number=number, count=count))
        else:
            message = BarMessage(self._done_text(job), "info", self.tr("Copy Path"))
            self._workplace.notices.show(message, partial(_copy, str(job.wish.file)))
            self._dialog.accept()

    def _done_text(self, job: ExportJob) -> str:
        text = self.tr("{count} messages were written to {file} in {folder}.")
        text = text.format(count=job.done, file=job.wish.file.name, folder=job.wish.file.parent)
        if job.missing:
            gone = self.tr("{count} others are no longer in the journal.").format(count=job.missing)
            return f"{text} {gone}"
        return text


def _form_of(file: Path, chosen: ExportFormat) -> ExportFormat:
    """The form that the file's name asks for: who writes another ending than that of the chosen form means that one."""
    ending = file.suffix.lower().removeprefix(".")
    if not ending or chosen.value.endswith(ending):
        return chosen
    return next((form for form in ExportFormat if form.value == ending), chosen)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _writer(wish: ExportWish) -> SendWriter:
    if wish.form is ExportFormat.HTML:
        return HtmlWriter(wish.title)
    if wish.form is ExportFormat.JSONL:
        return JsonLinesWriter()
    return SendCsvWriter() if wish.form is ExportFormat.CSV else EndpointCsvWriter()
