"""What the Send form says before anybody has written anything: a first message, and what its empty fields mean."""

from PySide6.QtCore import QCoreApplication

from designer.panels.send_form.model import default_scope_filter
from gateway_core.api import (
    Lab,
    SavedSend,
    SendForm,
    SendMember,
    SendValue,
    ValueKind,
    form_of,
    send_text,
    written_send_code,
)

translate = QCoreApplication.translate
_SAMPLES = {
    "project": "ACME",
    "messageHandler": "testHandler",
    "user": "bob",
    "hasRole": "Operator",
    "hostName": "PACK-01",
    "remoteServer": "agent-8088",
    "clientSessionId": "65F7A472",
}


def first_send(lab: Lab) -> SavedSend:
    """A message to the first handler that both scopes have, else to the first one, and to its scope alone."""
    project, handler, scope = _first_handler(lab)
    hello = SendValue(ValueKind.DICT, members=(SendMember(send_text("Hello"), send_text("first")),))
    arguments = {"project": send_text(project), "messageHandler": send_text(handler), "payload": hello}
    if scope:
        arguments["scope"] = send_text(scope)
    return SavedSend(written_send_code(form_of("sendMessage", arguments)))


def _first_handler(lab: Lab) -> tuple[str, str, str]:
    """Its project, its name, and the scope to send to so that no system lacks it; empty for the default one (M4, M12)."""
    projects = [project for gateway in lab.gateways for project in gateway.projects.values()]
    for project in projects:
        for handler in project.client_handlers:
            if handler in project.gateway_handlers:
                return project.name, handler, ""
    for project in projects:
        for scope, handlers in (("C", project.client_handlers), ("G", project.gateway_handlers)):
            if handlers:
                return project.name, next(iter(handlers)), scope
    return "", "", ""


def examples(lab: Lab, form: SendForm) -> dict[str, str]:
    """What stands in grey in an empty field: what is in force then, or such a value (M4, R8)."""
    example = translate("SendForm", "such as {value}")
    texts = {name: example.format(value=value) for name, value in _SAMPLES.items()}
    reason = default_scope_filter(form)
    given = translate("SendForm", "C, because {name} is given (M4)").format(name=reason)
    texts["scope"] = given if reason else translate("SendForm", "CG: clients and gateway (M4)")
    seconds = translate("SendForm", "{seconds}, the lab's setting (R8)")
    texts["timeoutSec"] = seconds.format(seconds=f"{lab.request_timeout_s:g}")
    return texts
