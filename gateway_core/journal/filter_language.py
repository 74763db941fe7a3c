"""Reads the filter language of the message log: `handler:test* and outcome:failed and not user:bob`.

A term is `field:value` (with `*` and `?`, in any case), `field=value` and `field!=value` (exact), `field>value` and its kin
for numbers and times, or a word that is looked for in handler, sender, filters and payload. Terms are joined by `and`, `or`,
`not` and parentheses; two that stand side by side both have to hold.
"""

import re
from dataclasses import dataclass
from typing import NoReturn

from gateway_core.journal.filter_fields import (
    FREE_TEXT,
    FieldKind,
    FilterField,
    field_of,
    nearest_field,
    nearest_word,
)
from gateway_core.journal.filter_terms import (
    BARE_VALUE,
    EVERYTHING,
    AllOf,
    AnyOf,
    Filter,
    NotThis,
    Relation,
    Term,
)
from gateway_core.journal.filter_values import number_of, outcome_codes, time_span

_BLANK = re.compile(r"\s*")
_STEP = r'\.(?:[\w$*-]+|"(?:[^"\\]|\\.)*")'
_HEAD = re.compile(rf"([^\W\d][\w-]*)((?:{_STEP})*)(\s*(?:!=|<=|>=|=|<|>)\s*|:(?:!=|<=|>=|=|<|>)?)")
_ONE_STEP = re.compile(_STEP)
_WORD = re.compile(r"\w+(?=[\s()]|$)")
_QUOTED = re.compile(r""""((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'""", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_OPEN_STEP = re.compile(rf'([^\W\d][\w-]*)(?:{_STEP})*\.(?=")')
_MOST_DEPTH = 50
_MOST_SHOWN = 40  # letters of what was typed, in a sentence about it
_TIME_NOW = 1_000_000_000_000  # any moment will do to see whether a text says one
_ADVICE = {
    FieldKind.TIME: "It wants a time, such as 10:21, 2026-03-01, today or -15m for the last 15 minutes.",
}


@dataclass(frozen=True, slots=True)
class FilterError:
    """What is wrong with a text: where (from `position`, `length` characters), a sentence, and what was probably meant."""

    position: int
    length: int
    text: str
    suggestion: str = ""

    @property
    def sentence(self) -> str:
        """The sentence with the suggestion, if there is one."""
        return f"{self.text} Did you mean {self.suggestion}?" if self.suggestion else self.text


def parse_filter(text: str) -> Filter | FilterError:
    """The filter that a text says; an empty text is `EVERYTHING`."""
    reader = _Reader(text)
    try:
        return reader.read()
    except _NoFilterError as failure:
        return failure.error


class _NoFilterError(Exception):
    def __init__(self, error: FilterError) -> None:
        super().__init__(error.text)
        self.error = error


class _Reader:
    """One text, read from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0

    def read(self) -> Filter:
        self._skip_blanks()
        if self._is_at_end:
            return EVERYTHING
        found = self._any_of()
        if not self._is_at_end:  # only a parenthesis ends it earlier
            self._fail(self._at, 1, "This closing parenthesis has no opening one.")
        return found

    @property
    def _is_at_end(self) -> bool:
        return self._at >= len(self._text)

    def _any_of(self) -> Filter:
        parts = [self._all_of()]
        while self._take_word("or"):
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all_of(self) -> Filter:
        parts = [self._not_this()]
        while self._take_word("and") or not (self._is_at_end or self._next == ")" or self._word() == "or"):
            parts.append(self._not_this())
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _not_this(self) -> Filter:
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            self._fail(self._at, 1, "The filter is nested too deeply.")
        start = self._at
        if self._take_word("not"):
            found: Filter = NotThis(self._not_this())
        elif self._is_at_end or self._next == ")" or self._word() in ("and", "or"):
            self._fail_for_term(start)
        elif self._next == "(":
            found = self._in_parentheses()
        else:
            found = self._term()
            self._skip_blanks()
        self._depth -= 1
        return found

    def _fail_for_term(self, start: int) -> NoReturn:
        self._fail(
            start, max(1, len(self._word())), "A condition is missing here, such as handler:test* or outcome:failed."
        )

    def _in_parentheses(self) -> Filter:
        opened = self._at
        self._step(1)
        found = self._any_of()
        if self._is_at_end:
            self._fail(opened, 1, "This parenthesis is not closed.")
        self._step(1)
        return found

    def _term(self) -> Filter:
        start = self._at
        head = _HEAD.match(self._text, start)
        if head is None:
            self._look_for_open_step(start)
            return Term("", Relation.LIKE, self._value(start, ""))
        field = field_of(head[1])
        if field is None:
            self._fail(start, len(head[1]), f"There is no field {_short(head[1])}.", nearest_field(head[1]))
        path = tuple(self._plain_step(step) for step in _ONE_STEP.findall(head[2]))
        if path and not field.has_path:
            self._fail(head.start(2), len(head[2]), f"The field {field.name} has no path; only payload has one.")
        mark = head[3].strip()
        relation = Relation(mark.removeprefix(":") or ":")
        self._at = head.end()
        term = Term(field.name, relation, self._value(start, field.name), path)
        self._check(term, field, start)
        is_free = field.name == FREE_TEXT and relation is Relation.LIKE
        return Term("", relation, term.value) if is_free else term

    def _look_for_open_step(self, start: int) -> None:
        """`payload."my key` without its end is no free text."""
        found = _OPEN_STEP.match(self._text, start)
        field = field_of(found[1]) if found else None
        if found and field is not None and field.has_path and not _ONE_STEP.match(self._text, found.end() - 1):
            self._fail(found.end(), 1, "This quotation mark is not closed.")

    @staticmethod
    def _plain_step(step: str) -> str:
        name = step[1:]
        return _ESCAPE.sub(r"\1", name[1:-1]) if name.startswith('"') else name

    def _value(self, start: int, field: str) -> str:
        if not self._is_at_end and self._next in "\"'":
            match = _QUOTED.match(self._text, self._at)
            if match is None:
                self._fail(self._at, 1, "This quotation mark is not closed.")
            self._at = match.end()
            return _ESCAPE.sub(r"\1", match[1] if match[1] is not None else match[2])
        match = BARE_VALUE.match(self._text, self._at)
        if match is None and field:
            self._fail(start, self._at - start, f'A value is missing here. {field}="" finds what has none.')
        if match is None:
            self._fail(self._at, 1, f"A condition does not begin with {self._next}.")
        self._at = match.end()
        return match[0]

    def _check(self, term: Term, field: FilterField, start: int) -> None:
        """A term that could never be judged is an error at once."""
        length, value = self._at - start, _short(term.value) or "Nothing"
        if term.relation not in field.relations:
            self._fail(
                start, length, f"{field.name} has no order, so {term.relation} means nothing; write {field.example}."
            )
        is_ordered = term.relation not in (Relation.LIKE, Relation.IS, Relation.IS_NOT)
        if term.path and is_ordered and number_of(term.value) is None:
            self._fail(start, length, f"{value} is no number, and {term.relation} compares numbers.")
        if field.kind is FieldKind.NUMBER and number_of(term.value) is None:
            self._fail(start, length, f"{value} is no number. Write {field.example}.")
        if field.kind is FieldKind.TIME and time_span(term.value, _TIME_NOW) is None:
            self._fail(start, length, f"{value} is no time. {_ADVICE[FieldKind.TIME]}")
        if field.kind is FieldKind.CHOICE and not _is_choice(term, field):
            words = ", ".join(field.choices)
            suggestion = nearest_word(term.value, field.choices)
            self._fail(
                start, length, f"{field.name} knows no {_short(term.value) or 'empty value'}, only {words}.", suggestion
            )

    def _skip_blanks(self) -> None:
        blank = _BLANK.match(self._text, self._at)
        self._at = blank.end() if blank else self._at

    def _step(self, count: int) -> None:
        self._at += count
        self._skip_blanks()

    @property
    def _next(self) -> str:
        return self._text[self._at]

    def _word(self) -> str:
        match = _WORD.match(self._text, self._at)
        return match[0].lower() if match else ""

    def _take_word(self, word: str) -> bool:
        """Step over this word of the language, if it stands here."""
        if self._word() != word:
            return False
        self._step(len(word))
        return True

    def _fail(self, position: int, length: int, text: str, suggestion: str = "") -> NoReturn:
        raise _NoFilterError(FilterError(position, length, text, suggestion))


def _short(written: str) -> str:
    """What was typed, for a sentence."""
    return written if len(written) <= _MOST_SHOWN else f"{written[: _MOST_SHOWN - 1]}…"


def _is_choice(term: Term, field: FilterField) -> bool:
    if field.name == "outcome":
        return outcome_codes(term) is not None
    has_pattern = term.relation is Relation.LIKE and ("*" in term.value or "?" in term.value)
    return has_pattern or term.value.lower() in field.choices
