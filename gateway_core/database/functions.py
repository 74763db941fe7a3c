"""Functions of MySQL and SQL Server that SQLite lacks, as scripts of real projects call them: a few, and simple ones.

Moments are texts in local time, `2024-03-09 14:05:07`; so are SQLite's own CURRENT_TIMESTAMP, CURRENT_DATE and
CURRENT_TIME here, which would be in UTC otherwise and thus hours away from everything that scripts write.
"""

import re
import sqlite3
import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Any

from gateway_core.database.moments import moment_of

_MYSQL_CODES = {"%i": "%M", "%s": "%S", "%h": "%I", "%M": "%B", "%W": "%A", "%e": "%d", "%T": "%H:%M:%S", "%D": "%d"}


def add_functions(connection: sqlite3.Connection) -> None:
    """Give a connection all of them."""
    for names, count, function, is_pure in _FUNCTIONS:
        for name in names.split():
            connection.create_function(name, count, function, deterministic=is_pure)


def _now() -> str:
    return datetime.now().strftime("%Y-%m-%d %H:%M:%S")  # noqa: DTZ005 - local time is meant


def _today() -> str:
    return _now()[:10]


def _time() -> str:
    return _now()[11:]


def _new_id() -> str:
    return str(uuid.uuid4())


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _concat(*values: Any) -> str | None:
    """NULL as soon as one of them is, as in MySQL."""
    return None if None in values else "".join(map(_text, values))


def _concat_ws(separator: Any, *values: Any) -> str | None:
    return None if separator is None else _text(separator).join(_text(value) for value in values if value is not None)


def _if(condition: Any, then: Any, otherwise: Any) -> Any:
    return then if condition and condition != "0" else otherwise


def _is_null(value: Any, otherwise: Any) -> Any:
    return otherwise if value is None else value


def _left(value: Any, count: Any) -> str | None:
    return None if value is None or count is None else _text(value)[: max(int(count), 0)]


def _right(value: Any, count: Any) -> str | None:
    if value is None or count is None:
        return None
    text = _text(value)
    return text[max(len(text) - max(int(count), 0), 0) :]


def _length(value: Any) -> int | None:
    return None if value is None else len(_text(value).rstrip(" "))


def _upper(value: Any) -> str | None:
    return None if value is None else _text(value).upper()


def _lower(value: Any) -> str | None:
    return None if value is None else _text(value).lower()


def _regexp(pattern: Any, value: Any) -> bool | None:
    """`value REGEXP pattern`, capital letters or not, as MySQL has it."""
    if pattern is None or value is None:
        return None
    return re.search(_text(pattern), _text(value), re.IGNORECASE) is not None


def _part(name: str) -> Callable[[Any], int | None]:
    def part(value: Any) -> int | None:
        moment = moment_of(value)
        return None if moment is None else int(getattr(moment, name))

    return part


def _date_format(value: Any, form: Any) -> str | None:
    moment = moment_of(value)
    if moment is None or form is None:
        return None
    parts, text = [], _text(form)
    while text:
        code, text = (text[:2], text[2:]) if text[0] == "%" else (text[0], text[1:])
        parts.append(moment.strftime(_MYSQL_CODES.get(code, code)) if len(code) == 2 else code)
    return "".join(parts)


def _date_diff(later: Any, earlier: Any) -> int | None:
    """Days, as in MySQL."""
    first, second = moment_of(earlier), moment_of(later)
    return None if first is None or second is None else (second.date() - first.date()).days


# Names, how many arguments (-1: any number), what they do, and whether the same arguments always give the same.
_FUNCTIONS: tuple[tuple[str, int, Callable[..., Any], bool], ...] = (
    ("now getdate sysdate current_timestamp", 0, _now, False),
    ("curdate current_date", 0, _today, False),
    ("curtime current_time", 0, _time, False),
    ("newid uuid", 0, _new_id, False),
    ("concat", -1, _concat, True),
    ("concat_ws", -1, _concat_ws, True),
    ("if", 3, _if, True),
    ("isnull", 2, _is_null, True),
    ("left", 2, _left, True),
    ("right", 2, _right, True),
    ("len", 1, _length, True),
    ("ucase", 1, _upper, True),
    ("lcase", 1, _lower, True),
    ("date_format", 2, _date_format, True),
    ("datediff", 2, _date_diff, True),
    ("regexp", 2, _regexp, True),
    *((part, 1, _part(part), True) for part in ("year", "month", "day", "hour", "minute", "second")),
)
