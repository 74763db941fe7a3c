"""Edits of a payload's tree: what a person does to a row gives another value."""

from PySide6.QtCore import QCoreApplication

from designer.panels.send_form import payload_edits as edits
from gateway_core.api import SendValue, ValueKind, read_send_value, send_value_line
from tests.support.longer_texts import OPEN, Brackets

PAYLOAD = read_send_value("{'line': 4, u'on': True, 'rows': [[1, 2]], 't': system.dataset.toDataSet(['a'], [[1]])}")


def line(value: SendValue | str) -> str:
    return value if isinstance(value, str) else send_value_line(value)


def test_a_key_is_a_word_a_text_in_quotes_or_a_number() -> None:
    assert line(edits.renamed(PAYLOAD, (0,), "number")).startswith("{'number': 4")
    assert line(edits.renamed(PAYLOAD, (0,), "'two words'")).startswith("{'two words': 4")
    assert line(edits.renamed(PAYLOAD, (0,), "u'on 2'")).startswith("{u'on 2': 4")
    assert line(edits.renamed(PAYLOAD, (0,), "7")).startswith("{7: 4")
    assert line(edits.renamed(PAYLOAD, (0,), "(1, 2)")).startswith("{(1, 2): 4")


def test_a_key_that_is_none_or_taken_is_refused_with_a_sentence() -> None:
    assert "can't be empty" in line(edits.renamed(PAYLOAD, (0,), " "))
    assert "has a key u'on' already" in line(edits.renamed(PAYLOAD, (0,), "u'on'"))
    assert "can't be a key" in line(edits.renamed(PAYLOAD, (0,), "[1]"))
    assert "no value of Python 2" in line(edits.renamed(PAYLOAD, (0,), "'open"))


def test_a_value_keeps_its_type_when_it_is_typed() -> None:
    assert line(edits.retyped(PAYLOAD, (0,), "-5")).startswith("{'line': -5,")
    assert "u'on': False" in line(edits.retyped(PAYLOAD, (1,), "false"))
    assert "is not True or False" in line(edits.retyped(PAYLOAD, (1,), "maybe"))


def test_a_variable_may_stand_for_a_number() -> None:
    assert line(edits.retyped(PAYLOAD, (0,), "{{n}}")).startswith("{'line': {{n}},")


def test_a_text_that_could_not_be_seen_is_shown_and_typed_in_quotes() -> None:
    value = read_send_value("['a\\nb', '\\'q\\'', 'plain']")
    shown = [edits.shown_text(member.value) for member in value.members]
    assert shown == ["'a\\nb'", "\"'q'\"", "plain"]
    for place, text in enumerate(shown):
        assert edits.retyped(value, (place,), text) == value


def test_another_type_says_as_much_of_the_same_as_it_can() -> None:
    def as_kind(path: tuple[int, ...], kind: ValueKind) -> str:
        return line(edits.value_at(edits.rekinded(PAYLOAD, path, kind), path))

    assert as_kind((0,), ValueKind.LONG) == "4L"
    assert as_kind((0,), ValueKind.FLOAT) == "4.0"
    assert as_kind((0,), ValueKind.UNICODE) == "u'4'"
    assert as_kind((0,), ValueKind.DICT) == "{}"
    assert as_kind((2,), ValueKind.TUPLE) == "([1, 2],)"
    assert as_kind((0,), ValueKind.DATASET) == "system.dataset.toDataSet([], [])"
    assert as_kind((0,), ValueKind.NONE) == "None"


def test_a_new_key_is_free_and_a_new_row_is_like_the_one_above() -> None:
    changed, path = edits.grown(PAYLOAD, ())
    assert (line(changed)[-13:], path) == (", 'key1': ''}", (4,))
    changed, path = edits.grown(PAYLOAD, (2,))
    assert (line(edits.value_at(changed, (2,))), path) == ("[[1, 2], [0, 0]]", (2, 1))


def test_headers_and_rows_of_a_dataset_stay_and_grow() -> None:
    assert not edits.can_go(PAYLOAD, (3, 0))
    assert not edits.can_change_kind(PAYLOAD, (3, 1))
    changed, _ = edits.grown(PAYLOAD, (3, 1))
    assert line(edits.value_at(changed, (3,))) == "system.dataset.toDataSet(['a'], [[1], [0]])"


def test_a_member_is_taken_out() -> None:
    assert line(edits.without(PAYLOAD, (2, 0, 1))).count("[[1]]") == 2
    assert "line" not in line(edits.without(PAYLOAD, (0,)))


def test_what_is_wrong_with_a_key_is_said_in_the_language_of_the_program(qapp) -> None:
    translator = Brackets()
    QCoreApplication.installTranslator(translator)
    said = [line(edits.renamed(PAYLOAD, (0,), key)) for key in (" ", "u'on'", "[1]", "'open")]
    QCoreApplication.removeTranslator(translator)
    assert all(text.startswith(OPEN) for text in said)
