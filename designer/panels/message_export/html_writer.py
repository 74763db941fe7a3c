"""Sends as one HTML page that stands alone: no script, no picture, no link; light or dark as the reader's system is."""

from html import escape

from PySide6.QtCore import QCoreApplication

from client.looks.outcome_look import OutcomeLook, answer_look, nobody_look, not_sent_look, reason_look
from client.toolkit.theme import Theme, load_theme
from designer.panels.message_export.model import iso_time, selected_count, worst_outcome
from designer.panels.verdicts.model import VerdictLine, verdict_lines
from designer.panels.verdicts.table import line_look
from gateway_core.api import AnswerOutcome, Delivery, Reason, Trace, call_script

_STYLE = """
body { background: var(--window); color: var(--text); font: 14px/1.5 system-ui, sans-serif; margin: 24px; }
main { max-width: 1200px; margin: 0 auto; }
h1 { font-size: 20px; margin: 0; } h2 { font-size: 13px; margin: 16px 0 4px; }
h1 + p { color: var(--muted); margin: 4px 0 16px; }
details { background: var(--surface); border: 1px solid var(--line); border-radius: 4px; margin: 8px 0; padding: 0 12px; }
details[open] { padding-bottom: 12px; }
summary { cursor: pointer; display: grid; align-items: baseline; gap: 0 12px; padding: 8px 0;
  grid-template-columns: 12px 180px 56px minmax(0, 3fr) minmax(0, 4fr) 72px 144px; overflow-wrap: anywhere; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "\u25b8"; } details[open] > summary::before { content: "\u25be"; }
pre, time, .rule { font-family: ui-monospace, monospace; font-size: 13px; }
pre { background: var(--window); border-radius: 4px; margin: 0; max-height: 32em; overflow: auto; padding: 8px 12px;
  overflow-wrap: anywhere; white-space: pre-wrap; }
table { border-collapse: collapse; margin-top: 16px; width: 100%; }
th { border-bottom: 1px solid var(--line); color: var(--muted); font-weight: normal; }
td { border-bottom: 1px solid var(--sunken); }
th, td { padding: 4px 16px 4px 0; text-align: left; vertical-align: top; white-space: nowrap; }
.why { overflow-wrap: anywhere; white-space: normal; width: 100%; }
.muted { color: var(--muted); } .done { color: var(--done); } .failed { color: var(--failed); }
.waiting { color: var(--waiting); }
@media screen and (max-width: 800px) {
  body { margin: 12px; }
  summary { display: flex; flex-wrap: wrap; }
  thead { display: none; } table { border-top: 1px solid var(--line); }
  tr { border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0 12px; padding: 4px 0; }
  td { border: 0; padding: 0; white-space: normal; } td:empty { display: none; }
  .why { flex-basis: 100%; order: 1; width: auto; }
}
@media print {
  body { background: none; font-size: 11px; margin: 0; } h1 + p { display: none; }
  pre, time, .rule { font-size: 10px; } pre { max-height: none; }
  summary { grid-template-columns: 152px 40px minmax(0, 3fr) minmax(0, 4fr) 48px 96px; }
  summary::before { display: none; } details { padding-bottom: 8px; } h2 { margin-top: 8px; }
  summary, h2, tr { break-after: avoid; break-inside: avoid; } tbody tr { break-after: auto; }
  details::details-content { block-size: auto; content-visibility: visible; }
}
"""


def _style() -> str:
    """The program's own colours: the reader's light or dark on a screen, light on paper."""
    light, dark = (_colors(load_theme(name)) for name in ("light", "dark"))
    return f"\n:root {{ {light} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}{_STYLE}"


def _colors(theme: Theme) -> str:
    tokens = " ".join(f"--{token}: {color};" for token, color in theme.colors.items())
    return f"color-scheme: {theme.name}; {tokens}"


class HtmlWriter:
    """A page with a section that opens for every send: the call, every verdict with its sentence, what handlers did."""

    encoding = "utf-8"

    def __init__(self, title: str) -> None:
        self._title = title

    def begin(self) -> str:
        title = escape(self._title)
        hint = QCoreApplication.translate(
            "HtmlWriter", "Open a message to see its call, who received it and who did not, and why."
        )
        return (
            f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<style>{_style()}</style></head>\n<body><main><h1>{title}</h1>\n<p>{escape(hint)}</p>\n"
        )

    def send(self, trace: Trace) -> str:
        return f"<details><summary>{_summary(trace)}</summary>\n{_body(trace)}</details>\n"

    def end(self) -> str:
        return "</main></body></html>\n"


def _summary(trace: Trace) -> str:
    send, outcome = trace.send, worst_outcome(trace)
    of = QCoreApplication.translate("HtmlWriter", "{selected} of {endpoints}")
    counts = of.format(selected=selected_count(trace), endpoints=len(trace.verdicts))
    look = _outcome_look(outcome)
    time = iso_time(send.time_ms)
    return (
        f'<time datetime="{time}" title="{time}">{time[:10]} {time[11:23]}</time><span class="muted">#{send.id}</span>'
        f"<b>{escape(send.call.handler)}</b><span>{escape(send.sender.label)} → {escape(send.call.project)}</span>"
        f'<span class="muted">{escape(counts)}</span><span class="{look.token}">{escape(look.text)}</span>'
    )


def _outcome_look(code: str) -> OutcomeLook:
    """The same shape and word as in the message log."""
    own = {"nobody": nobody_look, "not_sent": not_sent_look}
    if code in own:
        return own[code]()
    return reason_look(Reason(code)) if code in tuple(Reason) else answer_look(AnswerOutcome(code))


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
    rows = "".join(map(_verdict_row, verdict_lines(trace)))
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{rows}</tbody></table>\n"


def _verdict_row(line: VerdictLine) -> str:
    look = line_look(line)
    who = "".join(f"<td>{escape(cell)}</td>" for cell in (line.name, line.user or line.kind.value, line.host))
    why = f'<td class="why">{escape(line.sentence)}</td><td class="muted rule">{escape(line.rule)}</td>'
    return f'<tr><td class="{look.token}">{escape(look.text)}</td>{who}{why}</tr>\n'


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
