"""Which gateways and scopes a call selects, as far as its text tells (M4, M9, M23, R2, R3): questions for other rules.

Where it is open which gateway it will be, a group of several stands for "one of these".
"""

from collections.abc import Iterator, Sequence
from itertools import product

from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.message_calls import TextCall
from gateway_core.lab.message_lint.text_values import TextValue
from gateway_core.messages.calls import Filters, MessageCall
from gateway_core.model.parts import Gateway, HandlerScope

Group = Sequence[Gateway]


def server_names(call: TextCall) -> list[TextValue]:
    """The names of remote gateways that the call gives, known or not."""
    value = call.argument("remoteServer" if call.is_request else "remoteServers")
    if value is None or value.is_not_given:
        return []
    return [value] if call.is_request else [item for _step, item in value.items]


def target_groups(call: TextCall, place: LintPlace) -> Iterator[Group]:
    """For each gateway that will look at the call: that gateway, or all that it may be."""
    value = call.argument("remoteServer" if call.is_request else "remoteServers")
    is_empty_list = value is not None and value.is_listed and not value.items
    if value is None or value.is_not_given or is_empty_list:
        yield place.lab.gateways if call.has_more else place.local_gateways()
        return
    names = server_names(call)
    if not names or any(name.text is None for name in names):
        yield place.lab.gateways
        return
    for name in names:
        found = place.lab.gateway(name.text or "")
        if found is not None:
            yield (found,)


def selected_scopes(call: TextCall, place: LintPlace) -> frozenset[HandlerScope] | None:
    """The scopes whose handlers are selected for certain; None if it cannot be told of any."""
    found = _ways(call, place)
    return None if found is None else frozenset(HandlerScope).intersection(*found)


def possible_scopes(call: TextCall, place: LintPlace) -> frozenset[HandlerScope]:
    """The scopes whose handlers may be selected."""
    found = _ways(call, place)
    return frozenset(HandlerScope) if found is None else frozenset[HandlerScope]().union(*found)


def _ways(call: TextCall, place: LintPlace) -> list[frozenset[HandlerScope]] | None:
    """The scopes for each way in which what is unknown may turn out; None if it may turn out any way."""
    if call.is_request:
        is_literal = place.lab.request_host_name == "client" and (
            call.has_more or call.argument("hostName") is not None
        )
        return None if is_literal else [frozenset({HandlerScope.GATEWAY})]
    scope = call.argument("scope")
    if scope is not None and not scope.is_not_given:
        return None if scope.text is None else [_scopes_of(scope.text, Filters())]
    if call.has_more and scope is None:
        return None
    return _default_ways(call)


def _default_ways(call: TextCall) -> list[frozenset[HandlerScope]]:
    """The scopes without a scope, for each way in which unknown filters may turn out (M4)."""
    filters = (call.argument(name) for name in ("user", "hasRole", "hostName"))
    found = product(*(_may_be(value) for value in filters))
    return [_scopes_of("", Filters(user=user, role=role, host=host)) for user, role, host in found]


def _may_be(value: TextValue | None) -> tuple[str, ...]:
    if value is None or value.is_not_given:
        return ("",)
    return ("x",) if value.text else ("", "x")


def _scopes_of(scope: str, filters: Filters) -> frozenset[HandlerScope]:
    call = MessageCall("", "", scope=scope, filters=filters)
    found = {HandlerScope.CLIENT: call.to_clients, HandlerScope.GATEWAY: call.to_gateway}
    return frozenset(each for each, is_selected in found.items() if is_selected)
