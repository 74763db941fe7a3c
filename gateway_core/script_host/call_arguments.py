"""Binding of what a script gives to `sendMessage` and `sendRequest` (rules M1 to M5, M17, M25, R1, R8, R12, R14).

Pure functions without any state: whoever reads a call without running it binds its arguments here too. What is bound
comes back as it was given; a text that counts as not given is the empty string (M5).
"""

TEXT_TYPES = (str, type(b"".decode("ascii")))
_NUMBER_TYPES = (int, float, type(1 << 64))

MESSAGE_PARAMETERS = (
    "project",
    "messageHandler",
    "payload",
    "scope",
    "clientSessionId",
    "user",
    "hasRole",
    "hostName",
    "remoteServers",
)
REQUEST_PARAMETERS = ("project", "messageHandler", "payload", "remoteServer", "timeoutSec")
ASYNC_PARAMETERS = REQUEST_PARAMETERS + ("onSuccess", "onError")
_REQUIRED = ("project", "messageHandler")

SCOPE_IGNORED = (
    "sendRequest ignores the argument scope: a request always goes to the project's Gateway message handler. "
    "Leave it out."
)
FOURTH_IS_SERVER = (
    "The fourth argument of sendRequest is remoteServer, and hostName goes by keyword only. "
    "Write remoteServer=... so that readers see which one is meant."
)


def bind(function, parameters, arguments, keywords, keyword_only=()):
    """Which value each parameter got, by name; `TypeError` as M3 wants it, with the argument named."""
    if len(arguments) > len(parameters):
        text = "%s() takes at most %d arguments (%d given). They are, in this order: %s."
        raise TypeError(text % (function, len(parameters), len(arguments), ", ".join(parameters) or "none"))
    bound = dict(zip(parameters, arguments))
    known = tuple(parameters) + tuple(keyword_only)
    for name in keywords:
        if name not in known:
            text = "%s() got an unexpected keyword argument '%s'. It knows: %s."
            raise TypeError(text % (function, name, ", ".join(known) or "none"))
        if name in bound:
            raise TypeError("%s() got multiple values for the argument '%s'." % (function, name))
    bound.update(keywords)
    return bound


def bind_message(arguments, keywords):
    """The arguments of `sendMessage` by parameter name, each of them present."""
    function = "sendMessage"
    bound = bind(function, MESSAGE_PARAMETERS, arguments, keywords)
    _require(bound)
    call = {name: _text(function, name, bound.get(name)) for name in _REQUIRED}
    call["payload"] = _payload(function, bound.get("payload"))
    for name in MESSAGE_PARAMETERS[3:-1]:
        call[name] = _text(function, name, bound.get(name))
    call["remoteServers"] = _servers(bound.get("remoteServers"))
    return call


def bind_request(arguments, keywords):
    """The arguments of `sendRequest` by parameter name, each present, and the warnings for the log (R1, R12)."""
    function = "sendRequest"
    bound = bind(function, REQUEST_PARAMETERS, arguments, keywords, ("hostName", "scope"))
    warnings = [FOURTH_IS_SERVER] if len(arguments) > 3 else []
    return _request(function, bound), warnings + ([SCOPE_IGNORED] if "scope" in keywords else [])


def bind_request_async(arguments, keywords):
    """The arguments of `sendRequestAsync` by parameter name, and the warnings for the log (R12, R14)."""
    function = "sendRequestAsync"
    bound = bind(function, ASYNC_PARAMETERS, arguments, keywords, ("hostName", "scope"))
    call = _request(function, bound)
    for name in ("onSuccess", "onError"):
        call[name] = bound.get(name)
        if call[name] is not None and not callable(call[name]):
            raise TypeError("%s() argument %s must be a function, not %s." % (function, name, _type_name(call[name])))
    return call, [SCOPE_IGNORED] if "scope" in keywords else []


def _request(function, bound):
    _require(bound)
    call = {name: _text(function, name, bound.get(name)) for name in _REQUIRED + ("hostName", "remoteServer")}
    call["payload"] = _payload(function, bound.get("payload"))
    call["timeoutSec"] = timeout_seconds(bound.get("timeoutSec"))
    return call


def _require(bound):
    for name in _REQUIRED:
        if bound.get(name) is None:
            raise ValueError("Missing required argument " + name)


def _text(function, name, value):
    if value is None:
        return ""
    if not isinstance(value, TEXT_TYPES):
        raise TypeError("%s() argument %s must be a string, not %s." % (function, name, _type_name(value)))
    return value


def _payload(function, value):
    if value is None:
        return {}
    if not isinstance(value, dict):
        text = "%s() argument payload must be a dictionary, not %s. Wrap it: payload={'value': ...}."
        raise TypeError(text % (function, _type_name(value)))
    return value


def _servers(value):
    if value is None or value == "":
        return []
    if isinstance(value, TEXT_TYPES):
        text = "sendMessage() argument remoteServers must be a list of gateway names. Write remoteServers=[%s]."
        raise TypeError(text % repr(value))
    if not isinstance(value, (list, tuple)):
        text = "sendMessage() argument remoteServers must be a list of gateway names, not %s."
        raise TypeError(text % _type_name(value))
    for index, name in enumerate(value):
        if not isinstance(name, TEXT_TYPES):
            text = "sendMessage() argument remoteServers[%d] must be a string, not %s."
            raise TypeError(text % (index, _type_name(name)))
    return list(value)


def timeout_seconds(value):
    """`timeoutSec` in seconds, None if it was not given (R8)."""
    if value is None or value == "":
        return None
    seconds = None
    if isinstance(value, _NUMBER_TYPES + TEXT_TYPES) and not isinstance(value, bool):
        seconds = _number(value)
    if seconds is None or not 0.0 < seconds < float("inf"):
        raise ValueError("timeoutSec must be a number of seconds above zero, not %s." % repr(value))
    return seconds


def _number(value):
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None


def _type_name(value):
    return type(value).__name__
