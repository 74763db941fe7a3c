"""Fields for numbers beside fields for text."""

import pytest
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from client.toolkit.spin_boxes import NumberField, WholeNumberField


@pytest.mark.parametrize("field_type", [NumberField, WholeNumberField])
@pytest.mark.parametrize("points", [9.0, 18.0])
def test_a_number_s_field_is_as_high_as_a_text_s_at_every_size(qtbot, look, field_type, points) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    font = parent.font()
    font.setPointSizeF(points)
    parent.setFont(font)
    heights = {each(parent).sizeHint().height() for each in (QLineEdit, field_type)}
    assert len(heights) == 1


@pytest.mark.parametrize("plain", [QSpinBox, QDoubleSpinBox])
def test_qt_s_own_would_be_lower(qtbot, look, plain) -> None:
    """Else there is nothing left to work around."""
    field, text = plain(), QLineEdit()
    qtbot.addWidget(field)
    qtbot.addWidget(text)
    assert field.sizeHint().height() < text.sizeHint().height()
