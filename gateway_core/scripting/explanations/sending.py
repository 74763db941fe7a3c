"""What sendMessage and sendRequest refuse, and what comes back of a request that failed."""

import re

from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.words import kind

_READS = {"project": "project='ACME'", "messageHandler": "messageHandler='testHandler'"}


def missing_argument(_: Failure, match: re.Match[str]) -> Reasons:
    """M2."""
    name = match[1]
    example = _READS.get(name, f"{name}=...")
    return Reasons(
        f"The call does not say which {'project' if name == 'project' else 'message handler'} is meant.",
        f"The argument {name} is required, and was left out or is None.",
        f"Write it into the brackets: {example}",
    )


def no_dictionary(_: Failure, match: re.Match[str]) -> Reasons:
    """M17."""
    return Reasons(
        f"The payload must be a dictionary, and this is {kind(match[2])}. Nothing was sent.",
        "A payload is a set of named values, so that the handler can find each by its key.",
        "Give the value a name: payload={'value': ...}. The handler reads it with payload['value'].",
    )


def servers_as_text(_: Failure, match: re.Match[str]) -> Reasons:
    """M25."""
    return Reasons(
        "remoteServers must be a list of gateway names, and this is one text. Nothing was sent.",
        "One call can go to several gateways, so the names stand in a list even if there is only one.",
        f"Put square brackets around it: remoteServers={match[1]}",
    )


def servers_of_another_type(_: Failure, match: re.Match[str]) -> Reasons:
    """M25, other types."""
    return Reasons(
        f"remoteServers must be a list of gateway names, and this is {kind(match[1])}. Nothing was sent.",
        "Every gateway is named by its name, as a text in quotes.",
        "Write, for example: remoteServers=['agent-8088']",
    )


def no_text(_: Failure, match: re.Match[str]) -> Reasons:
    """An argument that is no text."""
    function, name, found = match[1], match[2], match[3]
    if found in ("list", "tuple"):
        advice = "One call takes one value here. Call once for each, in a loop: for name in ...:"
    else:
        advice = f"Put it in quotes, or write {name}=str(...)."
    return Reasons(f"The argument {name} of {function}() must be a text, and this is {kind(found)}. Nothing was sent.",
                   "Names of projects, users, roles and the like are texts.", advice)  # fmt: skip


def no_seconds(_: Failure, match: re.Match[str]) -> Reasons:
    """R8."""
    return Reasons(
        f"timeoutSec is {match[1]}, and that is no time to wait.",
        "It is the number of seconds that the script waits for the answer, and must be above zero.",
        "Write, for example: timeoutSec=10. Left out, the lab's setting counts.",
    )


def cannot_travel(_: Failure, match: re.Match[str]) -> Reasons:
    """M19, R13."""
    path, found, rest = match["path"], match["kind"], match["rest"] or ""
    sent = "The answer did not reach the caller" if path.startswith("return value") else "Nothing was sent"
    return Reasons(
        f"{path} is {found}, which can't travel in a message. {sent}.",
        rest.strip() or "A message goes to another program, so it can carry data only: no functions, no open files.",
        "Send what describes it instead: a name, a number, or its values in a dictionary.",
    )


def cannot_travel_otherwise(_: Failure, match: re.Match[str]) -> Reasons:
    """M19: endless, too deep, too large."""
    text = match[0]
    if "contains itself" in text:
        advice = "Take the part out that leads back to the whole, then send it."
    else:
        advice = "Send less at once: only what the receiver needs, in several messages."
    return Reasons(text, "A message is copied as a whole, so it must have an end and a moderate size.", advice)


def blocked(_: Failure, match: re.Match[str]) -> Reasons:
    """M22, and the same for databases."""
    is_query = match[1].startswith("system.db.")
    what, right = ("nothing was done", "change a database") if is_query else ("nothing was sent", "send")
    return Reasons(
        f"{match[1]} was blocked, and {what}.",
        f"The comm mode is {match[2]}. Only in Read/Write may a designer or a client {right}.",
        "In the designer choose Project > Comm Read/Write; in a client call system.util.setConnectionMode(3). Then run again.",
    )


def unknown_gateway(_: Failure, match: re.Match[str]) -> Reasons:
    """R10."""
    return Reasons(
        f'There is no gateway "{match[1]}" to ask.',
        f"The gateway network knows {match[2]}.",
        "Check the spelling of remoteServer; capital and small letters count.",
    )


def handler_missing(_: Failure, match: re.Match[str]) -> Reasons:
    """M12, R6."""
    return Reasons(
        f'Nobody could answer the request: there is no message handler "{match[1]}" for it.',
        "A request goes to the Gateway message handlers of the named project, and that project or that handler is missing.",
        "Check both names, letter by letter. The handler must stand under Gateway Event Scripts > Message, not Client.",
    )


def handler_off(_: Failure, match: re.Match[str]) -> Reasons:
    """A request to a handler that is switched off."""
    return Reasons(
        f'The message handler "{match[1]}" is switched off, so nobody answered.',
        "A handler that is off is there, but does not run.",
        "Switch it on in Gateway Event Scripts > Message, then run again.",
    )


def no_client(_: Failure, match: re.Match[str]) -> Reasons:
    """R3 in its literal reading."""
    return Reasons(
        f'No open client has the host name "{match[1]}" and runs that project, so nobody answered.',
        "This lab sends requests with hostName to that client.",
        "Open such a client, or leave hostName out; then the gateway answers.",
    )


def handler_failed(failure: Failure, match: re.Match[str]) -> Reasons:
    """R7: the other script's own error, explained."""
    handler = match["handler"]
    line = f", in its line {match['line']}" if match["line"] else ""
    what = f'The message handler "{handler}" failed{line}, so the request got no answer.'
    cause = failure.hints.cause
    if cause is None or not cause.what:
        why = f"There it said: {match['error']}"
        return Reasons(
            what, why, "Mend the handler; its full error stands in the gateway log. Then run this script again."
        )
    why = f"There: {cause.what} {cause.why}".strip()
    return Reasons(what, why, f"Mend the handler, not this script. {cause.next}".strip())


def handler_lost(_: Failure, match: re.Match[str]) -> Reasons:
    """The handler was stopped or its process ended."""
    return Reasons(
        f'The message handler "{match[1]}" did not come to its end, so the request got no answer.',
        match[2] or "It was stopped.",
        "Look into the gateway log, then send the request again.",
    )


def timed_out(_: Failure, match: re.Match[str]) -> Reasons:
    """R9."""
    return Reasons(
        f"The gateway {match[2]} did not answer within {match[3]}.",
        f'The handler "{match[1]}" still runs, waits in a queue behind others, or its gateway is down. A late answer is dropped.',
        "Let the handler do less before its return, make its threading Dedicated, or wait longer with timeoutSec=...",
    )


def cancelled(_: Failure, match: re.Match[str]) -> Reasons:
    """R14."""
    return Reasons(
        f'The request to "{match[1]}" was cancelled before its answer came.',
        "Somebody called cancel() of its handle.",
        "Nothing is to be mended if that was meant; else don't cancel it.",
    )


_FAILED = r'(?P<error>(?s:.*)) \(message handler "(?P<handler>[^"]*)"(?:, line (?P<line>\d+))?\)'
_BLOCKED = r"(\S+) is blocked because the comm mode is (Off|Read-Only|Read/Write)\..*"
_TRAVELS = r"(?P<path>.*?) is (?P<kind>.*), which can't travel in a message\.(?P<rest>.*)"

RULES = {
    "ValueError": (
        (r"Missing required argument (\w+)", missing_argument),
        (r"timeoutSec must be a number of seconds above zero, not (.*)\.", no_seconds),
    ),
    "TypeError": (
        (r"(\w+)\(\) argument payload must be a dictionary, not (\w+)\..*", no_dictionary),
        (r"sendMessage\(\) argument remoteServers must be a list of gateway names\. Write remoteServers=(.*)\.", servers_as_text),
        (r"sendMessage\(\) argument remoteServers must be a list of gateway names, not (\w+)\.", servers_of_another_type),
        (r"(\w+)\(\) argument ([\w\[\]]+) must be a string, not (\w+)\.", no_text),
    ),
    "NotSerializableException": (
        (_TRAVELS, cannot_travel),
        (r"(?s).+", cannot_travel_otherwise),
    ),
    "GatewayException": (
        (_BLOCKED, blocked),
        (r'The gateway network has no gateway "(.*)"\. It knows (.*)\.', unknown_gateway),
    ),
    "MessageHandlerException": (
        (r'The message handler "(.*)" could not be found! .*', handler_missing),
        (r'The message handler "(.*)" is switched off\.', handler_off),
        (r'No client with the host name "(.*)" runs that project\.', no_client),
        (r'The message handler "(.*)" did not finish\. ?(.*)', handler_lost),
        (_FAILED, handler_failed),
    ),
    "TimeoutExpiredException": (
        (r'The message handler "(.*)" on gateway (.*) did not answer within (\d[\w.]* seconds?).*', timed_out),
    ),
    "CancellationException": ((r'The request to "(.*)" was cancelled\.', cancelled),),
}  # fmt: skip
