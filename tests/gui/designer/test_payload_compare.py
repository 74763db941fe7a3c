"""The dialog that shows two payloads side by side."""

import json

import pytest
from PySide6.QtCore import QModelIndex, Qt

from designer.panels.payload_compare.presenter import ComparePresenter
from designer.panels.payload_compare.tree_model import DIFFERENCE, KEY, LEFT_TYPE, RIGHT_TYPE, RIGHT_VALUE
from designer.panels.payload_compare.view import CompareDialog
from gateway_core.api import Answer, AnswerOutcome, Endpoint, EndpointKind, Payload, RequestCall, Send, SendKind, Trace

GATEWAY = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")
LEFT = {"who": "bob", "n": 1, "list": [1, 2, {"deep": True}], "gone": None}
RIGHT = {"who": {"$type": "unicode", "value": "bob"}, "n": 2, "list": [1, 2, {"deep": False}], "new": 3.5}


def trace(number: int, wire: object, answer: object = None) -> Trace:
    send = Send(number, 0, 0, SendKind.REQUEST, GATEWAY, RequestCall("P", "h", Payload(json.dumps(wire))))
    returned = Answer(AnswerOutcome.RETURNED, Payload(json.dumps(answer))) if answer is not None else None
    return Trace(send, (), returned)


@pytest.fixture
def compare(look, qtbot):
    def open_for(*traces: Trace) -> CompareDialog:
        dialog = CompareDialog(look)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        ComparePresenter(dialog, traces)
        dialog.show()
        return dialog

    return open_for


def rows(dialog: CompareDialog) -> dict[str, list[str]]:
    model = dialog.model
    top = model.index(0, 0, QModelIndex())
    return {
        model.index(row, KEY, top).data(): [
            model.index(row, column, top).data() for column in (LEFT_TYPE, DIFFERENCE, RIGHT_TYPE, RIGHT_VALUE)
        ]
        for row in range(model.rowCount(top))
    }


def test_each_key_says_by_shape_and_word_how_its_sides_differ(compare) -> None:
    shown = rows(compare(trace(1, LEFT), trace(2, RIGHT)))
    assert shown["who"] == ["str", "≠ other type", "unicode", "u'bob'"]
    assert shown["n"] == ["int", "≠ other value", "int", "2"]
    assert shown["list"] == ["list", "… differs inside", "list", ""]
    assert shown["gone"] == ["NoneType", "◀ only left", "", ""]
    assert shown["new"] == ["", "▶ only right", "float", "3.5"]


def test_next_and_previous_go_from_difference_to_difference_and_round(compare, qtbot) -> None:
    dialog = compare(trace(1, LEFT), trace(2, RIGHT))
    assert dialog.count.text() == "≠ 5 differences"
    met = []
    for _ in range(6):
        met.append(dialog.current.label)
        qtbot.mouseClick(dialog.forth, Qt.MouseButton.LeftButton)
    assert met == ["who", "n", "deep", "gone", "new", "who"]
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert dialog.current.label == "who"


def test_equal_payloads_are_said_to_be_equal(compare) -> None:
    dialog = compare(trace(1, LEFT), trace(2, LEFT))
    assert dialog.count.text() == "= no difference"
    assert not dialog.forth.isEnabled()


def test_any_value_of_the_two_sends_can_be_chosen_on_either_side(compare) -> None:
    dialog = compare(trace(1, LEFT, 7), trace(2, RIGHT, 8))
    labels = [dialog.left.itemText(row) for row in range(dialog.left.count())]
    assert labels == ["#1 payload", "#1 answer", "#2 payload", "#2 answer"]
    assert dialog.right.currentText() == "#2 payload"
    dialog.left.setCurrentIndex(1)
    dialog.right.setCurrentIndex(3)
    model = dialog.model
    top = model.index(0, DIFFERENCE, QModelIndex())
    assert top.data() == "≠ other value"


def test_one_send_alone_is_compared_with_its_own_answer(compare) -> None:
    dialog = compare(trace(1, {"a": 1}, {"a": 2}))
    assert (dialog.left.currentText(), dialog.right.currentText()) == ("#1 payload", "#1 answer")


def test_the_model_keeps_qts_rules(compare, qtmodeltester) -> None:
    dialog = compare(trace(1, LEFT), trace(2, RIGHT))
    qtmodeltester.check(dialog.model)
