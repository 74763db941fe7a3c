"""What an empty panel says: what it is for, and the first step.

Must not know the panel.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter


def paint_empty_text(painter: QPainter, area: QRect, font: QFont, texts: tuple[str, str]) -> None:
    """A headline and a hint in the middle of an empty panel."""
    headline, hint = texts
    margin = 12
    inner = area.adjusted(margin, margin, -margin, -margin)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    painter.setFont(strong)
    head = painter.boundingRect(inner, flags, headline)
    painter.setFont(font)
    body = painter.boundingRect(inner, flags, hint)
    top = max(inner.top(), inner.center().y() - (head.height() + body.height() + 4) // 2)
    painter.setFont(strong)
    painter.drawText(QRect(inner.left(), top, inner.width(), head.height()), flags, headline)
    painter.setFont(font)
    painter.drawText(QRect(inner.left(), top + head.height() + 4, inner.width(), body.height()), flags, hint)
