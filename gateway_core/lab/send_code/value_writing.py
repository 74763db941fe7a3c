"""Values as Python 2 writes them: on one line where that is short enough, else a member a line."""

from gateway_core.lab.send_code.values import SendMember, SendValue, ValueKind

WIDTH = 66  # as much as is seen beside a form
_INDENT = "    "
_BRACKETS = {ValueKind.LIST: ("[", "]"), ValueKind.TUPLE: ("(", ")"), ValueKind.DICT: ("{", "}")}
_NAMED_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}
DATE_LENGTH = len("2026-01-31 12:00:00")
DATE_FORMAT_MS = "yyyy-MM-dd HH:mm:ss.SSS"


def written_text(text: str, *, is_unicode: bool = False) -> str:
    """A text literal; letters beyond ASCII stay letters where they can be seen."""
    quote = '"' if "'" in text and '"' not in text else "'"
    is_plain = text.isprintable() and quote not in text and "\\" not in text
    inside = text if is_plain else "".join(_written_letter(each, quote, is_unicode=is_unicode) for each in text)
    return f"{'u' if is_unicode else ''}{quote}{inside}{quote}"


def written_send_value(value: SendValue, room: int = WIDTH, indent: str = "") -> str:
    """The expression. `room` is what is left on its first line; further lines begin with `indent`."""
    line = send_value_line(value)
    if (len(line) <= room and "\n" not in line) or not value.members:
        return line
    inner = indent + _INDENT
    if value.kind is ValueKind.DATASET:
        parts = [written_send_value(member.value, WIDTH - len(inner), inner) for member in value.members]
        rows = f",\n{inner}".join(parts)
        return f"system.dataset.toDataSet(\n{inner}{rows},\n{indent})"
    opening, closing = _BRACKETS[value.kind]
    lines = [f"{inner}{_written_member(member, inner)},\n" for member in value.members]
    return f"{opening}\n{''.join(lines)}{indent}{closing}"


def send_value_line(value: SendValue) -> str:
    """The expression on one line, as far as its code allows."""
    if value.kind in (ValueKind.STR, ValueKind.UNICODE):
        return written_text(value.text, is_unicode=value.kind is ValueKind.UNICODE)
    if value.kind in _BRACKETS:
        opening, closing = _BRACKETS[value.kind]
        comma = "," if value.kind is ValueKind.TUPLE and len(value.members) == 1 else ""
        return opening + ", ".join(map(_member_line, value.members)) + comma + closing
    if value.kind is ValueKind.DATASET:
        return f"system.dataset.toDataSet({', '.join(map(_member_line, value.members))})"
    return _plain(value)


def _plain(value: SendValue) -> str:
    if value.kind is ValueKind.NONE:
        return "None"
    if value.kind is ValueKind.LONG:
        return value.text if value.text.endswith("}}") else f"{value.text}L"
    if value.kind is ValueKind.DATE:
        more = "" if len(value.text) == DATE_LENGTH else f", '{DATE_FORMAT_MS}'"
        return f"system.date.parse({written_text(value.text)}{more})"
    return value.text


def _member_line(member: SendMember) -> str:
    value = send_value_line(member.value)
    return value if member.key is None else f"{send_value_line(member.key)}: {value}"


def _written_member(member: SendMember, indent: str) -> str:
    key = "" if member.key is None else f"{send_value_line(member.key)}: "
    return key + written_send_value(member.value, WIDTH - len(indent) - len(key) - 1, indent)


def _written_letter(letter: str, quote: str, *, is_unicode: bool) -> str:
    if letter == quote:
        return "\\" + letter
    if letter in _NAMED_ESCAPES:
        return _NAMED_ESCAPES[letter]
    if letter.isprintable():
        return letter
    if not is_unicode:
        return "".join(f"\\x{byte:02x}" for byte in letter.encode("utf-8", "surrogatepass"))
    code = ord(letter)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"
