"""What people do with what scripts show them: they answer boxes, close windows, bring them to the front."""

from concurrent.futures import Future

from gateway_core.messages.payload import Payload
from gateway_core.runtime.network_life import NetworkLife


class NetworkViews(NetworkLife):
    """The commands of `Network` that stand for a person in front of a client's window."""

    def answer_box(self, box_id: int, answer: Payload) -> "Future[None]":
        """What the person chose in a box: the wire value that the script's call returns."""
        return self._command(self._commands.answer_box, box_id, answer)

    def close_window(self, session_id: str, number: int) -> "Future[None]":
        """Close an open window of a session, as a person does."""
        return self._command(self._commands.close_window, session_id, number)

    def raise_window(self, session_id: str, number: int) -> "Future[None]":
        """Bring an open window of a session to the front, as a person does."""
        return self._command(self._commands.raise_window, session_id, number)
