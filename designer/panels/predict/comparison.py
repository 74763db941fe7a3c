"""What was predicted beside what came of it: right or wrong for everybody who was there all the time, and by which rule.

Made of the send's trace alone, so it says what the verdicts say. Pure; no widgets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from designer.panels.predict.model import PartyRow, party_name
from designer.panels.verdicts.model import endpoint_key
from gateway_core.api import Asked, DecisionKind, Endpoint, Reason, Trace, Verdict, decisions, unsent, verdict_text

_WAITING = Reason.QUEUED
_SELECTING = (
    DecisionKind.GATEWAY_SCOPE,
    DecisionKind.CLIENT_SCOPE,
    DecisionKind.PROJECT,
    DecisionKind.SESSION_ID,
    DecisionKind.USER,
    DecisionKind.ROLE,
    DecisionKind.HOST,
    DecisionKind.ONE_ANSWER,
)


@dataclass(frozen=True, slots=True)
class Judged:
    """One endpoint: whether it was ticked, whether it happened there, and the rule that decided."""

    key: str
    name: str
    verdict: Verdict
    was_ticked: bool
    happened: bool
    rule: str

    @property
    def is_right(self) -> bool:
        """Whether the prediction was right."""
        return self.was_ticked == self.happened


@dataclass(frozen=True, slots=True)
class Comparison:
    """A prediction and its send. `lines` has the wrong ones first.

    `opened` and `closed` name who came or went between the ticks and the send: nobody could know, so they do not count.
    """

    trace: Trace
    asked: Asked
    lines: tuple[Judged, ...]
    opened: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()

    @property
    def right(self) -> int:
        """How many predictions were right."""
        return sum(line.is_right for line in self.lines)

    @property
    def marks(self) -> tuple[tuple[str, bool], ...]:
        """What is kept of it: for each party the rule that decided, and whether the prediction was right."""
        return tuple((line.rule, line.is_right) for line in self.lines)


def is_decided(trace: Trace, asked: Asked) -> bool:
    """Whether all that was asked is known: who is selected at once, who receives it when nothing waits any more."""
    if asked is Asked.SELECTED:
        return True
    deliveries = (verdict.delivery for verdict in trace.verdicts)
    return not any(each is not None and each.reason is _WAITING and each.started_ms is None for each in deliveries)


def compare(rows: Sequence[PartyRow], trace: Trace, asked: Asked) -> Comparison:
    """Compare the ticks of these rows with what the trace says."""
    ticked = {row.key: row.is_ticked for row in rows}
    before = _rules_before(trace)
    lines, opened, closed = [], [], []
    for verdict in trace.verdicts:
        key, name = endpoint_key(verdict.endpoint), party_name(verdict.endpoint)
        if key not in ticked:
            opened.append(name)
        elif asked is Asked.RECEIVED and verdict.reason is Reason.SESSION_CLOSED and not _has_begun(verdict):
            closed.append(name)
        else:
            happened = _happened(verdict, asked)
            rule = before.get(verdict.endpoint, verdict.rule) if happened or not verdict.selected else verdict.rule
            lines.append(Judged(key, name, verdict, ticked[key], happened, rule))
    there = {endpoint_key(verdict.endpoint) for verdict in trace.verdicts}
    closed += [row.name for row in rows if row.key not in there]
    lines.sort(key=_is_right)
    return Comparison(trace, asked, tuple(lines), tuple(opened), tuple(closed))


def reason_text(comparison: Comparison, line: Judged) -> str:
    """Why it happened at an endpoint or did not, with both values of what decided."""
    sentence = verdict_text(line.verdict)
    if not line.verdict.selected:
        return sentence
    if line.happened and comparison.asked is Asked.RECEIVED:
        sentence = ""
    why = _why_selected(comparison.trace, line.verdict.endpoint)
    return " ".join(part for part in (why, sentence) if part)


def _why_selected(trace: Trace, endpoint: Endpoint) -> str:
    """What of the call fits an endpoint, a sentence each."""
    found = decisions(trace, endpoint)
    texts = [each.text for each in found if each.kind in _SELECTING and each.passed]
    texts += [each.text for each in found if each.kind is DecisionKind.UNFILTERED and each.rule != "M5"]
    return " ".join(texts)


def _rules_before(trace: Trace) -> Mapping[Endpoint, str]:
    """The rules by which the call was judged when it was sent, whatever its deliveries came to later."""
    if trace.world is None:
        return {}
    judged = unsent(trace.send.call, trace.send.sender, trace.world)
    return {verdict.endpoint: verdict.rule for verdict in judged.verdicts}


def _happened(verdict: Verdict, asked: Asked) -> bool:
    return verdict.selected if asked is Asked.SELECTED else _has_begun(verdict)


def _has_begun(verdict: Verdict) -> bool:
    return verdict.delivery is not None and verdict.delivery.started_ms is not None


def _is_right(line: Judged) -> bool:
    return line.is_right
