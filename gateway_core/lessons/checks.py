"""What a lesson can ask of a script's behaviour: one class for each kind of check. None of them sees the script's text.

A check names a handler (none: any) and a sender (none: anybody), and its subject looks at those sends alone.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from gateway_core.lessons.scene import Scene
from gateway_core.lessons.wanted import Wanted, part_at, value_text
from gateway_core.lessons.words import counted, listed, parties_text, party_text, quoted, shortened
from gateway_core.messages.payload import NONE_PAYLOAD
from gateway_core.routing.sends import AnswerOutcome, Outcome, ScriptError, SendKind


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A check that does not hold: what was expected and what was, each to follow a colon."""

    expected: str
    actual: str


class Subject(Protocol):
    """What a check looks at."""

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:
        """Why it does not hold in `scene`, which has only the sends in question; None if it holds."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check. `when` names the variation of the lab under which it is made, empty for the lab as it is.

    `caught` are the wrong scripts that fail on this check first, `hints` what is said instead of the task's hints.
    """

    subject: Subject
    handler: str = ""
    sender: str = ""
    when: str = ""
    caught: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()

    def mismatch(self, scene: Scene) -> Mismatch | None:
        """Why it does not hold in `scene`; None if it holds."""
        return self.subject.mismatch(scene.focused(self.handler, self.sender), self.handler)


class Mode(StrEnum):
    """How a list of parties is meant."""

    EXACTLY = "exactly"
    AT_LEAST = "at_least"
    NONE_OF = "none_of"
    ONE_OF = "one_of"


@dataclass(frozen=True, slots=True)
class Received:
    """Who received: at whom the handler ran, or with `selected` whom the gateway selected, handler or not."""

    mode: Mode
    parties: tuple[str, ...]
    selected: bool = False

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:
        """See `Subject`."""
        found = scene.selected() if self.selected else scene.received()
        holds = {
            Mode.EXACTLY: set(found) == set(self.parties),
            Mode.AT_LEAST: set(found) >= set(self.parties),
            Mode.NONE_OF: not set(found) & set(self.parties),
            Mode.ONE_OF: len(set(found) & set(self.parties)) == 1,
        }[self.mode]
        if holds:
            return None
        what = handler or "a message"
        verb = "is selected for" if self.selected else "receives"
        done = "selected" if self.selected else "received it"
        words = {
            Mode.EXACTLY: f"{parties_text(self.parties)} {_verb(self.parties, verb)} {what}, and nobody else",
            Mode.AT_LEAST: f"{parties_text(self.parties)} {_verb(self.parties, verb)} {what}",
            Mode.ONE_OF: f"one of {parties_text(self.parties)} {verb} {what}, and the others do not",
            Mode.NONE_OF: f"{what} does not reach {parties_text(self.parties, 'or')}",
        }
        expected = words[self.mode] if self.parties else f"nobody {verb} {what}"
        return Mismatch(expected, f"{parties_text(found)} {_was(found) if self.selected else ''}{done}")


@dataclass(frozen=True, slots=True)
class SendCount:
    """How many sends were made; `most` None is any number."""

    least: int = 0
    most: int | None = None

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:
        """See `Subject`."""
        count = len(scene.traces)
        if self.least <= count and (self.most is None or count <= self.most):
            return None
        what = f" to {handler}" if handler else ""
        if self.most is None:
            words = f"at least {counted(self.least, 'send')}"
        elif self.least == self.most:
            words = counted(self.most, "send") if self.most else "no send"
        else:
            words = f"{self.least} to {counted(self.most, 'send')}" if self.least else f"at most {self.most} sends"
        return Mismatch(f"{words}{what}", counted(count, "send") if count else "no send")


@dataclass(frozen=True, slots=True)
class Printed:
    """What the handler printed at a party; with `is_whole` that and nothing else."""

    at: str
    text: str
    is_whole: bool = False

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:
        """See `Subject`."""
        output = "".join(delivery.output for delivery in scene.deliveries(self.at))
        if output.strip() == self.text.strip() if self.is_whole else self.text in output:
            return None
        verb = "prints" if self.is_whole else "prints something with"
        what = quoted(self.text) if self.text.strip() else "nothing"
        actual = f"it printed {quoted(output)}" if output.strip() else "it printed nothing"
        return Mismatch(f"{handler or 'the handler'} {verb} {what} at {party_text(self.at)}", actual)


@dataclass(frozen=True, slots=True)
class Returned:
    """What the handler returned at a party, in every run."""

    at: str
    wanted: Wanted

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:
        """See `Subject`."""
        expected = f"{handler or 'the handler'} returns {self.wanted.text} at {party_text(self.at)}"
        runs = [run for run in scene.deliveries(self.at) if run.started_ms is not None]
        if not runs:
            return Mismatch(expected, "it did not run there")
        for run in runs:
            value = run.returned or NONE_PAYLOAD
            if not self.wanted.fits(value):
                return Mismatch(expected, _failure_text(run.error) or f"it returned {value_text(value)}")
        return None


@dataclass(frozen=True, slots=True)
class Raised:
    """The error that the handler raised at a party, by the name of its type; an empty one wants no error."""

    at: str
    error: str

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:
        """See `Subject`."""
        runs = scene.deliveries(self.at)
        errors = [run.error for run in runs if run.error]
        who = f"{handler or 'the handler'} at {party_text(self.at)}"
        if not self.error:
            return Mismatch(f"{who} ends without an error", _failure_text(errors[0])) if errors else None
        if any(_is_type(error, self.error) for error in errors):
            return None
        ran = "it ended without an error" if runs else "it did not run there"
        return Mismatch(f"{who} raises {self.error}", _failure_text(errors[0]) if errors else ran)


@dataclass(frozen=True, slots=True)
class PayloadValue:
    """A value in the payload of every one of the sends; `path` is such as `order.id`, empty for the whole payload."""

    path: str
    wanted: Wanted

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:
        """See `Subject`."""
        where = f"the payload's {self.path}" if self.path else "the payload"
        expected = f"{where} is {self.wanted.text}"
        if not scene.traces:
            return Mismatch(expected, f"nothing was sent{f' to {handler}' if handler else ''}")
        for trace in scene.traces:
            part = part_at(trace.send.call.payload, self.path)
            if part is None:
                return Mismatch(expected, f"the payload has no {self.path}")
            if not self.wanted.fits(part):
                return Mismatch(expected, value_text(part))
        return None


@dataclass(frozen=True, slots=True)
class Receipts:
    """The statuses in what `sendMessage` gave back, over all of the sends, in order: `SENT`, `NOT_SENT`."""

    statuses: tuple[str, ...]

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:  # noqa: ARG002 - the receipts do not need it
        """See `Subject`."""
        lines = [line for trace in scene.traces for line in trace.send.receipts]
        found = [line.rpartition("sendStatus=")[2] for line in lines]
        if found == list(self.statuses):
            return None
        expected = f"the sender gets back {listed(self.statuses, 'an empty list')}"
        return Mismatch(expected, listed(found, "an empty list"))


@dataclass(frozen=True, slots=True)
class Answered:
    """How every one of the requests ended at the sender: returned with a value, failed with an error, timed out."""

    outcome: AnswerOutcome
    wanted: Wanted | None = None
    error: str = ""

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:
        """See `Subject`."""
        expected = f"the request{f' to {handler}' if handler else ''} {_ANSWERS[self.outcome]}"
        if self.wanted:
            expected = f"{expected} {self.wanted.text}"
        if self.error:
            expected = f"{expected} with {self.error}"
        requests = [trace for trace in scene.traces if trace.send.kind is SendKind.REQUEST]
        if not requests:
            return Mismatch(expected, "no such request was made")
        for answer in (request.answer for request in requests):
            if answer is None:
                return Mismatch(expected, "it has no answer yet")
            if _ANSWERS[answer.outcome] != _ANSWERS[self.outcome] or (
                self.error and not _is_type(answer.error, self.error)
            ):
                return Mismatch(expected, _failure_text(answer.error) or f"it {_ANSWERS[answer.outcome]}")
            value = answer.value or NONE_PAYLOAD
            if self.wanted and not self.wanted.fits(value):
                return Mismatch(expected, f"it returned {value_text(value)}")
        return None


@dataclass(frozen=True, slots=True)
class Order:
    """Which handlers began to run at a party, in this order and no others."""

    at: str
    handlers: tuple[str, ...]

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:  # noqa: ARG002 - it names its own handlers
        """See `Subject`."""
        found = scene.handlers_at(self.at)
        if found == self.handlers:
            return None
        how = ", in this order" if len(self.handlers) > 1 else " once" if self.handlers else ""
        expected = f"{party_text(self.at)} runs {listed(self.handlers, 'nothing')}{how}"
        return Mismatch(expected, f"it ran {listed(found, 'nothing')}")


@dataclass(frozen=True, slots=True)
class ScriptEnd:
    """How the script itself ended: `done`, or `failed` with an error of that type (none: any)."""

    outcome: Outcome
    error: str = ""

    def mismatch(self, scene: Scene, handler: str) -> Mismatch | None:  # noqa: ARG002 - the script is no handler
        """See `Subject`."""
        ended = scene.ended
        if ended.outcome is self.outcome and (not self.error or _is_type(ended.error, self.error)):
            return None
        wanted = f"with {self.error}" if self.error else "with an error"
        words = {Outcome.DONE: "without an error", Outcome.FAILED: wanted, Outcome.STOPPED: "by being stopped"}
        actual = _failure_text(ended.error) or (ended.note or "it ended without an error").rstrip(".")
        return Mismatch(f"the script ends {words[self.outcome]}", actual)


_ANSWERS = {
    AnswerOutcome.RETURNED: "returns",
    AnswerOutcome.FAILED: "fails",
    AnswerOutcome.TIMED_OUT: "times out",
    AnswerOutcome.LATE: "times out",  # the late answer changes nothing for the sender (R9)
}


def _verb(parties: tuple[str, ...], verb: str) -> str:
    """The verb for so many."""
    plural = {"is selected for": "are selected for", "receives": "receive"}
    return plural[verb] if len(parties) > 1 else verb


def _was(parties: tuple[str, ...]) -> str:
    return "were " if len(parties) > 1 else "was "


def _is_type(error: ScriptError | None, name: str) -> bool:
    """Whether it is of that type, named with or without its package."""
    return error is not None and name in (error.type, error.type.rpartition(".")[2])


def _failure_text(error: ScriptError | None) -> str:
    """An error in a sentence; empty if there is none."""
    if error is None:
        return ""
    line = f" in line {error.line}" if error.line else ""
    message = f": {shortened(error.message.strip())}" if error.message.strip() else ""
    return f"{error.type}{line}{message}"
