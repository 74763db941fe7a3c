"""The Send form as a whole: bars above, fields and variables left, code and result right. Knows no gateway."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from client.toolkit.code_editor import CodeEditor
from client.toolkit.look import Look
from designer.panels.send_form.bars import SavedBar, SendingBar
from designer.panels.send_form.code_side import CodeSide
from designer.panels.send_form.fields_view import FieldsView
from designer.panels.send_form.variables_view import VariablesView


class SendFormView(QWidget):
    """The parts of the form, which say for themselves what a person wants.

    Signals: `state_shown` (None) when whether it sends, or what is saved, may look otherwise.
    """

    state_shown = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.saved = SavedBar(look)
        self.sending = SendingBar(look)
        self.fields = FieldsView(look)
        self.variables = VariablesView()
        self.code = CodeSide(look)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fields, 1)
        column.addWidget(self.variables)
        scroll = _Arguments(left)
        scroll.setAccessibleName(self.tr("Arguments"))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setAccessibleName(self.tr("Form and call"))
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(scroll)
        splitter.addWidget(self.code)
        splitter.setSizes([440, 380])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.saved)
        outer.addWidget(self.sending)
        outer.addWidget(splitter, 1)
        self.setFocusProxy(self.fields.fields["project"])

    @property
    def editor(self) -> CodeEditor:
        """The editor of the call."""
        return self.code.editor


class _Arguments(QScrollArea):
    """Scrolls up and down alone: it is never narrower than what stands in it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self._inside = inside

    def minimumSizeHint(self) -> QSize:
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt watches what stands in it with this; it may need more or less room now."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done
