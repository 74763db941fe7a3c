"""The present step, as large as a room needs it: what is decided for whom, the sentence, both values, the rule."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from client.toolkit.fonts import code_font, strong_font
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.step_through.model import StepCard
from designer.panels.step_through.words import Compared, Relation
from designer.rule_words import rule_line

_SENTENCE_EM = 1.7  # read from the back of a room, with the window's zoom


class StepCardView(QFrame):
    """Shows one `StepCard`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._themes = look.themes
        self._card: StepCard | None = None
        self.setAccessibleName(self.tr("The present step"))
        self.place = QLabel()
        self.place.setAccessibleName(self.tr("Which step it is"))
        self.about = WrappedLabel()
        self.about.setFont(strong_font())
        self.about.setAccessibleName(self.tr("What is decided, and for whom"))
        self.sentence = WrappedLabel()
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setAccessibleName(self.tr("What was found"))
        self.values = ComparedView(look)
        self.rule = WrappedLabel()
        self.rule.setAccessibleName(self.tr("Rule and its source"))
        head = QHBoxLayout()
        head.addWidget(self.about, 1)
        head.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addWidget(self.values)
        column.addWidget(self.rule)
        self._size_sentence()
        look.themes.changed.connect(self._on_theme_changed)

    def show_card(self, card: StepCard) -> None:
        """Show a step."""
        self._card = card
        self.place.setText(card.place)
        self.about.setText(self.tr("{what} – {who}").format(what=card.what, who=card.who))
        self.sentence.setText(card.sentence)
        self.values.show_values(card.compared)
        self.rule.setText(rule_line(card.rule))
        self.setAccessibleDescription(f"{card.place}. {card.sentence}")
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """The sentence follows the window's zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_sentence()

    def _size_sentence(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * _SENTENCE_EM)
        self.sentence.setFont(font)

    def _colour(self) -> None:
        theme = self._themes.theme
        tint(self.rule, theme.color("muted"))
        tint(self.place, theme.color("muted"))
        self.values.colour(theme)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._colour()


class ComparedView(QWidget):
    """Two values side by side, and between them how they compare."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._themes = look.themes
        self._relation = Relation.NONE
        self._words = {
            Relation.SAME: f"= {self.tr('same')}",
            Relation.FITS: f"✔ {self.tr('fits')}",
            Relation.DIFFERENT: f"≠ {self.tr('different')}",
            Relation.NONE: "→",
        }
        self._names = (QLabel(), QLabel())
        self.expected, self.actual = WrappedLabel(), WrappedLabel()
        self.relation = QLabel()
        self.relation.setFont(strong_font())
        self.relation.setAccessibleName(self.tr("How the values compare"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        for column, (name, value) in enumerate(zip(self._names, (self.expected, self.actual), strict=True)):
            value.setFont(code_font())
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(name, 0, 2 * column)
            grid.addWidget(value, 1, 2 * column, top)
            grid.setColumnStretch(2 * column, 1)
        grid.addWidget(self.relation, 1, 1, top)

    def show_values(self, compared: Compared | None) -> None:
        """Show both values, or nothing."""
        self.setVisible(compared is not None)
        if compared is None:
            return
        for label, value, name, text in (
            (self._names[0], self.expected, compared.expected_name, compared.expected),
            (self._names[1], self.actual, compared.actual_name, compared.actual),
        ):
            label.setText(name)
            value.setText(text)
            value.setAccessibleName(name)
        self._relation = compared.relation
        self.relation.setText(self._words[compared.relation])

    def colour(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        tokens = {Relation.SAME: "done", Relation.FITS: "done", Relation.DIFFERENT: "failed", Relation.NONE: "muted"}
        tint(self.relation, theme.color(tokens[self._relation]))
        for name in self._names:
            tint(name, theme.color("muted"))


def tint(label: QLabel, color: QColor) -> None:
    """Give a label's text a colour of its own."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.WindowText, color)
    label.setPalette(palette)
