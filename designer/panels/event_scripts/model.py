"""A draft of the handler sets that an Event Scripts dialog edits (A5, H1; plain Python, no Qt).

The draft is a lab of its own; it becomes the open lab with OK or Apply, or is forgotten with Cancel.
"""

from collections.abc import Sequence

from designer.document.handler_edits import (
    HandlerPlace,
    HandlerSet,
    add_handler,
    handler_at,
    handlers_of,
    modify_handler,
    remove_handler,
)
from designer.document.refusals import EditRefused
from gateway_core.api import Lab, MessageHandler

FIRST_NAME = "newHandler"


class EventScriptsDraft:
    """Edits of the handlers of one scope. `problem` is why the chosen handler's fields do not hold yet, or empty."""

    def __init__(self, lab: Lab, where: HandlerSet) -> None:
        self.lab = lab
        self.where = where
        self.chosen = ""
        self.problem = ""
        self.choose_set(where)

    def sets(self) -> Sequence[HandlerSet]:
        """The sets of this scope: one for every project of every gateway."""
        scope = self.where.scope
        return [HandlerSet(gateway.name, name, scope) for gateway in self.lab.gateways for name in gateway.projects]

    def handlers(self) -> Sequence[MessageHandler]:
        """The handlers of the chosen set."""
        return list(handlers_of(self.lab, self.where).values())

    def handler(self) -> MessageHandler | None:
        """The chosen handler."""
        return handler_at(self.lab, self._place())

    def choose_set(self, where: HandlerSet) -> None:
        """Edit the handlers of another project."""
        self.where = where
        self.chosen = next(iter(handlers_of(self.lab, where)), "")
        self.problem = ""

    def choose(self, name: str) -> None:
        """Edit another handler of the set."""
        self.chosen = name
        self.problem = ""

    def add(self) -> None:
        """A new handler with a name that is free; it becomes the chosen one."""
        present = handlers_of(self.lab, self.where)
        number, name = 1, FIRST_NAME
        while name in present:
            number += 1
            name = f"{FIRST_NAME}{number}"
        self.lab = add_handler(self.lab, self.where, MessageHandler(name, self.where.scope))
        self.choose(name)

    def modify(self, handler: MessageHandler) -> None:
        """Let the chosen handler be what the fields say, or keep what it was and say why in `problem`."""
        try:
            self.lab = modify_handler(self.lab, self._place(), handler)
        except EditRefused as refusal:
            self.problem = str(refusal)
        else:
            self.chosen = handler.name
            self.problem = ""

    def remove(self) -> None:
        """Take the chosen handler out; its neighbour becomes the chosen one."""
        names = [handler.name for handler in self.handlers()]
        position = names.index(self.chosen)
        self.lab = remove_handler(self.lab, self._place())
        names.remove(self.chosen)
        self.choose(names[min(position, len(names) - 1)] if names else "")

    def _place(self) -> HandlerPlace:
        return HandlerPlace(self.where, self.chosen)
