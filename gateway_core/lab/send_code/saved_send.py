"""A saved send as the text of its file: a few comment lines that say who sends and what the variables are, then the script.

# Send as: client:Packing 1
# {{line}} = 4
system.util.sendMessage(project='ACME', messageHandler='alarm', payload={'line': {{line}}})
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from gateway_core.lab.send_code.variable_names import RUNNING_NUMBER
from gateway_core.lab.send_code.variables import used_variables

DESIGNER = "designer"
CLIENT = "client:"
_SENDER = re.compile(r"# Send as: (designer|client:.+)")
_VARIABLE = re.compile(r"# \{\{([A-Za-z_]\w*)\}\} = ?(.*)", re.ASCII)

_LINE_ENDS = re.compile(r"[\r\n]+")


@dataclass(frozen=True, slots=True)
class SavedSend:
    """One saved send. `sender` is `designer` or `client:` and the client's name; `variables` are values of its own."""

    code: str
    sender: str = DESIGNER
    variables: tuple[tuple[str, str], ...] = ()


def read_saved_send(text: str) -> SavedSend:
    """What a file says. Any text is a script, so nothing can be wrong with it here."""
    sender, variables = DESIGNER, {}
    rows = text.split("\n")
    while rows:
        if found := _SENDER.fullmatch(rows[0]):
            sender = found[1]
        elif found := _VARIABLE.fullmatch(rows[0]):
            variables[found[1]] = found[2]
        else:
            break
        del rows[0]
    return SavedSend("\n".join(rows), sender, tuple(variables.items()))


def written_saved_send(send: SavedSend) -> str:
    """The text of its file."""
    head = [] if send.sender == DESIGNER else [f"# Send as: {send.sender}"]
    head += [f"# {{{{{name}}}}} = {_one_line(value)}" for name, value in send.variables]
    return "\n".join([*head, send.code])


def missing_variables(text: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """The variables of a script that have no value, or an empty one; the running number always has one."""
    return tuple(name for name in used_variables(text) if name != RUNNING_NUMBER and not values.get(name))


def _one_line(value: str) -> str:
    return _LINE_ENDS.sub(" ", value)
