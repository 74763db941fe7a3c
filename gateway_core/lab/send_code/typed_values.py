"""Values out of what somebody types: an expression as a whole, or the text of one value whose kind is chosen."""

import math
import re

from fissix.pgen2 import token

from gateway_core.lab.message_lint.text_scopes import Scope
from gateway_core.lab.python2_syntax import SyntaxFault, finished, parse_steps
from gateway_core.lab.send_code.value_reading import ValueReading, number_value
from gateway_core.lab.send_code.value_writing import send_value_line
from gateway_core.lab.send_code.values import MEMBER_KINDS, TEXT_KINDS, SendMember, SendValue, ValueKind
from gateway_core.lab.send_code.variables import VARIABLE
from gateway_core.lab.syntax_tree import symbols

_NUMBER = re.compile(r"-?(?=[0-9.])[0-9a-fA-FxXoObB.+eE-]*[0-9a-fA-F.]", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d(?:\.\d{3})?)?)?")
_MIDNIGHT = "0000-00-00 00:00:00"
_EMPTY_LIST = SendValue(ValueKind.LIST)
_NO_VALUE = "Write one value here, such as {'line': 4}."
_WANTED = {
    ValueKind.INT: "a whole number, such as 4",
    ValueKind.LONG: "a whole number, such as 4",
    ValueKind.FLOAT: "a number, such as 2.5",
    ValueKind.BOOL: "True or False",
    ValueKind.DATE: "a date, such as 2026-01-31 14:30:00",
}


def read_send_value(text: str) -> SendValue | str:
    """The value of an expression of Python 2, code where only running can tell it; a sentence where it is none."""
    tree = finished(parse_steps(text.strip()))
    if isinstance(tree, SyntaxFault):
        return f"This is not Python 2: {tree.text}."
    statements = [each for each in tree.children if each.type != token.ENDMARKER]
    parts = statements[0].children if len(statements) == 1 and statements[0].type == symbols.simple_stmt else []
    if len(parts) != 2 or parts[0].type in _STATEMENTS:
        return _NO_VALUE
    value = ValueReading(text.strip()).read(parts[0], Scope(tree))
    return _NO_VALUE if value.kind is ValueKind.CODE and not _may_stand_inside(value.text) else value


def typed_send_value(kind: ValueKind, text: str) -> SendValue | str:
    """A value of that kind that says `text`, or a sentence that says what could stand there."""
    if kind in TEXT_KINDS:
        return SendValue(kind, text)
    text = text.strip()
    if kind is ValueKind.CODE or VARIABLE.fullmatch(text):
        found = read_send_value(text)
        return found if isinstance(found, str) else SendValue(ValueKind.CODE, send_value_line(found))
    if kind is ValueKind.NONE or kind in MEMBER_KINDS:
        return empty_send_value(kind)
    plain = _plain(kind, text)
    return plain or f"“{text}” is not {_WANTED[kind]}."


def empty_send_value(kind: ValueKind) -> SendValue:
    """What a value of that kind says at first."""
    texts = {ValueKind.INT: "0", ValueKind.LONG: "0", ValueKind.FLOAT: "0.0", ValueKind.BOOL: "True"}
    texts |= {ValueKind.DATE: "2026-01-01 00:00:00", ValueKind.CODE: "system.date.now()"}
    members = (SendMember(_EMPTY_LIST), SendMember(_EMPTY_LIST)) if kind is ValueKind.DATASET else ()
    return SendValue(kind, texts.get(kind, ""), members)


def converted_send_value(value: SendValue, kind: ValueKind) -> SendValue:
    """The value as another kind, with as much of what it says as that kind can say."""
    if value.kind is kind:
        return value
    sequences = (ValueKind.LIST, ValueKind.TUPLE)
    if kind in sequences and value.kind in (*sequences, ValueKind.DICT):
        return SendValue(kind, members=tuple(SendMember(member.value) for member in value.members))
    if value.members or kind in MEMBER_KINDS or not value.text:
        return empty_send_value(kind)
    found = typed_send_value(kind, value.text)
    return empty_send_value(kind) if isinstance(found, str) else found


def _plain(kind: ValueKind, text: str) -> SendValue | None:
    if kind is ValueKind.BOOL:
        return SendValue(kind, text.capitalize()) if text.lower() in ("true", "false") else None
    if kind is ValueKind.DATE:
        return SendValue(kind, text + _MIDNIGHT[len(text) :]) if _DATE.fullmatch(text) else None
    if not _NUMBER.fullmatch(text):
        return None
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    number = number_value(digits)
    if number is None or (number.kind is ValueKind.FLOAT) != (kind is ValueKind.FLOAT):
        return _whole_as_float(sign + number.text) if number is not None and kind is ValueKind.FLOAT else None
    kept = kind if kind is not ValueKind.INT else number.kind
    return SendValue(kept, sign + number.text)


def _whole_as_float(digits: str) -> SendValue | None:
    number = float(digits)
    return SendValue(ValueKind.FLOAT, repr(number)) if math.isfinite(number) else None


def _may_stand_inside(code: str) -> bool:
    """Whether an expression may be part of another one; `print` and `*names` are none."""
    return not isinstance(finished(parse_steps(f"{{0: {code}}}")), SyntaxFault)


_STATEMENTS = frozenset(
    {
        symbols.expr_stmt, symbols.print_stmt, symbols.del_stmt, symbols.pass_stmt, symbols.exec_stmt, symbols.import_name,
        symbols.import_from, symbols.global_stmt, symbols.assert_stmt, symbols.return_stmt, symbols.raise_stmt,
        symbols.break_stmt, symbols.continue_stmt, symbols.yield_expr,
    }
)  # fmt: skip
