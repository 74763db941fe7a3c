"""The boxes of system.gui in a client's window: what they ask and what the script gets back."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from client.panels.boxes.model import BoxKind, box_request
from client.panels.boxes.view import BoxView
from gateway_core.api import BoxClosed, Payload
from tests.support.happenings import Happenings

YES, NO, CANCEL, OK = (
    QDialogButtonBox.StandardButton.Yes,
    QDialogButtonBox.StandardButton.No,
    QDialogButtonBox.StandardButton.Cancel,
    QDialogButtonBox.StandardButton.Ok,
)


@pytest.fixture
def client(windows, window) -> Happenings:
    return Happenings(windows.sessions[0].endpoint)


@pytest.fixture
def open_box(windows, client, tell):
    """Opens a box by its function and arguments, and returns its view."""

    def show(function: str, arguments: list[object]) -> BoxView:
        tell(client.box(7, function, json.dumps(arguments)))
        (box,) = windows.presenter(client.where.session).boxes.open_boxes
        return box

    return show


def answers(network) -> list[object]:
    return [json.loads(answer.wire) for box_id, answer in network.called("answer_box") if box_id == 7]


def press(box: BoxView, which: QDialogButtonBox.StandardButton, qtbot) -> None:
    qtbot.mouseClick(box.buttons.button(which), Qt.MouseButton.LeftButton)


def test_a_message_box_shows_its_text_over_the_client_s_window(window, open_box) -> None:
    box = open_box("messageBox", ["Line 3 is running.", "Line 3"])
    assert box.isVisible()
    assert (box.windowTitle(), box.text.text()) == ("Line 3", "Line 3 is running.")
    assert box.parent() is window


def test_a_box_holds_up_no_window(open_box) -> None:
    assert not open_box("messageBox", ["x"]).isModal()


@pytest.mark.parametrize(
    ("function", "title"), [("messageBox", "Information"), ("warningBox", "Warning"), ("errorBox", "Error")]
)
def test_ok_gives_the_script_none(open_box, network, qtbot, function, title) -> None:
    box = open_box(function, ["x"])
    assert box.windowTitle() == title
    press(box, OK, qtbot)
    assert answers(network) == [None]


@pytest.mark.parametrize(("button", "answer"), [(YES, True), (NO, False), (CANCEL, None)])
def test_confirm_gives_true_false_or_none(open_box, network, qtbot, button, answer) -> None:
    press(open_box("confirm", ["Stop?", "Line 3", True]), button, qtbot)
    assert answers(network) == [answer]


def test_confirm_has_a_cancel_button_only_if_the_script_allows_it(open_box) -> None:
    assert open_box("confirm", ["Stop?", "Line 3", False]).buttons.button(CANCEL) is None


@pytest.mark.parametrize(("arguments", "answer"), [(["Stop?", "Line 3", True], None), (["Stop?"], False)])
def test_closing_a_question_cancels_it_or_says_no(open_box, network, arguments, answer) -> None:
    open_box("confirm", arguments).close()
    assert answers(network) == [answer]


def test_an_input_box_begins_with_its_default_and_gives_unicode(open_box, network, qtbot) -> None:
    box = open_box("inputBox", ["How many?", "12"])
    assert box.input.text() == "12"
    box.input.setText("dvacet čtyři")
    qtbot.keyClick(box.input, Qt.Key.Key_Return)
    assert answers(network) == [{"$type": "unicode", "value": "dvacet čtyři"}]


def test_a_cancelled_input_box_gives_none(open_box, network, qtbot) -> None:
    press(open_box("inputBox", ["How many?"]), CANCEL, qtbot)
    assert answers(network) == [None]


@pytest.mark.parametrize(("arguments", "title", "echo"), [(["Who?"], "Password", "*"), (["Who?", "T", "#"], "T", "#")])
def test_a_password_is_not_shown_while_it_is_typed(open_box, network, qtbot, arguments, title, echo) -> None:
    box = open_box("passwordBox", arguments)
    assert (box.windowTitle(), box.text.text()) == (title, "Who?")
    qtbot.keyClicks(box.input, "secret")
    assert box.input.displayText() == echo * 6
    qtbot.keyClick(box.input, Qt.Key.Key_Return)
    assert answers(network) == [{"$type": "unicode", "value": "secret"}]


def test_a_cancelled_password_box_gives_none(open_box, network, qtbot) -> None:
    press(open_box("passwordBox", ["Who?"]), CANCEL, qtbot)
    assert answers(network) == [None]


def test_esc_answers_once(open_box, network, qtbot) -> None:
    box = open_box("messageBox", ["x"])
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    box.close()
    assert answers(network) == [None]


def test_a_box_whose_script_is_gone_closes_without_an_answer(open_box, network, tell) -> None:
    box = open_box("confirm", ["Stop?"])
    tell(BoxClosed(0, 0, 7))
    assert not box.isVisible()
    assert answers(network) == []


def test_a_box_that_is_answered_already_is_not_shown(windows, client, tell) -> None:
    tell(client.box(7, "messageBox", '["x"]', needs_answer=False))
    assert windows.presenter(client.where.session).boxes.open_boxes == ()


def test_closing_the_window_closes_its_boxes(open_box, window, network, qtbot) -> None:
    box = open_box("confirm", ["Stop?"])
    window.close()
    assert not box.isVisible()
    assert answers(network) == []


@pytest.mark.parametrize(
    ("function", "arguments", "text"),
    [
        ("messageBox", "[]", ""),
        ("messageBox", "[null]", ""),
        ("messageBox", "[15]", "15"),
        ("messageBox", '[{"a": [1]}]', '{"a": [1]}'),
        ("messageBox", '[{"$type": "unicode", "value": "žluť"}]', "žluť"),
        ("messageBox", '["\\u00c5\\u00be"]', "ž"),
        ("messageBox", '"no list"', "no list"),
        ("passwordBox", '["x"]', "x"),
        ("confirm", '["x", null, null]', "x"),
    ],
)
def test_arguments_of_any_kind_become_text(client, function, arguments, text) -> None:
    request = box_request(client.box(1, function, arguments))
    assert request.text == text
    assert request.allow_cancel is False


def test_each_function_has_its_kind(client) -> None:
    kinds = [box_request(client.box(1, kind.value, '["x"]')).kind for kind in BoxKind]
    assert kinds == list(BoxKind)


def test_a_text_that_looks_like_markup_is_shown_as_it_is(open_box) -> None:
    box = open_box("messageBox", ["<b>bold</b>"])
    assert box.text.textFormat() == Qt.TextFormat.PlainText


def test_arguments_stay_what_they_were(client) -> None:
    event = client.box(1, "inputBox", '["x", "y"]')
    box_request(event)
    assert event.arguments == Payload('["x", "y"]')


def test_a_box_has_the_zoom_of_its_window(window, open_box, qtbot) -> None:
    window.zoom.set_factor(2.0)
    box = open_box("messageBox", ["x"])
    qtbot.waitUntil(lambda: box.text.font().pointSizeF() == window.font().pointSizeF())
