"""What Python 2 cannot parse in handlers that were just saved: a warning for the bar, never a reason to refuse (H8)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from client.toolkit.message_bar import BarMessage
from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at
from gateway_core.api import HandlerScope, Lab, MessageHandler, lint_script


@dataclass(frozen=True, slots=True)
class HandlerFault:
    """The first line of a handler that cannot be parsed, counted from 1; `text` says why and `advice` what to do."""

    place: HandlerPlace
    line: int
    text: str
    advice: str


def saved_faults(before: Lab, after: Lab) -> tuple[HandlerFault, ...]:
    """What is wrong with the handlers that `after` has and `before` had not, or not like this."""
    changed = (place for place in _places(after) if handler_at(before, place) != handler_at(after, place))
    return tuple(fault for place in changed if (fault := _fault(place, handler_at(after, place))))


def saved_warning(faults: Sequence[HandlerFault]) -> BarMessage:
    """The sentence on the first fault; the details name all if there are several."""
    translate = QCoreApplication.translate
    sentence = translate("HandlerSyntax", "Saved, but the handler “{name}” cannot run. Line {line}: {text} {advice}")
    line = translate("HandlerSyntax", "{name} ({scope}), line {line}: {text}")
    first = faults[0]
    text = sentence.format(name=first.place.name, line=first.line, text=first.text, advice=first.advice)
    lines = [
        line.format(name=each.place.name, scope=each.place.set.scope, line=each.line, text=each.text) for each in faults
    ]
    return BarMessage(text, "warning", details="\n".join(lines) if len(lines) > 1 else "")


def _places(lab: Lab) -> Iterator[HandlerPlace]:
    for gateway in lab.gateways:
        for project in gateway.projects.values():
            for scope in HandlerScope:
                where = HandlerSet(gateway.name, project.name, scope)
                yield from (HandlerPlace(where, name) for name in project.handlers(scope))


def _fault(place: HandlerPlace, handler: MessageHandler | None) -> HandlerFault | None:
    """The first place that is no Python 2; all else that is found is for the strip below the editor."""
    found = lint_script(handler.script) if handler is not None else ()
    first = next((each for each in found if each.code == "syntax"), None)
    return HandlerFault(place, first.line, first.text, first.advice) if first is not None else None
