"""The dialogs of a recording: what the lesson is called, what of all that was done counts, what is left to do. Know no gateway."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.look import Look
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.lesson_recording.model import LessonWish, NotedScript, Notes, send_line
from gateway_core.api import StepKind

_WIDTH_PX, _LIST_ROWS = 560, 7


class BeginDialog(FormDialog):
    """Asks what the lesson is called, and says what a recording is."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look.themes, "", parent)
        title = self.tr("Record a Lesson")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_least_width(_WIDTH_PX)
        self.title = QLineEdit(self.tr("My lesson"))
        self.title.selectAll()
        self.add_field(self.tr("Title"), self.title)
        note = WrappedLabel()
        note.setText(
            self.tr(
                "From now on every send is noted. Do what learners are to do: run a script, or use the Send form. "
                "Then press Stop in the status bar. The lesson's tasks will ask for what happened. "
                "What is broken on purpose at the end is broken in the lesson, too."
            )
        )
        self.form.addRow(note)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Begin"))

    def problem(self) -> str:
        return "" if self.title.text().strip() else self.tr("Give the lesson a title.")


class FinishDialog(FormDialog):
    """Asks what of the notes becomes the lesson, and where it shall lie; stays open until the lesson is written.

    Signals: `browse_requested` (None), `write_requested` (a `LessonWish`).
    """

    browse_requested = Signal(object)
    write_requested = Signal(object)

    def __init__(self, look: Look, notes: Notes, check: Callable[[LessonWish], str], parent: QWidget) -> None:
        super().__init__(look.themes, "", parent)
        title = self.tr("Finish the Lesson")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_least_width(_WIDTH_PX)
        self._check = check
        self.title = QLineEdit(notes.title)
        self.summary = QLineEdit()
        self.summary.setPlaceholderText(self.tr("One sentence: what is this lesson about?"))
        self.kinds = {kind: QCheckBox(text) for kind, text in self._kind_texts().items()}
        self.sends = _send_list(notes)
        self.script = QComboBox()
        for script in reversed(notes.scripts):
            self.script.addItem(self.tr("{name}, run by {who}").format(name=script.name, who=script.who), script)
        self.script.addItem(self.tr("Made of the calls that are ticked"), None)
        self.place = QLineEdit()
        self.browse = QPushButton(self.tr("&Browse…"))
        self.browse.clicked.connect(self._on_browse_clicked)
        self._add_fields()
        self._add_foot()
        self.show_writing(is_writing=False)

    def wish(self) -> LessonWish:
        """What the fields say."""
        items = [self.sends.item(row) for row in range(self.sends.count())]
        ids = tuple(item.data(_ID) for item in items if item.checkState() is Qt.CheckState.Checked)
        script: NotedScript | None = self.script.currentData()
        return LessonWish(
            self.title.text().strip(),
            self.summary.text().strip(),
            self.place.text().strip(),
            tuple(kind for kind, box in self.kinds.items() if box.isChecked()),
            ids,
            script,
        )

    def show_remarks(self, sentences: Sequence[str]) -> None:
        """What the author should know, below the fields."""
        self.remarks.setText("\n".join(sentences))
        self.remarks.setVisible(bool(sentences))

    def show_place(self, path: str) -> None:
        """Put a path into its field."""
        self.place.setText(path)

    def problem(self) -> str:
        return self._check(self.wish())

    def accept(self) -> None:
        """Have the lesson written; whoever does that closes the dialog."""
        sentence = self.problem()
        self.show_problem(sentence)
        if not sentence:
            self.write_requested.emit(self.wish())

    def show_writing(self, *, is_writing: bool) -> None:
        """Show whether the lesson is being written and played."""
        self.progress.setVisible(is_writing)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not is_writing)
        for field in (self.title, self.summary, self.sends, self.script, self.place, self.browse, *self.kinds.values()):
            field.setEnabled(not is_writing)

    def _add_fields(self) -> None:
        self.add_field(self.tr("Title"), self.title)
        self.add_field(self.tr("Summary"), self.summary)
        self.add_field(self.tr("Steps"), _row(*self.kinds.values()))
        for kind, box in self.kinds.items():
            box.setChecked(True)
            box.setAccessibleName(self._kind_texts()[kind])
        self.add_field(self.tr("Sends that count"), self.sends)
        self.add_field(self.tr("Script"), self.script)
        row = _row(self.place, self.browse)
        row.setFocusProxy(self.place)
        self.add_field(self.tr("Folder"), row)
        self.place.setAccessibleName(self.tr("Folder"))

    def _add_foot(self) -> None:
        self.remarks = WrappedLabel()
        self.remarks.hide()
        self.form.addRow(self.remarks)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("The lesson is written and played"))
        self.form.addRow(self.progress)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Write Lesson"))

    def _kind_texts(self) -> dict[StepKind, str]:
        return {
            StepKind.PREDICT: self.tr("Predict"),
            StepKind.RUN: self.tr("Run"),
            StepKind.INVESTIGATE: self.tr("Investigate"),
            StepKind.MODIFY: self.tr("Modify"),
            StepKind.MAKE: self.tr("Make"),
        }

    def _on_browse_clicked(self) -> None:
        self.browse_requested.emit(None)


@dataclass(frozen=True, slots=True)
class WrittenLesson:
    """A lesson that was written: where, whether its tasks hold, and what is left to do, a line each."""

    folder: str
    holds: bool
    left: tuple[str, ...]


class WrittenDialog(QDialog):
    """Says where the lesson lies and what its author still has to write.

    Signals: `folder_requested`, `lessons_requested` (None with each).
    """

    folder_requested = Signal(object)
    lessons_requested = Signal(object)

    def __init__(self, written: WrittenLesson, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Lesson Written")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.headline = WrappedLabel()
        good = self.tr("✔ The lesson lies in {folder}. It was played once, and its solution passes.")
        bad = self.tr("✖ The lesson lies in {folder}. It does not hold yet; the list says why.")
        self.headline.setText((good if written.holds else bad).format(folder=written.folder))
        left = self.tr("What is left to do")
        label = WrappedLabel()
        label.setText(left)
        self.left = QListWidget()
        self.left.setAccessibleName(left)
        self.left.setWordWrap(True)
        self.left.addItems(list(written.left))
        self.left.setCurrentRow(0)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.folder = QPushButton(self.tr("Open &Folder"))
        self.lessons = QPushButton(self.tr("Show in &Lessons"))
        for button in (self.folder, self.lessons):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.folder.clicked.connect(self._on_folder_clicked)
        self.lessons.clicked.connect(self._on_lessons_clicked)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (self.headline, label, self.left, self.buttons):
            column.addWidget(part)
        column.addStrut(_WIDTH_PX)
        label.setBuddy(self.left)

    def _on_folder_clicked(self) -> None:
        self.folder_requested.emit(None)

    def _on_lessons_clicked(self) -> None:
        self.lessons_requested.emit(None)


_ID = Qt.ItemDataRole.UserRole


def _send_list(notes: Notes) -> QListWidget:
    """The sends, each ticked; the list has room for some of them."""
    sends = QListWidget()
    for send in notes.sends:
        item = QListWidgetItem(send_line(send), sends)
        item.setData(_ID, send.id)
        item.setCheckState(Qt.CheckState.Checked)
    sends.setCurrentRow(0)
    sends.setMaximumHeight(_LIST_ROWS * 2 * sends.fontMetrics().height())
    return sends


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        line.addWidget(part, 1 if isinstance(part, QLineEdit) else 0)
    if not any(isinstance(part, QLineEdit) for part in parts):
        line.addStretch(1)
    return row
