"""Says quietly that Scopelab has a bug, and shows the reports that are kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from client.toolkit.message_bar import BarMessage
from designer.bugs.store import BugStore
from designer.bugs.watch import FoundBug
from designer.notices import Notices

if TYPE_CHECKING:
    from designer.panels.bug_reports.view import BugReportsDialog, ReportLine


class BugReportsPresenter:
    """The bar and the dialog of one window. `dialog` is the one that is open, if there is one."""

    def __init__(self, window: QWidget, notices: Notices, store: BugStore) -> None:
        self._window = window
        self._notices = notices
        self._store = store
        self._last = ""
        self.dialog: BugReportsDialog | None = None

    def tell(self, bug: FoundBug) -> None:
        """Say that something of ours failed; the report can be copied from the bar."""
        self._last = bug.text
        translate = QCoreApplication.translate
        sentence = translate("BugReports", "Scopelab has a bug here: {summary}. Your work goes on.")
        message = BarMessage(
            sentence.format(summary=bug.report.summary),
            "warning",
            translate("BugReports", "Copy Report"),
            details=bug.text,
            other_action=translate("BugReports", "All Reports"),
        )
        self._notices.show(message, self._copy_last, self.open)

    def open(self) -> None:
        """Show all reports that are kept on this computer."""
        # Here and not above: see `designer.later`.
        from designer.panels.bug_reports.view import BugReportsDialog

        self.dialog = BugReportsDialog(self._lines(), str(self._store.folder), self._window)
        self.dialog.clear_requested.connect(self._on_clear_requested)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _lines(self) -> "tuple[ReportLine, ...]":
        # Here and not above: see `designer.later`.
        from designer.panels.bug_reports.view import ReportLine

        translate = QCoreApplication.translate
        often = translate("BugReports", "{summary} (seen {count} times)")
        lines = []
        for kept in self._store.all():
            rows = kept.text.split("\n")
            summary = rows[2] if len(rows) > 2 else kept.mark
            words = summary if kept.count == 1 else often.format(summary=summary, count=kept.count)
            lines.append(ReportLine(words, kept.text))
        return tuple(lines)

    def _copy_last(self) -> None:
        QGuiApplication.clipboard().setText(self._last)

    def _on_clear_requested(self, _value: None) -> None:
        self._store.clear()
        if self.dialog is not None:
            self.dialog.show_reports(())
