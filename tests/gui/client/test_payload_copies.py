"""What can be copied from a payload's tree: the value, its literal, the way to it."""

import json

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction, QGuiApplication

from client.looks.payload_view import PayloadView
from gateway_core.api import Payload

WIRE = {
    "list": [1, {"Größe".encode().decode("latin-1"): {"$type": "unicode", "value": "ü"}}],
    "typed": {"$type": "dict", "value": [[5, {"$type": "tuple", "value": [{"$type": "long", "value": "7"}]}]]},
    "rows": {"$type": "pydataset", "value": {"columns": ["n"], "types": ["Integer"], "rows": [[1], [2]]}},
}


@pytest.fixture
def tree(qtbot) -> PayloadView:
    made = PayloadView()
    qtbot.addWidget(made)
    made.show_payload(Payload(json.dumps(WIRE)))
    return made


def choose(tree: PayloadView, *rows: int) -> None:
    index = QModelIndex()
    for row in rows:
        tree.model().fetchMore(index)
        index = tree.model().index(row, 0, index)
    tree.setCurrentIndex(index)


def copied(tree: PayloadView, words: str) -> str:
    (action,) = (each for each in tree.actions() if isinstance(each, QAction) and each.text() == words)
    action.trigger()
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("rows", "path"),
    [
        ((), "payload"),
        ((0,), "payload['list']"),
        ((0, 1), "payload['list'][1]"),
        ((0, 1, 0), r"payload['list'][1]['Gr\xc3\xb6\xc3\x9fe']"),
        ((1, 0, 0), "payload['typed'][5][0]"),
        ((2, 1, 0), "payload['rows'][1]['n']"),
    ],
)
def test_the_path_of_a_value_is_how_a_script_gets_at_it(tree, rows, path) -> None:
    choose(tree, *rows)
    assert copied(tree, "Copy Path") == path


def test_a_value_is_copied_as_people_read_it(tree) -> None:
    choose(tree, 0, 1, 0)
    assert copied(tree, "Copy Value") == "u'ü'"


def test_a_literal_makes_the_value_again(tree) -> None:
    choose(tree, 0, 1, 0)
    assert copied(tree, "Copy as Python 2 Literal") == r"u'\xfc'"
    choose(tree, 1)
    assert copied(tree, "Copy as Python 2 Literal") == "{5: (7L,)}"
