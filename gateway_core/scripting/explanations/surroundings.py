"""Trouble with what surrounds a script: files, memory, endless work, its process; and what a script raises itself."""

import re

from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.words import shown

_ERRNO_ADVICE = "Check the path: is it complete, and on the machine that runs the script?"


def no_file(_: Failure, match: re.Match[str]) -> Reasons:
    """A path that leads nowhere."""
    return Reasons(
        f"There is no file or folder {shown(match[1])}.",
        "A script reads files of the machine that it runs on: a gateway script those of the gateway, a client script those of the client.",
        f"{_ERRNO_ADVICE} A backslash is written twice, or as r'C:\\data'.",
    )


def no_permission(_: Failure, match: re.Match[str]) -> Reasons:
    """A file that may not be opened."""
    return Reasons(
        f"The file {shown(match[1])} may not be opened.",
        "The system does not allow it to the user whom the script runs for, or it is a folder.",
        "Check its permissions, or use a folder where everybody may write.",
    )


def other_file_trouble(_: Failure, match: re.Match[str]) -> Reasons:
    """The rest of IOError and OSError."""
    text = re.sub(r"^\[Errno \d+\] ", "", match[0])
    return Reasons(
        f"A file, a folder or a connection made trouble: {shown(text)}",
        "The system refused the operation.",
        _ERRNO_ADVICE,
    )


def no_network(_: Failure, match: re.Match[str]) -> Reasons:
    """A call of `urllib`, `java.net`, `system.net` and their kind."""
    return Reasons(
        f"The script wanted to reach {shown(match[1])} over the network.",
        "Scripts have no network here, so that nothing in a plant is touched by a trial.",
        "For a trial, put the call into a function of its own, and let it return a fixed answer here.",
    )


def endless_recursion(failure: Failure, _: re.Match[str]) -> Reasons:
    """A function that calls itself without end."""
    name = failure.places[-1].function if failure.places else ""
    again = f"{name}() calls itself, directly or by way of others" if name else "A function calls itself"
    return Reasons(
        f"{again}, without coming to an end.",
        "Every call waits for the next one. After about a thousand Python gives up.",
        "See that the function has a case in which it returns without calling itself, and that every call comes nearer to it.",
    )


def changed_size(_: Failure, __: re.Match[str]) -> Reasons:
    """A dictionary that a loop changes."""
    return Reasons(
        "A loop goes through a dictionary, and the same loop adds or removes keys.",
        "Python would not know any more which keys have had their turn.",
        "Loop over a copy of the keys: for key in the_dictionary.keys():",
    )


def no_memory(_: Failure, __: re.Match[str]) -> Reasons:
    """MemoryError."""
    return Reasons(
        "The script asked for more memory than there is for it.",
        "Often a list or text grows in a loop without end, or a number is far too large.",
        "Look for the loop that collects, and let it end or keep less.",
    )


def host_lost(_: Failure, match: re.Match[str]) -> Reasons:
    """The process of the script is gone."""
    return Reasons(
        "The process that ran this script ended in the middle of it.",
        match[0] or "It gives no further reason.",
        "A new process is started for the next run. Look for what the script did last: endless work, much memory, a call of os.",
    )


def host_not_started(_: Failure, match: re.Match[str]) -> Reasons:
    """There is no process that could run scripts."""
    return Reasons(
        "The script did not run, because the process for scripts could not be started.",
        match[0] or "It gives no further reason.",
        "Nothing in the script is wrong. See to what the sentence above says, or choose another engine, then run again.",
    )


def engine_missing(_: Failure, match: re.Match[str]) -> Reasons:
    """The engine that is wanted is not on this machine: why and how to get it stand in the error."""
    return Reasons("The script did not run, because its engine, Jython, is not there.", match[1], match[2])


def no_keyboard(_: Failure, __: re.Match[str]) -> Reasons:
    """raw_input()."""
    return Reasons(
        "The script wants to read from a keyboard, and there is none.",
        "Scripts run on gateways and in clients, not in a terminal.",
        "In a client, ask with system.gui.inputBox('Question').",
    )


def assertion(_: Failure, match: re.Match[str]) -> Reasons:
    """A failed `assert`."""
    said = f" It says: {shown(match[0])}" if match[0] else ""
    return Reasons(
        f"An assert of the script found its condition not fulfilled.{said}",
        "assert ends the script where something that must be true is not.",
        "Look at the values of the condition, with print in the line above.",
    )


def exhausted(_: Failure, __: re.Match[str]) -> Reasons:
    """next() at the end."""
    return Reasons(
        "next() was asked for one more item, and there is none left.",
        "An iterator ends after its last item.",
        "Use a for loop, which ends by itself, or next(items, None), which gives None at the end.",
    )


def too_large(_: Failure, __: re.Match[str]) -> Reasons:
    """OverflowError."""
    return Reasons(
        "The result is too large to be kept as a number with decimals.",
        "A float ends at about 1.8 times 10 to the power of 308.",
        "Check the values that go in; whole numbers (int, long) have no such limit.",
    )


def not_raisable(_: Failure, match: re.Match[str]) -> Reasons:
    """`raise 'text'`."""
    del match
    return Reasons(
        "raise needs an error, and was given something else.",
        "A text alone could be raised in very old Python only.",
        "Write: raise Exception('what went wrong')",
    )


_NO_NETWORK = r"(?s).*Scripts have no network here, so (.*) can't be reached.*"

RULES = {
    "IOError": (
        (_NO_NETWORK, no_network),
        (r"\[Errno \d+\] No such file or directory: (.*)", no_file),
        (r"\[Errno \d+\] Not a directory: (.*)", no_file),
        (r"\[Errno \d+\] (?:Permission denied|Is a directory): (.*)", no_permission),
        (r"(?s)\[Errno.*", other_file_trouble),
    ),
    "OSError": (
        (r"\[Errno \d+\] (?:No such file or directory|Not a directory): (.*)", no_file),
        (r"\[Errno \d+\] (?:Permission denied|Is a directory): (.*)", no_permission),
        (r"(?s)\[Errno.*", other_file_trouble),
    ),
    "URLError": ((_NO_NETWORK, no_network),),
    "error": ((_NO_NETWORK, no_network),),  # what the modules socket and ftplib name so
    "gaierror": ((_NO_NETWORK, no_network),),
    "IOException": ((_NO_NETWORK, no_network),),
    "ConnectException": ((_NO_NETWORK, no_network),),
    "UnknownHostException": ((_NO_NETWORK, no_network),),
    "RuntimeError": (
        (r"maximum recursion depth exceeded.*", endless_recursion),
        (r"(?:dictionary|Set|deque) (?:changed size|keys changed|mutated) during iteration", changed_size),
    ),
    "StackOverflowError": ((r"(?s).*", endless_recursion),),
    "ConcurrentModificationException": ((r"(?s).*", changed_size),),
    "MemoryError": ((r"(?s).*", no_memory),),
    "OutOfMemoryError": ((r"(?s).*", no_memory),),
    "EngineNotFound": ((r"(?s)(.*?did not run\.) (.+)", engine_missing), (r"(?s).*", host_not_started)),
    "ScriptHostLost": (
        (r"(?s)The process for scripts (?:did not start|could not be started).*", host_not_started),
        (r"(?s).*", host_lost),
    ),
    "EOFError": ((r"raw_input\(\)|Scripts have no keyboard.*", no_keyboard),),
    "AssertionError": ((r"(?s).*", assertion),),
    "StopIteration": ((r"", exhausted),),
    "OverflowError": ((r"math range error|\(34, .*|.*too large to convert to float.*", too_large),),
    "TypeError": ((r"exceptions must be .*", not_raisable),),
}
