"""The faces: a shipped monospaced one for code, ids and times, and a stand-in where the system has no fonts at all.

Must not know any window. `install_fonts` is called once, by the composition root, before the first widget.
"""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from resources import locator

CODE_FACE = "JetBrains Mono"
TEXT_FACE = "Inter"
SYMBOL_FACE = "Scopelab Symbols"  # the shapes of states, which many faces lack
_CODE_FILES = ("JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf", "ScopelabSymbols-Regular.ttf")
_TEXT_FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_TEXT_POINTS = 10.0


def install_fonts(app: QApplication, *, shipped_text: bool = False) -> None:
    """Load the shipped faces. `shipped_text` takes the shipped text face even where the system has its own."""
    system_has_fonts = bool(QFontDatabase.families())
    _load(_CODE_FILES)
    font = app.font()
    families = [QFontInfo(font).family()]  # the face itself: after a mere alias such as "Sans Serif" Qt takes the next
    if shipped_text or not system_has_fonts:
        _load(_TEXT_FILES)
        families = [TEXT_FACE]
        font.setPointSizeF(_TEXT_POINTS)
    font.setFamilies([*families, SYMBOL_FACE])
    app.setFont(font)


def code_font(size: float | None = None) -> QFont:
    """The monospaced face, each letter as it was typed. Without a size, in points, a widget keeps to its window's size and so follows its zoom."""
    font = QFont()
    font.setFamilies([CODE_FACE, SYMBOL_FACE])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFeature(QFont.Tag("calt"), 0)  # the face would draw one sign for `==`, `!=` or `<>`
    if size is not None:
        font.setPointSizeF(size)
    return font


def strong_font() -> QFont:
    """The face of headings: heavier, in the widget's own size."""
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(locator.fonts() / name))
