"""Writes the whole plant map to a file, as SVG or PNG, with a title, what its shapes mean and the reasons that had no room on it.

In the colours of a theme. Nobody is chosen in a file.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from client.looks.outcome_look import OutcomeLook, reason_look
from client.toolkit.name_list import first_names
from client.toolkit.theme import Theme
from designer.panels.plant_map.drawing import FONT_PX, MapDrawing
from designer.panels.plant_map.layout import NODE_WIDTH
from designer.panels.plant_map.picture import Camera, MapPicture, whole_size
from designer.panels.sequence.words import one_line
from gateway_core.api import Reason, replace_file

_HEAD, _FOOT, _MARGIN = 34.0, 30.0, 16.0
_SHARPER, _MOST_PX = 2.0, 16_000  # a picture in dots has more of them than a screen, up to what others can open
_MOST_LETTERS = 120  # of the title, which makes the file as wide as it is
_MOST_NAMES = 12  # of those with the same long reason
_WRAPPED = Qt.TextFlag.TextWordWrap
_LEGEND = (Reason.DONE, Reason.FAILED, Reason.QUEUED, Reason.OTHER_USER)


class MapFile:
    """One picture with its title, ready to be written."""

    def __init__(self, picture: MapPicture, title: str, font: QFont, theme: Theme) -> None:
        self._picture = replace(picture, chosen="", trip=0)
        title = one_line(title)
        self._title = title if len(title) <= _MOST_LETTERS else f"{title[:_MOST_LETTERS]}…"
        self._font = QFont(font)
        self._font.setPixelSize(round(FONT_PX))
        self._theme = theme
        self._whole = whole_size(picture.plan)
        words = max(self._words_width(self._title), self._words_width("  ".join(look.text for look in _looks())))
        self._width = max(self._whole.width(), words + 2 * _MARGIN)
        self._reasons = tuple(self._long_reasons())

    @property
    def size(self) -> QSize:
        """Of the whole, title, legend and reasons included."""
        height = self._whole.height() + _HEAD + _FOOT
        if self._reasons:
            height += sum(self._reason_height(text) for _, text in self._reasons) + _MARGIN
        return QRectF(0, 0, self._width, height).size().toSize()

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
        left, top = _MARGIN, _HEAD + self._whole.height()
        for look in _looks():
            self._write(painter, self._font, look.token, QRectF(left, top, area.width(), _FOOT), look.text)
            left += self._words_width(look.text + "  ")
        top += _FOOT
        for token, text in self._reasons:
            room = QRectF(_MARGIN, top, self._width - 2 * _MARGIN, self._reason_height(text))
            self._write(painter, self._font, token, room, text, _WRAPPED)
            top += room.height()

    def _long_reasons(self) -> Iterator[tuple[str, str]]:
        """Why somebody was not selected, where that is longer than a node is wide: colour and words; one line for all alike."""
        names: dict[tuple[OutcomeLook, str], list[str]] = {}
        letters = QFontMetricsF(self._font)
        for key, node in self._picture.nodes.items():
            mark = self._picture.mark(key)
            if mark is not None and not mark.selected:
                sentence = one_line(mark.sentence)
                if letters.horizontalAdvance(f"{mark.look.shape} {sentence}") > NODE_WIDTH:
                    names.setdefault((mark.look, sentence), []).append(one_line(node.name))
        for (look, sentence), who in names.items():
            yield look.token, f"{look.shape} {first_names(who, _MOST_NAMES)}: {sentence}"

    def _reason_height(self, text: str) -> float:
        room = QRectF(0, 0, self._width - 2 * _MARGIN, 0)
        return QFontMetricsF(self._font).boundingRect(room, int(_WRAPPED), text).height() + 2

    def _write(
        self,
        painter: QPainter,
        font: QFont,
        token: str,
        area: QRectF,
        text: str,
        flags: Qt.AlignmentFlag | Qt.TextFlag = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        painter.drawText(area, int(flags), text)

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
