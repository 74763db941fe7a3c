"""Sends as one HTML page that stands alone: no script, no picture, no link; light or dark as the reader's system is."""

from html import escape

from PySide6.QtCore import QCoreApplication

from client.looks.outcome_look import DONE_SHAPE, FAILED_SHAPE, NONE_SHAPE, WAITING_SHAPE, reason_look
from designer.panels.message_export.model import iso_time, selected_count, worst_outcome
from gateway_core.api import Delivery, Reason, Trace, Verdict, call_script, verdict_text

_STYLE = """
:root { color-scheme: light dark; --window: #F5F6F8; --surface: #FFFFFF; --line: #C9CED6; --text: #1B1F26;
  --muted: #5A6472; --done: #1B6E3C; --failed: #B3261E; --waiting: #8A5A00; }
@media (prefers-color-scheme: dark) {
  :root { --window: #1C1F24; --surface: #24282F; --line: #3D434D; --text: #E6E9EE; --muted: #A3ACB9;
    --done: #6FCF97; --failed: #FF8A80; --waiting: #F2C14E; }
}
body { background: var(--window); color: var(--text); font: 14px/1.5 system-ui, sans-serif; margin: 24px; }
details { background: var(--surface); border: 1px solid var(--line); border-radius: 4px; margin: 8px 0; padding: 8px 12px; }
summary { cursor: pointer; } code, pre, .time { font-family: ui-monospace, monospace; font-size: 13px; }
pre { overflow-x: auto; margin: 4px 0 12px; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } h2 { font-size: 14px; margin: 12px 0 4px; }
th, td { border-bottom: 1px solid var(--line); padding: 4px 12px 4px 0; text-align: left; vertical-align: top; }
.muted { color: var(--muted); } .done { color: var(--done); } .failed { color: var(--failed); }
.waiting { color: var(--waiting); }
@media print { details { break-inside: avoid; } }
"""
_GOOD = ("done", "returned")
_NEUTRAL = ("nobody", Reason.HANDLER_OFF)
_OPEN = (Reason.QUEUED, Reason.RUNNING)


class HtmlWriter:
    """A page with a section that opens for every send: the call, every verdict with its sentence, what handlers did."""

    encoding = "utf-8"

    def __init__(self, title: str) -> None:
        self._title = title

    def begin(self) -> str:
        title = escape(self._title)
        return (
            f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<style>{_STYLE}</style></head>\n<body><main><h1>{title}</h1>\n"
        )

    def send(self, trace: Trace) -> str:
        return f"<details><summary>{_summary(trace)}</summary>\n{_body(trace)}</details>\n"

    def end(self) -> str:
        return "</main></body></html>\n"


def _summary(trace: Trace) -> str:
    send, outcome = trace.send, worst_outcome(trace)
    of = QCoreApplication.translate("HtmlWriter", "{selected} of {endpoints}")
    counts = of.format(selected=selected_count(trace), endpoints=len(trace.verdicts))
    shape, token = _outcome_look(outcome)
    return (
        f'<span class="time">{escape(iso_time(send.time_ms))}</span> #{send.id} <b>{escape(send.call.handler)}</b> '
        f"{escape(send.sender.label)} → {escape(send.call.project)} "
        f'<span class="muted">{escape(counts)}</span> '
        f'<span class="{token}">{shape} {escape(outcome.replace("_", " "))}</span>'
    )


def _outcome_look(outcome: str) -> tuple[str, str]:
    if outcome in _GOOD:
        return DONE_SHAPE, "done"
    if outcome in _OPEN:
        return WAITING_SHAPE, "waiting"
    return (NONE_SHAPE, "waiting") if outcome in _NEUTRAL else (FAILED_SHAPE, "failed")


def _body(trace: Trace) -> str:
    translate = QCoreApplication.translate
    parts = [_section(translate("HtmlWriter", "Call"), call_script(trace.send.call))]
    parts.append(_verdict_table(trace))
    if trace.answer is not None:
        error = trace.answer.error
        text = trace.answer.value.to_python2() if trace.answer.value else ""
        text = f"{error.type}: {error.message}" if error else text or trace.answer.outcome.value
        parts.append(_section(translate("HtmlWriter", "Answer at the sender"), text))
    parts += [
        _delivery_parts(each.endpoint.name, each.delivery) for each in trace.verdicts if each.delivery is not None
    ]
    return "".join(parts)


def _verdict_table(trace: Trace) -> str:
    translate = QCoreApplication.translate
    names = (
        translate("HtmlWriter", "Verdict"),
        translate("HtmlWriter", "Endpoint"),
        translate("HtmlWriter", "User"),
        translate("HtmlWriter", "Host"),
        translate("HtmlWriter", "Why"),
        translate("HtmlWriter", "Rule"),
    )
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    rows = "".join(map(_verdict_row, trace.verdicts))
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{rows}</tbody></table>\n"


def _verdict_row(verdict: Verdict) -> str:
    look = reason_look(verdict.reason)
    identity = verdict.session.identity if verdict.session else None
    cells = (
        verdict.endpoint.name,
        identity.user if identity else verdict.endpoint.kind.value,
        identity.host if identity else "",
        verdict_text(verdict),
        verdict.rule,
    )
    rest = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f'<tr><td class="{look.token}">{escape(look.text)}</td>{rest}</tr>\n'


def _delivery_parts(name: str, delivery: Delivery) -> str:
    translate = QCoreApplication.translate
    error = delivery.error
    texts = (
        (translate("HtmlWriter", "Output at {name}"), delivery.output),
        (translate("HtmlWriter", "Error at {name}"), (error.traceback or error.message) if error else ""),
        (translate("HtmlWriter", "Returned by {name}"), delivery.returned.to_python2() if delivery.returned else ""),
        (translate("HtmlWriter", "Besides, at {name}"), "\n".join(effect.text for effect in delivery.effects)),
    )
    return "".join(_section(title.format(name=name), text) for title, text in texts if text)


def _section(title: str, text: str) -> str:
    return f"<h2>{escape(title)}</h2><pre>{escape(text.rstrip())}</pre>\n"
