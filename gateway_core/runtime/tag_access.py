"""Tags for front ends: what they are now, and writing them as one of the lab's sessions."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from gateway_core.model.session import Endpoint
from gateway_core.model.tags import TagRow
from gateway_core.runtime.tags import Tags


class TagAccess:
    """May be called from any thread: `command` has something done on the gateway thread, `tags` gives what is there."""

    def __init__(self, command: "Callable[..., Future[Any]]", tags: Callable[[], Tags]) -> None:
        self._command = command
        self._tags = tags

    def rows(self, where: Endpoint) -> "Future[tuple[TagRow, ...]]":
        """The tags of the endpoint's gateway and, for a session, its client tags; folders before what they hold.

        Tags of the system are left out. What changes afterwards comes as `TagsChanged`.
        """
        return self._command(self._rows, where)

    def write(self, where: Endpoint, path: str, text: str) -> "Future[str]":
        """Give a tag the value that a person typed, as that endpoint; a sentence on why it can't be, else empty.

        The text is made to fit the tag's type; an empty one is no value, but for a String.
        """
        return self._command(self._write, where, path, text)

    def _rows(self, where: Endpoint) -> tuple[TagRow, ...]:
        return self._tags().rows(where)

    def _write(self, where: Endpoint, path: str, text: str) -> str:
        return self._tags().write_text(path, text, where)
