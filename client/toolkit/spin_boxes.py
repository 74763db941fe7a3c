"""Fields for numbers that are as high as the other fields of a form."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

_MISSING_PX = 3  # WORKAROUND(Fusion): it makes spin boxes that much lower than line edits, whatever the font


class WholeNumberField(QSpinBox):
    """A whole number."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, _MISSING_PX)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(0, _MISSING_PX)


class NumberField(QDoubleSpinBox):
    """A number with decimals."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, _MISSING_PX)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(0, _MISSING_PX)
