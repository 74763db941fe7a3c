"""Frames over the two private pipes: 4 bytes of length, then one JSON object. Knows no meaning of any frame."""

import struct

from gateway_core.script_host import exit_status, interpreter, json_text

_LENGTH = struct.Struct(">I")
_JSON = json_text.Writer(",", ":")


class Channel(object):
    """Both directions; any thread may send, one at a time reads (`reader`)."""

    def __init__(self, pipes):
        self._pipes = pipes
        self._received = b""
        self._sending = interpreter.Lock()
        self.is_mute = False

    def mute(self):
        """In a process that a script forked: never speak to the parent from here, nor listen."""
        self.is_mute = True
        self._pipes.close()

    def send(self, *frames):
        """Send the frames in this order, nothing between them; ends the process if the pipe is gone."""
        if self.is_mute:
            return
        data = _encode(frames[0]) if len(frames) == 1 else b"".join([_encode(frame) for frame in frames])
        try:
            with self._sending:
                self._pipes.write(data)
        except (IOError, OSError):
            interpreter.end_process(exit_status.PIPE_CLOSED)

    @property
    def has_frame(self):
        """Whether `receive` has a frame without waiting for the pipe."""
        size = len(self._received)
        return size > 4 and size >= 4 + _LENGTH.unpack_from(self._received)[0]

    def receive(self, soon=False):
        """The next frame from the parent, which comes `soon` or some time; ends the process when the parent is gone."""
        received = self._received
        while len(received) < 4:
            received += self._read(soon)
        end = 4 + _LENGTH.unpack_from(received)[0]
        if len(received) < end:
            parts, size = [received], len(received)
            while size < end:
                parts.append(self._read(soon))
                size += len(parts[-1])
            received = b"".join(parts)
        self._received = received[end:]
        return json_text.read(received[4:end].decode("utf-8"))

    def _read(self, soon):
        try:
            data = self._pipes.read(soon)
        except (IOError, OSError):
            interpreter.end_process(exit_status.PIPE_CLOSED)
        if not data:
            interpreter.end_process(exit_status.PARENT_GONE)
        return data


def _encode(frame):
    body = _JSON.text(frame).encode("ascii")
    return _LENGTH.pack(len(body)) + body
