"""Small things that a careful eye looks for: sizes that follow the zoom, lines that stand below one another, menus of one column."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from client.toolkit.dialogs.ask import Question, confirm_box
from designer.panels.message_log.builder_model import Condition
from designer.panels.message_log.builder_view import ConditionRow
from designer.panels.send_form.fields import ChoiceField
from designer.panels.settings.labs_form import LabsForm
from gateway_core.api import Relation, Term

ROWS = 100


def test_what_is_typed_into_the_send_form_follows_the_zoom(parts, window, qtbot) -> None:
    window.show()
    parts.sends.open()
    field = next(iter(window.findChildren(ChoiceField)))
    parts.zoom.set_factor(2.0)
    field.set_read_only(True)
    field.set_read_only(False)
    parts.zoom.reset()
    qtbot.waitUntil(lambda: field.lineEdit().font().pointSizeF() == pytest.approx(window.font().pointSizeF()))


def test_the_values_of_all_conditions_begin_below_one_another(qtbot) -> None:
    rows = [ConditionRow({}), ConditionRow({})]
    terms = (Term("handler", Relation.LIKE, "test*"), Term("outcome", Relation.LIKE, "failed"))
    for row, term in zip(rows, terms, strict=True):
        qtbot.addWidget(row)
        row.show_condition(Condition(term))
        row.resize(600, row.sizeHint().height())
        row.show()
    assert rows[0].value.x() == rows[1].value.x()


def test_a_question_has_the_sign_of_the_theme_s_colour(look, qtbot, qapp) -> None:
    look.themes.set_choice("high-contrast")
    box = confirm_box(None, Question("Delete", "Delete it?", "Delete"))
    qtbot.addWidget(box)
    image = box.iconPixmap().toImage()
    colors = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert look.themes.theme.colors["accent"] in colors


def test_a_menu_that_is_taller_than_the_screen_has_one_column_that_scrolls(look, qtbot, qapp) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for number in range(ROWS):
        menu.addAction(f"Line {number}")
    menu.popup(qapp.primaryScreen().geometry().topLeft())
    left = {menu.actionGeometry(action).left() for action in menu.actions()}
    menu.close()
    assert len(left) == 1


def test_the_settings_say_what_the_list_of_trusted_labs_is_for_while_it_is_empty(look, qtbot) -> None:
    form = LabsForm()
    qtbot.addWidget(form)
    empty = form.trusted.grab().toImage()
    form.show_labs([Path("/labs/one")], reopens=True, clients=True)
    filled = form.trusted.grab().toImage()
    middle = form.trusted.viewport().rect().center().y()
    assert len({empty.pixel(x, middle) for x in range(empty.width())}) > 3
    assert len({filled.pixel(x, middle) for x in range(4, filled.width() - 4)}) <= 3
