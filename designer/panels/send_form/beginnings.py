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
    """A message to the first handler that there is."""
    project, handler = next(
        (
            (project.name, handler)
            for gateway in lab.gateways
            for project in gateway.projects.values()
            for handler in (*project.client_handlers, *project.gateway_handlers)
        ),
        ("", ""),
    )
    hello = SendValue(ValueKind.DICT, members=(SendMember(send_text("Hello"), send_text("first")),))
    arguments = {"project": send_text(project), "messageHandler": send_text(handler), "payload": hello}
    return SavedSend(written_send_code(form_of("sendMessage", arguments)))


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
