"""What a script is told that would reach the network: there is none here, and what to do instead."""

import errno

from gateway_core.script_host.dialect.raising import IOError
from gateway_core.script_host.dialect.types import from_text


def sentence(target):
    """The sentence, with what the script wanted to reach."""
    return (
        f"Scripts have no network here, so {from_text(str(target))} can't be reached;"
        " put a canned answer into a library script and test with that."
    )


def refuse_address(url, *_args, **_keywords):
    """`urllib.urlopen` and kin."""
    target = url if isinstance(url, str) else getattr(url, "get_full_url", lambda: "the address")()
    raise IOError("socket error", sentence(target))


def refuse_connection(error, target):
    """What connecting a socket raises: `error` is the class."""
    return error(errno.ENETUNREACH, sentence(target))
