"""Writes the whole plant map to a file, as SVG or PNG, with a title and what its shapes mean, in the colours of a theme."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from client.looks.outcome_look import OutcomeLook, reason_look
from client.toolkit.theme import Theme
from designer.panels.plant_map.drawing import FONT_PX, MapDrawing
from designer.panels.plant_map.picture import Camera, MapPicture, whole_size
from designer.panels.sequence.words import one_line
from gateway_core.api import Reason, replace_file

_HEAD, _FOOT, _MARGIN = 34.0, 30.0, 16.0
_SHARPER, _MOST_PX = 2.0, 16_000  # a picture in dots has more of them than a screen, up to what others can open
_MOST_LETTERS = 120  # of the title, which makes the file as wide as it is
_LEGEND = (Reason.DONE, Reason.FAILED, Reason.QUEUED, Reason.OTHER_USER)


class MapFile:
    """One picture with its title, ready to be written."""

    def __init__(self, picture: MapPicture, title: str, font: QFont, theme: Theme) -> None:
        self._picture = picture
        title = one_line(title)
        self._title = title if len(title) <= _MOST_LETTERS else f"{title[:_MOST_LETTERS]}…"
        self._font = QFont(font)
        self._font.setPixelSize(round(FONT_PX))
        self._theme = theme
        self._whole = whole_size(picture.plan)

    @property
    def size(self) -> QSize:
        """Of the whole, title and legend included."""
        words = max(self._words_width(self._title), self._words_width("  ".join(look.text for look in _looks())))
        width = max(self._whole.width(), words + 2 * _MARGIN)
        return QRectF(0, 0, width, self._whole.height() + _HEAD + _FOOT).size().toSize()

    def write(self, file: Path) -> None:
        """As PNG where the file is called so, else as SVG. Raises `OSError`."""
        content = self._png() if file.suffix.lower() == ".png" else self._svg()
        replace_file(file, content)

    def _svg(self) -> bytes:
        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size)
        generator.setViewBox(QRectF(QPointF(), self.size.toSizeF()))
        generator.setTitle(self._title)
        painter = QPainter(generator)
        self._draw(painter)
        painter.end()
        return bytes(buffer.data().data())

    def _png(self) -> bytes:
        sharper = min(_SHARPER, _MOST_PX / max(self.size.width(), self.size.height()))
        image = QImage(self.size * sharper, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.scale(sharper, sharper)
        self._draw(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # stubs: bytes; text works
        return bytes(buffer.data().data())

    def _draw(self, painter: QPainter) -> None:
        area = QRectF(QPointF(), self.size.toSizeF())
        painter.fillRect(area, self._theme.color("surface"))
        camera = Camera(1.0, QPointF(-self._whole.left(), _HEAD - self._whole.top()))
        MapDrawing(painter, self._theme, self._font, camera).draw(self._picture, area)
        strong = QFont(self._font)
        strong.setWeight(QFont.Weight.DemiBold)
        self._write(painter, strong, "text", QRectF(_MARGIN, 0, area.width(), _HEAD), self._title)
        left = _MARGIN
        for look in _looks():
            room = QRectF(left, area.bottom() - _FOOT, area.width(), _FOOT)
            self._write(painter, self._font, look.token, room, look.text)
            left += self._words_width(look.text + "  ")

    def _write(self, painter: QPainter, font: QFont, token: str, area: QRectF, text: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

    def _words_width(self, text: str) -> float:
        return QFontMetricsF(self._font).horizontalAdvance(text) + _MARGIN


def _looks() -> tuple[OutcomeLook, ...]:
    """What the shapes mean."""
    return tuple(map(reason_look, _LEGEND))


def file_filter() -> str:
    """Qt's filter for the question where to write."""
    svg = QCoreApplication.translate("PlantMap", "SVG picture, sharp at any size (*.svg)")
    png = QCoreApplication.translate("PlantMap", "PNG picture (*.png)")
    return f"{svg};;{png}"
