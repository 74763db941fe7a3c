"""What the step panel shows, as values: the present step, a line for every step, how each endpoint stands (no widgets)."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from designer.panels.step_through.walk import Walk
from designer.panels.step_through.words import Compared, compared, kind_words
from gateway_core.api import Endpoint, EndpointKind, Step, Trace, Verdict


@dataclass(frozen=True, slots=True)
class StepCard:
    """The present step, for a whole room to read. `compared` None: there is nothing to compare."""

    place: str
    who: str
    what: str
    sentence: str
    passed: bool
    compared: Compared | None
    rule: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step in a line.

    `is_to_come`: it lies behind the present one; `waits`: a delivery is held there, or runs; `is_new`: it came to lie before
    the present one, and nobody has looked at it.
    """

    number: int
    who: str
    what: str
    passed: bool
    sentence: str
    is_present: bool
    is_to_come: bool
    waits: bool = False
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class StandingLine:
    """How an endpoint stands after the present step. `verdict` None: that is not decided yet; `is_meant`: it was its step."""

    name: str
    user: str
    verdict: Verdict | None
    is_meant: bool


def headline(trace: Trace) -> str:
    """The send in a few words."""
    send = trace.send
    text = QCoreApplication.translate("StepModel", "#{id} {handler} → {project}")
    return text.format(id=send.id, handler=send.call.handler, project=send.call.project)


def step_card(walk: Walk) -> StepCard | None:
    """The present step."""
    step = walk.present
    if step is None:
        return None
    decision = step.decision
    place = QCoreApplication.translate("StepModel", "Step {number} of {count}")
    return StepCard(
        place.format(number=walk.position + 1, count=len(walk.steps)),
        _who(step, len(walk.trace.verdicts)),
        kind_words()[decision.kind],
        decision.text,
        decision.passed,
        compared(decision),
        decision.rule,
    )


def step_lines(walk: Walk, *, shows_coming: bool) -> tuple[StepLine, ...]:
    """The steps up to the present one, and those behind it if they are wanted."""
    end = len(walk.steps) if shows_coming else walk.position + 1
    everybody, words = len(walk.trace.verdicts), kind_words()
    waiting, new = walk.waiting_positions, walk.new_positions
    return tuple(
        StepLine(
            number=at + 1,
            who=_who(step, everybody),
            what=words[step.decision.kind],
            passed=step.decision.passed,
            sentence=step.decision.text,
            is_present=at == walk.position,
            is_to_come=at > walk.position,
            waits=at in waiting,
            is_new=at in new,
        )
        for at, step in enumerate(walk.steps[:end])
    )


def standing_lines(walk: Walk) -> tuple[StandingLine, ...]:
    """How each endpoint stands after the present step, in the order in which the steps come to them."""
    step = walk.present
    if step is None:
        return ()
    meant = frozenset(step.endpoints)
    found: dict[str, list[StandingLine]] = {}
    for final, verdict in zip(walk.trace.verdicts, step.verdicts, strict=True):
        session = final.session
        user = session.identity.user if session is not None and session.kind is EndpointKind.CLIENT else ""
        line = StandingLine(_name(final.endpoint), user, verdict, final.endpoint in meant)
        found.setdefault(final.endpoint.gateway, []).append(line)
    return tuple(line for lines in found.values() for line in lines)


def _who(step: Step, everybody: int) -> str:
    translate = QCoreApplication.translate
    if len(step.endpoints) == 1:
        return _name(step.endpoints[0])
    if len(step.endpoints) == everybody:
        return translate("StepModel", "The whole call")
    return translate("StepModel", "All at {gateway}").format(gateway=step.endpoints[0].gateway)


def _name(endpoint: Endpoint) -> str:
    return "designer" if endpoint.kind is EndpointKind.DESIGNER else endpoint.name
