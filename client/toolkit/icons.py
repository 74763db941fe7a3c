"""Icons from one SVG set in the colours of the theme in force; those that buttons and actions hold change with it.

Must not know any window. What paints icons for itself, such as an item model, asks for the icon each time.
"""

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from client.toolkit.theme import Theme, ThemeController
from resources import locator

_SIZES_PX = (16, 20, 24, 32, 40, 64)


class Icons(QObject):
    """All icons of the program by their name in `resources/icons`. Created once, by the composition root."""

    def __init__(self, controller: ThemeController) -> None:
        super().__init__(controller)
        self._controller = controller
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._names: dict[int, tuple[str, str]] = {}  # cache key of an icon that was handed out → name and token
        controller.changed.connect(self._on_theme_changed)

    def icon(self, name: str, color: str = "text") -> QIcon:
        """The icon `name` (an SVG file without its ending) in the colour of that token."""
        key = (name, color)
        if key not in self._icons:
            made = drawn_icon(name, self._controller.theme.color(color), self._controller.theme.color("disabled"))
            self._icons[key] = made
            self._names[made.cacheKey()] = key
        return self._icons[key]

    def _on_theme_changed(self, _theme: Theme) -> None:
        """Give every button and action the icon that it holds in the new colours.

        An icon engine of our own would draw anew by itself, but PySide loses the engine's clones and crashes.
        """
        self._icons.clear()
        for widget in QApplication.allWidgets():
            self._refresh(widget)

    def _refresh(self, widget: QWidget) -> None:
        holders: list[QAbstractButton | QAction] = [*widget.actions()]
        if isinstance(widget, QAbstractButton):
            holders.append(widget)
        for holder in holders:
            key = self._names.get(holder.icon().cacheKey())
            if key is not None:
                holder.setIcon(self.icon(*key))


def drawn_icon(name: str, color: QColor, disabled: QColor) -> QIcon:
    """An icon in these colours, which it keeps; for what is open for a moment only, such as a question."""
    icon = QIcon()
    renderer = QSvgRenderer(QByteArray((locator.icons() / f"{name}.svg").read_bytes()))  # Qt would not miss a file
    shapes = QPixmap(sum(_SIZES_PX), max(_SIZES_PX))  # all sizes on one sheet: each painter takes longer than it paints
    shapes.fill(Qt.GlobalColor.transparent)
    painter = QPainter(shapes)
    places = [QRect(sum(_SIZES_PX[:at]), 0, size, size) for at, size in enumerate(_SIZES_PX)]
    for place in places:
        renderer.render(painter, QRectF(place))
    painter.end()
    usual, faded = _coloured(shapes, color), _coloured(shapes, disabled)
    for place in places:
        coloured = usual.copy(place)
        icon.addPixmap(coloured, QIcon.Mode.Normal)
        icon.addPixmap(coloured, QIcon.Mode.Selected)  # else Qt tints it with the ground of what is chosen
        icon.addPixmap(faded.copy(place), QIcon.Mode.Disabled)
    return icon


def _coloured(shape: QPixmap, color: QColor) -> QPixmap:
    """The drawing in that colour; drawing it once for all colours takes half the time."""
    coloured = QPixmap(shape)
    painter = QPainter(coloured)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(coloured.rect(), color)
    painter.end()
    return coloured
