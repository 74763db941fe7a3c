"""What the panel says of the call at the cursor, as values: a headline, a line for every endpoint, details of one (no widgets)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from designer.panels.verdicts.conditions import compared_filters
from designer.panels.verdicts.model import EndpointDetail, LineStanding, VerdictLine
from gateway_core.api import (
    Endpoint,
    EndpointKind,
    HandlerScope,
    Place,
    PlaceKind,
    Reason,
    RequestCall,
    Send,
    SendKind,
    World,
    fault_text,
    verdict_text,
)

if TYPE_CHECKING:
    from gateway_core.api import Prediction, WrittenCall

_SCOPES = {PlaceKind.GATEWAY_HANDLER: HandlerScope.GATEWAY, PlaceKind.CLIENT_HANDLER: HandlerScope.CLIENT}


@dataclass(frozen=True, slots=True)
class PredictionLine:
    """One endpoint: the line that is shown, and the prediction behind it."""

    line: VerdictLine
    prediction: "Prediction"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of the endpoints that are there would receive the call for certain, and how many perhaps.

    `without_handler`: how many would be selected for certain, and have no handler that could run. `broken`: how many would be
    selected for certain, and a fault on purpose keeps their handler from running.
    """

    certain: int
    perhaps: int
    all: int
    without_handler: int = 0
    broken: int = 0


def counted(predictions: "Sequence[Prediction]") -> Counts:
    """The counts; presets that are not open do not count."""
    there = [each for each in predictions if each.is_open]
    certain = [each for each in there if each.is_certain]
    selected = sum(each.verdict.selected for each in there)
    handled = [each for each in certain if each.verdict.reason is Reason.QUEUED]
    broken = sum(each.is_broken for each in handled)
    return Counts(len(handled) - broken, selected - len(certain), len(there), len(certain) - len(handled), broken)


def prediction_lines(predictions: "Sequence[Prediction]") -> tuple[PredictionLine, ...]:
    """Who would receive it first, then who may, then the others; clients that are not open are last of their kind."""
    lines = [PredictionLine(_line(each), each) for each in predictions]
    return tuple(sorted(lines, key=lambda each: _rank(each.prediction)))


def prediction_detail(written: "WrittenCall", sender: Endpoint, prediction: "Prediction") -> EndpointDetail:
    """Why, with both values of each condition."""
    verdict = prediction.verdict
    send = Send(
        0, 0, 0, SendKind.REQUEST if isinstance(written.call, RequestCall) else SendKind.MESSAGE, sender, written.call
    )
    return EndpointDetail(
        sentence=prediction_sentence(prediction),
        payload=None,
        filters=compared_filters(send, verdict),
        output="",
        words=None,
        error="",
        returned="",
        answer="",
        effects=(),
        rule=verdict.rule,
        receipt="",
    )


@dataclass(frozen=True, slots=True)
class SentAs:
    """How the text of an editor is sent that is not run as it stands: as which script, by whom (None: as any other)."""

    script: Callable[[str], str]
    sender: Callable[[], Endpoint | None]
    has_focus: Callable[[], bool]


def likely_sender(place: Place | None, world: World, designer: Endpoint) -> Endpoint:
    """Who would run the script: the gateway of a gateway handler, a client of a client handler's project, else the designer."""
    if place is None or place.kind not in _SCOPES:
        return designer
    if place.kind is PlaceKind.GATEWAY_HANDLER:
        return Endpoint(EndpointKind.GATEWAY, place.gateway, place.gateway)
    clients = (session for session in world.sessions if session.kind is EndpointKind.CLIENT)
    own = (each for each in clients if (each.gateway, each.project) == (place.gateway, place.project))
    found = next(own, None)
    return found.endpoint if found else Endpoint(EndpointKind.CLIENT, place.project, place.gateway)


def _line(prediction: "Prediction") -> VerdictLine:
    verdict = prediction.verdict
    endpoint = verdict.endpoint
    identity = verdict.session.identity if verdict.session else None
    standing = LineStanding.OTHER
    if verdict.selected and verdict.reason is Reason.QUEUED and not prediction.is_broken:
        standing = LineStanding.DEPENDS if prediction.depends_on else LineStanding.EXPECTED
    elif prediction.depends_on:
        standing = LineStanding.DEPENDS
    return VerdictLine(
        key=endpoint.session or f"gateway:{endpoint.name}",
        name=endpoint.name if endpoint.kind is not EndpointKind.DESIGNER else "designer",
        kind=endpoint.kind,
        user=identity.user if identity else "",
        host=identity.host if identity else "",
        selected=verdict.selected,
        reason=Reason.FAILED if prediction.is_broken else verdict.reason,
        sentence=prediction_sentence(prediction),
        standing=standing,
        is_open=prediction.is_open,
    )


def prediction_sentence(prediction: "Prediction") -> str:
    """Why an endpoint would receive the call, would not, or may."""
    verdict = prediction.verdict
    translate = QCoreApplication.translate
    parts = [] if prediction.is_open else [translate("PredictionLines", "Not open; if it were:")]
    if prediction.depends_on:
        text = translate(
            "PredictionLines", "Only running can tell {names}; if that does not exclude it, it is selected."
        )
        parts.append(text.format(names=_listed(prediction.depends_on)))
    if verdict.reason is not Reason.QUEUED:
        parts.append(verdict_text(verdict))
    elif prediction.is_broken:
        parts.append(translate("PredictionLines", "It would be selected: nothing in the call excludes it."))
    elif not prediction.depends_on:
        text = translate(
            "PredictionLines", "It would receive this: nothing in the call excludes it, and its handler is there."
        )
        parts.append(text)
    parts += [fault_text(fault) for fault in prediction.faults]
    return " ".join(parts)


def _listed(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    text = QCoreApplication.translate("PredictionLines", "{names} and {last}")
    return text.format(names=", ".join(names[:-1]), last=names[-1])


def _rank(prediction: "Prediction") -> tuple[int, bool]:
    if not prediction.verdict.selected:
        return (2, not prediction.is_open)
    return (1 if prediction.depends_on else 0, not prediction.is_open)
