"""What a Java process said before it ended, as words for a sentence: its remarks about options are no errors."""

import re

_REMARKS = re.compile(
    r"Picked up \w+OPTIONS"
    r"|NOTE: Picked up"
    r"|WARNING:"
    r"|.*VM warning:"
    r"|Error: Could not create the Java Virtual Machine"
    r"|Error: A fatal exception has occurred"
    r"|Caused by:"
    r"|\s+at .*\(.*\)$"
    r"|\s+\.\.\. \d+ more$"
)
_LONGEST = 300


def last_words(said: bytes) -> str:
    """The last line that says something, without a full stop and what cannot be printed; empty if there is none."""
    lines = (line.rstrip() for line in said.decode("utf-8", "replace").splitlines())
    telling = [line for line in lines if line and not _REMARKS.match(line)]
    last = "".join(filter(str.isprintable, telling[-1])) if telling else ""
    return last.strip().rstrip(".")[:_LONGEST]
