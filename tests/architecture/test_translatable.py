"""Every text for people goes through `tr()` or `translate()` with a literal, so that it can be translated."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted(path for package in ("client", "designer") for path in (ROOT / package).rglob("*.py"))
# Methods and classes of Qt that show their text arguments to people.
SHOWS = frozenset(
    {
        "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setAccessibleName", "setTitle", "setPrefix",
        "setAccessibleDescription", "setPlaceholderText", "setInformativeText", "setLabelText", "setHeaderLabels", "setSuffix",
        "setTabText", "setTabToolTip", "addTab", "addMenu", "addAction", "addItem", "addRow", "showMessage", "setIconText",
        "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QDockWidget", "QToolBar",
        "QMenu", "QProgressDialog", "ActionSpec", "BarMessage", "Question", "add_field", "set_empty_text",
    }
)  # fmt: skip
# What is no language: names of programs, of Python, of Ignition, and values as they stand in a lab's files.
NO_WORDS = frozenset(
    {
        "Scopelab",
        "payload",
        "jython",
        "builtin",
        "gateway",
        "client",
        "system.",
        "WARN",
        "ERROR",
        'system.tag.read("',
        '").value',
    }
)


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield node, name


def has_words(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and any(letter.isalpha() for letter in node.value)
        and node.value not in NO_WORDS
    )


def bare_words(path: Path) -> list[str]:
    """The literals that are shown as they are. `ActionSpec` has places, keys and icons behind its first text."""
    found = []
    for call, name in calls(ast.parse(path.read_text("utf-8"))):
        if name not in SHOWS:
            continue
        shown = call.args[:1] if name in ("ActionSpec", "BarMessage", "QLabel") else call.args
        named = [each.value for each in call.keywords if each.arg in ("text", "tip", "action", "title")]
        for argument in (*shown, *named):
            pieces = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            found += [f"line {call.lineno}: {ast.unparse(piece)}" for piece in pieces if has_words(piece)]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_text_is_shown_as_it_is(path) -> None:
    assert bare_words(path) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_is_translated_is_a_literal(path) -> None:
    wrong = []
    for call, name in calls(ast.parse(path.read_text("utf-8"))):
        is_of_qt = not isinstance(call.func, ast.Attribute) or ast.unparse(call.func.value) in (
            "self",
            "QCoreApplication",
        )
        if name not in ("tr", "translate") or not is_of_qt:
            continue
        texts = call.args[:1] if name == "tr" else call.args[:2]
        if not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts):
            wrong.append(f"line {call.lineno}: {ast.unparse(call)}")
    assert wrong == []


def test_the_test_sees_what_it_looks_for(tmp_path) -> None:
    path = tmp_path / "bad.py"
    path.write_text("QLabel('Hello')\nbutton.setToolTip(f'Open {name}')\nlabel.setText('–')\nQLabel(self.tr('Fine'))\n")
    assert bare_words(path) == ["line 1: 'Hello'", "line 2: 'Open '"]
