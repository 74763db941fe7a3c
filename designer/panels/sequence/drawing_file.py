"""A sequence as a whole drawing, made step by step: as an SVG file, or as a picture to be copied. Knows no widget."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from operator import add

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from client.toolkit.fonts import SYMBOL_FACE
from client.toolkit.theme import Theme
from designer.panels.sequence.diagram import Diagram, Sizes
from designer.panels.sequence.model import ShownSequence
from designer.panels.sequence.painting import DiagramPainter
from designer.panels.sequence.words import one_line
from gateway_core.api import MarkKind

_EM_PX = 13
_MARKS_A_STEP = 8
_TITLE_EM, _MARGIN_EM, _LEGEND_EM = 2.5, 1.0, 26.0
_DPI = 96
_WIDTH_PX = 900.0
_MOST_SIDE_PX, _MOST_AREA_PX = 16_000, 48_000_000
_FACES = ("Inter", "Segoe UI", "Helvetica", "Arial", "sans-serif", SYMBOL_FACE)


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn, under which title."""

    shown: ShownSequence
    title: str


class DrawingWork:
    """One drawing in a theme's colours, made in steps of about a millisecond; `share` is how much is done, from 0 to 1."""

    def __init__(self, drawing: Drawing, theme: Theme) -> None:
        self._title = one_line(drawing.title)
        self._count = max(1, len(drawing.shown.marks))
        self._plan = _Plan(drawing, theme)
        self.share = 0.0

    def svg_steps(self) -> Generator[None, None, bytes]:
        """The steps to an SVG document."""
        size = self._plan.size
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(_DPI)
        generator.setTitle(self._title)
        generator.setSize(size.toSize())
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        yield from self._draw(QPainter(generator))
        buffer.close()
        return bytes(data.data())

    def picture_steps(self) -> Generator[None, None, QImage]:
        """The steps to a picture; smaller than drawn where that would be too large for any program."""
        width, height = self._plan.size.width(), self._plan.size.height()
        scale = min(2.0, _MOST_SIDE_PX / width, _MOST_SIDE_PX / height, (_MOST_AREA_PX / (width * height)) ** 0.5)
        image = QImage((self._plan.size * scale).toSize(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        yield from self._draw(painter)
        return image

    def _draw(self, painter: QPainter) -> Generator[None, None, None]:
        """Draw all of it; a drawing that is given up lets go of what it was drawn on."""
        try:
            for number, _ in enumerate(self._plan.draw(painter), 1):
                self.share = number / self._count
                if number % _MARKS_A_STEP == 0:
                    yield
        finally:
            painter.end()


class _Plan:
    """Title, diagram and legend below each other."""

    def __init__(self, drawing: Drawing, theme: Theme) -> None:
        self._title = one_line(drawing.title)
        self._theme = theme
        self._diagram = Diagram(drawing.shown, Sizes(_EM_PX, _WIDTH_PX))
        self._top = _TITLE_EM * _EM_PX
        legend = self._diagram.sizes.row * len(MarkKind) + 2 * _MARGIN_EM * _EM_PX
        height = self._top + self._diagram.sizes.head + self._diagram.height + legend
        self._font = QFont()
        self._font.setFamilies(list(_FACES))
        self._font.setPixelSize(_EM_PX)
        self._diagram.edge = max(self._diagram.width, _LEGEND_EM * _EM_PX, self._words_end())
        self.size = QSizeF(self._diagram.edge, height)

    def draw(self, painter: QPainter) -> Iterator[None]:
        """All of it, mark by mark."""
        drawn = DiagramPainter(painter, self._diagram, self._theme, self._font)
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), self._theme.color("surface"))
        self._draw_title(painter)
        painter.translate(0, self._top)
        drawn.draw_heads(QRectF(0, 0, self._diagram.edge, self._diagram.sizes.head))
        painter.translate(0, self._diagram.sizes.head)
        area = QRectF(0, 0, self._diagram.edge, self._diagram.height)
        drawn.draw_times(area, 0)
        drawn.draw_ground(area)
        yield from drawn.mark_steps(area)
        drawn.draw_legend(self._diagram.height + _MARGIN_EM * _EM_PX)

    def _words_end(self) -> float:
        """How wide it has to be so that late answers are told in full; they are the longest of what always is the same."""
        letters, diagram = QFontMetricsF(self._font), self._diagram
        late = [each for each in diagram.marks if each.shown.mark.kind is MarkKind.LATE_ANSWER]
        ends = (diagram.x_of(min(each.column, each.to_column)) for each in late)
        widths = (letters.horizontalAdvance(each.shown.label) + 2 * _EM_PX for each in late)
        return max(map(add, ends, widths), default=0.0)

    def _draw_title(self, painter: QPainter) -> None:
        strong = QFont(self._font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(self._theme.color("text"))
        room = QRectF(_EM_PX, 0, self.size.width() - 2 * _EM_PX, self._top)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._title)
        painter.setFont(self._font)
