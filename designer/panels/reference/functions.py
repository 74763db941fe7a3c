"""The functions of `system` as topics to look up: by part, each with its calls, its meaning and its parameters."""

from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication

from designer.panels.reference.model import Reference, Topic, TopicGroup
from gateway_core.api import SystemFunction, system_functions

_FIRST_PAGE = "system.util.sendMessage"


def functions_reference() -> Reference:
    """All of them, sorted by part."""
    parts: dict[str, list[Topic]] = {}
    for function in system_functions():
        parts.setdefault(function.part, []).append(_topic(function))
    return Reference(
        tuple(TopicGroup(f"system.{part}", tuple(parts[part])) for part in sorted(parts)), first=_FIRST_PAGE
    )


def _topic(function: SystemFunction) -> Topic:
    marked = QCoreApplication.translate("FunctionHelp", "{name}  – not emulated")
    return Topic(
        key=function.full_name,
        text=function.name if function.is_emulated else marked.format(name=function.name),
        words=f"{function.full_name} {function.help}",
        page=partial(_page, function),
        copied=f"system.{function.part}.{function.signatures[0]}",
        is_less_wanted=not function.is_emulated,
    )


def _page(function: SystemFunction) -> str:
    translate = QCoreApplication.translate
    lines = [f"<h2>{escape(function.full_name)}</h2>"]
    lines += [f"<p><code>system.{escape(function.part)}.{escape(text)}</code></p>" for text in function.signatures]
    lines.append(f"<p>{escape(function.help)}</p>")
    state = translate("FunctionHelp", "Emulated here.")
    if not function.is_emulated:
        state = translate("FunctionHelp", "Ignition has it; it is not emulated here.")
    if not function.is_on_79:
        state = f"{state} {translate('FunctionHelp', 'Not on 7.9: only later versions have it.')}"
    lines.append(f"<p>{escape(state)}</p>")
    scopes = translate("FunctionHelp", "For scripts of: {scopes}.").format(scopes=", ".join(function.scopes))
    lines.append(f"<p>{escape(scopes)}</p>")
    explained = {each.name: each for way in function.ways for each in way}
    if explained:
        lines.append(f"<h3>{escape(translate('FunctionHelp', 'Parameters'))}</h3><dl>")
        optional = translate("FunctionHelp", "optional, {default} if left out")
        for each in explained.values():
            kind = "" if each.default is None else f" – {optional.format(default=each.default)}"
            lines.append(f"<dt><code>{escape(each.name)}</code>{escape(kind)}</dt><dd>{escape(each.help)}</dd>")
        lines.append("</dl>")
    return "\n".join(lines)
