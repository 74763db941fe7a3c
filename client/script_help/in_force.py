"""What is in force for an argument right now: how many clients a filter lets through, the scope and time-out if left out."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from client.script_help.argument_names import MESSAGE, REQUESTS, ArgumentQuestion
from client.script_help.lab_names import open_clients
from gateway_core.api import Filters, MessageCall, Session


def in_force(question: ArgumentQuestion | None) -> str:
    """A sentence on the argument that is written; empty where nothing is to be said."""
    if question is None:
        return ""
    words = _OF_MESSAGES if question.function == MESSAGE else _OF_REQUESTS if question.function in REQUESTS else {}
    tell = words.get(question.parameter)
    return tell(question) if tell else ""


def _of_filter(question: ArgumentQuestion) -> str:
    """How many of the open clients the filter lets through (M7)."""
    value, clients = question.call.text(question.parameter), open_clients(question.names)
    if not value or not clients:
        return ""
    count = sum(value in _own(session, question.parameter) for session in clients)
    words = QCoreApplication.translate("ScriptHelp", "Now: {count} of {all} open clients.")
    return words.format(count=count, all=len(clients))


def _of_scope(question: ArgumentQuestion) -> str:
    """The default scope of this call (M4), where its filters are known."""
    call = question.call
    if call.text("scope") or any(map(call.is_open, ("scope", "user", "hasRole", "hostName"))):
        return ""
    filters = Filters(user=call.text("user"), role=call.text("hasRole"), host=call.text("hostName"))
    words = QCoreApplication.translate("ScriptHelp", "Left out of this call, it is {scope}.")
    return words.format(scope=MessageCall("", "", filters=filters).effective_scope)


def _of_timeout(question: ArgumentQuestion) -> str:
    """The lab's own time-out (R8)."""
    words = QCoreApplication.translate("ScriptHelp", "Left out, it is {seconds} s in this lab.")
    return words.format(seconds=f"{question.names.lab().request_timeout_s:g}")


def _own(session: Session, parameter: str) -> tuple[str, ...]:
    """What of a client the filter compares (M7, M8)."""
    identity = session.identity
    return {
        "user": (identity.user,),
        "hasRole": identity.roles,
        "hostName": (identity.host,),
        "clientSessionId": (session.id,),
    }[parameter]


_Words = Mapping[str, Callable[[ArgumentQuestion], str]]
_OF_MESSAGES: _Words = {
    "user": _of_filter,
    "hasRole": _of_filter,
    "hostName": _of_filter,
    "clientSessionId": _of_filter,
    "scope": _of_scope,
}
_OF_REQUESTS: _Words = {"timeoutSec": _of_timeout}
