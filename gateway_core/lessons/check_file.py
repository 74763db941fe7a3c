"""The checks of a lesson out of their TOML tables: `check = "received"` and the keys that this kind of check has."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from gateway_core.lab.checked_table import CheckedTable, shown
from gateway_core.lab.findings import FindingList
from gateway_core.lessons.checks import (
    Answered,
    Check,
    Mode,
    Order,
    PayloadValue,
    Printed,
    Raised,
    Receipts,
    Received,
    Returned,
    ScriptEnd,
    SendCount,
    Subject,
)
from gateway_core.lessons.party_names import PartyNames
from gateway_core.lessons.wanted import TYPE_NAMES, Wanted
from gateway_core.routing.sends import AnswerOutcome, Outcome

MOST_HINTS = 3
_MOST_SENDS = 1_000
_STATUSES = ("SENT", "NOT_SENT")


def read_check(table: CheckedTable, parties: PartyNames, when: str, findings: FindingList) -> Check | None:
    """The check that stands in `table`, under the variation `when`; None after a finding."""
    reading = _CheckReading(table, parties, findings)
    kind = table.take_text("check", required=True)
    handler, sender = table.take_text("handler"), parties.take_optional(table, "from")
    caught = table.take_texts("caught")
    hints = read_hints(table, findings) if "hints" in table.names() else ()
    if kind not in _KINDS:
        if kind:
            reading.refuse_kind(kind)
        return None
    table.title = f"the check '{kind}'"
    subject = _KINDS[kind](reading)
    table.finish()
    return Check(subject, handler, sender, when, caught, hints) if subject else None


def read_hints(table: CheckedTable, findings: FindingList) -> tuple[str, ...]:
    """The hints of a task, or those of one check instead."""
    hints = table.take_texts("hints")
    if len(hints) != MOST_HINTS or not all(hint.strip() for hint in hints):
        text = f"{table.title} needs {MOST_HINTS} hints, and has {len(hints)}"
        advice = "Write three texts: a nudge, a direction, and nearly the answer."
        findings.error("wrong-hints", table.place("hints"), text, advice)
    return hints


class _CheckReading:
    """Reads one table; each kind of check has a method."""

    def __init__(self, table: CheckedTable, parties: PartyNames, findings: FindingList) -> None:
        self._table = table
        self._parties = parties
        self._findings = findings

    def refuse_kind(self, kind: str) -> None:
        text = f"there is no check {shown(kind)}"
        advice = self._findings.suggestion(kind, _KINDS, f"Write one of: {', '.join(_KINDS)}.")
        self._findings.error("unknown-check", self._table.place("check"), text, advice)

    def received(self) -> Subject | None:
        return self._parties_check(selected=False)

    def selected(self) -> Subject | None:
        return self._parties_check(selected=True)

    def _parties_check(self, *, selected: bool) -> Subject | None:
        table = self._table
        found = [(mode, self._parties.take_many(table, mode)) for mode in Mode if mode in table.names()]
        if len(found) != 1:
            for mode in Mode:
                table.take_any(mode)
            self._refuse("needs one of the keys exactly, at_least, one_of and none_of", 'exactly = ["client:NAME"]')
            return None
        return Received(*found[0], selected=selected)

    def sends(self) -> Subject | None:
        table = self._table
        least, most = (table.take_count(key, -1, 0, _MOST_SENDS) for key in ("at_least", "at_most"))
        count = table.take_count("count", -1, 0, _MOST_SENDS)
        if count >= 0:
            return SendCount(count, count)
        if 0 <= most < least:
            text = f"{table.title} wants at least {least} sends and at most {most}"
            self._findings.error("wrong-value", table.place("at_most"), text, "Make at_most the larger one.")
        if max(least, most) < 0:
            self._refuse("needs the key count, at_least or at_most", "count = 1")
            return None
        return SendCount(max(least, 0), most if most >= 0 else None)

    def printed(self) -> Subject | None:
        table = self._table
        at, part, whole = self._parties.take_one(table, "at"), table.take_text("contains"), table.take_text("exactly")
        if ("contains" in table.names()) is ("exactly" in table.names()):
            self._refuse("needs one of the keys contains and exactly", 'contains = "Hello"')
            return None
        return Printed(at, part or whole, is_whole="exactly" in table.names())

    def returned(self) -> Subject | None:
        at, wanted = self._parties.take_one(self._table, "at"), self._wanted()
        return Returned(at, wanted or self._no_value())

    def raised(self) -> Subject | None:
        return Raised(self._parties.take_one(self._table, "at"), self._table.take_text("error", required=True))

    def payload(self) -> Subject | None:
        path, wanted = self._table.take_text("path"), self._wanted()
        return PayloadValue(path, wanted or self._no_value())

    def receipts(self) -> Subject | None:
        statuses = self._table.take_texts("exactly")
        wrong = [status for status in statuses if status not in _STATUSES]
        if wrong or "exactly" not in self._table.names():
            self._refuse("needs the key exactly, a list of SENT and NOT_SENT", 'exactly = ["SENT"]')
            return None
        return Receipts(statuses)

    def answer(self) -> Subject | None:
        choices = [outcome.value for outcome in AnswerOutcome if outcome is not AnswerOutcome.LATE]
        outcome = AnswerOutcome(self._table.take_choice("outcome", choices, AnswerOutcome.RETURNED.value))
        wanted, error = self._wanted(), self._table.take_text("error")
        is_returned = outcome is AnswerOutcome.RETURNED
        if wanted and not is_returned:
            self._never(
                "value" if wanted.value is not None else "type", f"a request that has {outcome} brings no value"
            )
        if error and is_returned:
            self._never("error", "a request that has returned brings no error")
        return Answered(outcome, wanted, error)

    def order(self) -> Subject | None:
        return Order(self._parties.take_one(self._table, "at"), self._table.take_texts("handlers"))

    def script(self) -> Subject | None:
        outcome = self._table.take_choice("outcome", [Outcome.DONE.value, Outcome.FAILED.value], Outcome.DONE.value)
        error = self._table.take_text("error")
        if error and outcome == Outcome.DONE:
            self._never("error", "a script that is done has no error")
        return ScriptEnd(Outcome(outcome), error)

    def _wanted(self) -> Wanted | None:
        """The value and type that are wanted; None if neither stands there."""
        value: Any = self._table.take_any("value")
        type_name = self._table.take_text("type")
        if type_name and type_name not in TYPE_NAMES:
            text = f"{shown(type_name)} is no type that a payload can have"
            advice = self._findings.suggestion(type_name, TYPE_NAMES, f"Write one of: {', '.join(TYPE_NAMES)}.")
            self._findings.error("wrong-value", self._table.place("type"), text, advice)
        if not _is_plain(value):
            text = f"{self._table.title} wants a date or time of TOML, which no payload has"
            self._findings.error(
                "wrong-value", self._table.place("value"), text, 'Write type = "Date", or a text in quotes.'
            )
        return Wanted(value, type_name) if value is not None or type_name else None

    def _never(self, key: str, why: str) -> None:
        """The check can never hold because of that key."""
        text = f"{self._table.title} can never hold: {why}"
        self._findings.error(
            "wrong-value", self._table.place(key), text, f"Leave {key} out, or choose another outcome."
        )

    def _no_value(self) -> Wanted:
        self._refuse("needs the key value, type, or both", "value = 5")
        return Wanted()

    def _refuse(self, what: str, example: str) -> None:
        text = f"{self._table.title} {what}"
        self._findings.error("missing-key", self._table.place(), text, f"Write, say: {example}")


def _is_plain(value: Any) -> bool:
    """Whether there is no date or time in it: payloads have dates of another kind, and they are compared by type alone."""
    if isinstance(value, dict):
        return all(map(_is_plain, value.values()))
    if isinstance(value, list):
        return all(map(_is_plain, value))
    return not isinstance(value, date | time)  # a datetime is a date


_KINDS: dict[str, Callable[[_CheckReading], Subject | None]] = {
    "received": _CheckReading.received,
    "selected": _CheckReading.selected,
    "sends": _CheckReading.sends,
    "printed": _CheckReading.printed,
    "returned": _CheckReading.returned,
    "raised": _CheckReading.raised,
    "payload": _CheckReading.payload,
    "receipts": _CheckReading.receipts,
    "answer": _CheckReading.answer,
    "order": _CheckReading.order,
    "script": _CheckReading.script,
}
