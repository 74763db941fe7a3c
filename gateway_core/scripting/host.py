"""One script host seen from the gateway thread: its process, the frames to it and from it, and why it is gone.

Belongs to one asyncio loop; no method may be called from another thread. Knows no contexts and no runs.
"""

import asyncio
import os
from collections.abc import Callable

from gateway_core.script_host import exit_status
from gateway_core.scripting import frames, platform_process
from gateway_core.scripting.engines import EngineMissingError, HostRecipe
from gateway_core.scripting.frames import Frame, NonsenseError
from gateway_core.scripting.java_words import last_words

# How long frames may still come after the process ended, or the process live on after its pipe is closed.
_GRACE_S = 0.25
_LAST_WORDS_BYTES = 4096
_READ_BYTES = 64 * 1024

_OWN_ENDINGS = {
    exit_status.PARENT_GONE: "The script closed the pipe that its process listens to.",
    exit_status.OUT_OF_MEMORY: "The script's process ran out of memory (1.5 GiB).",
    exit_status.PIPE_CLOSED: "The script closed the pipe that its process speaks through.",
}


class ScriptHost(asyncio.SubprocessProtocol):
    """Starts its process with `start`; what is sent before it is up waits.

    `on_frame(host, frame)` gets every frame, `hello` first. `on_lost(host, reason)` is called once, after the last
    frame, when the process ended by itself or was ended with a reason; `reason` is a sentence. `said_hello` tells
    whether it ever got to work, `is_missing` that its engine is not on this machine.
    """

    def __init__(
        self,
        recipe: HostRecipe,
        on_frame: Callable[["ScriptHost", Frame], None],
        on_lost: Callable[["ScriptHost", str], None],
    ) -> None:
        self._recipe = recipe
        self._on_frame = on_frame
        self._on_lost = on_lost
        self._reader = frames.FrameReader()
        self._waiting: list[bytes] = []
        self._transport: asyncio.SubprocessTransport | None = None
        self._stdin: asyncio.WriteTransport | None = None
        self._group: platform_process.ProcessGroup | None = None
        self._starting: asyncio.Task[None] | None = None
        self._patience: asyncio.TimerHandle | None = None
        self._last_words = b""
        self._mark = os.urandom(8).hex()
        self._reason = ""
        self.said_hello = False
        self.is_missing = False
        self._is_launching = False
        self._ending = False
        self._listening = True
        self._open_pipes = {1, 2}
        self._exited = asyncio.Event()

    @property
    def pid(self) -> int | None:
        """The process's number, or None before it is up."""
        return self._transport.get_pid() if self._transport else None

    def start(self) -> None:
        """Start the process; returns at once."""
        self._starting = asyncio.get_running_loop().create_task(self._start())

    def send(self, frame: Frame) -> None:
        """Send a frame, now or when the process is up; nothing happens if it is gone."""
        data = frames.encode(frame)
        if self._stdin is not None:
            self._stdin.write(data)
        elif not self._ending:
            self._waiting.append(data)

    def end(self, reason: str = "") -> None:
        """End the process and all that it has started, at once.

        With a reason, frames that are on their way still come and `on_lost` follows; without one, nothing does.
        """
        self._reason = self._reason or reason
        self._listening = self._listening and bool(reason)
        self._ending = True
        if self._group is not None and not self._exited.is_set():
            self._group.kill()
        elif self._starting is not None and not self._is_launching:  # its command is still looked for
            self._starting.add_done_callback(self._on_start_given_up)
            self._starting.cancel()

    async def wait_ended(self) -> None:
        """Wait until the process is gone and all its pipes are closed."""
        await self._exited.wait()

    async def _start(self) -> None:
        loop = asyncio.get_running_loop()
        environment = platform_process.environment(self._mark)
        try:
            command = await self._recipe.command()
            self._is_launching = True
            self._patience = loop.call_later(self._recipe.start_limit_s, self._give_up)
            await loop.subprocess_exec(self._itself, *command, env=environment, **platform_process.start_options())
        except OSError as error:
            what = f" ({error.filename})" if error.filename else ""
            self._reason = f"The process for scripts could not be started: {error.strerror or error}{what}."
            self._finish()
        except EngineMissingError as missing:
            self._reason = str(missing)
            self.is_missing = True
            self._finish()

    def _give_up(self) -> None:
        limit_s = self._recipe.start_limit_s
        self.end(f"The process for scripts did not start within {limit_s:g} s, so it was ended.")

    def _on_start_given_up(self, _task: asyncio.Task[None]) -> None:
        self._finish()

    def _itself(self) -> "ScriptHost":
        return self

    # What asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.SubprocessTransport)
        self._transport = transport
        own_limit = self._recipe.own_limit
        self._group = platform_process.ProcessGroup(transport.get_pid(), self._mark, own_limit=own_limit)
        if self._ending:
            self._group.kill()
            return
        stdout = transport.get_pipe_transport(1)
        assert stdout is not None
        stdout.set_protocol(_FramePipe(self._take_data, stdout.get_protocol()))
        if hasattr(stdout, "max_size"):  # a larger buffer is mapped anew for every read
            stdout.max_size = _READ_BYTES
        stdin = transport.get_pipe_transport(0)
        assert isinstance(stdin, asyncio.WriteTransport)
        self._stdin = stdin
        stdin.write(b"".join(self._waiting))
        self._waiting.clear()

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        if fd == 1:
            self._take_data(data)
        else:
            self._last_words = (self._last_words + data)[-_LAST_WORDS_BYTES:]

    def _take_data(self, data: bytes) -> None:
        try:
            for frame in self._reader.feed(data):
                self._take(frame)
        except NonsenseError as error:
            self._reader = frames.FrameReader()
            is_text = not self.said_hello and data[:4].isascii() and data[:4].decode("ascii").isprintable()
            said = f", beginning with '{last_words(data)[:80]}'" if is_text else ""
            self.end(f"The script's process sent {error}{said}, so it was ended.")
            self._listening = False

    def pipe_connection_lost(self, fd: int, _exc: Exception | None) -> None:
        self._open_pipes.discard(fd)
        if self._transport is not None and self._transport.get_returncode() is not None:
            if not self._open_pipes:
                self._finish()
        elif fd == 1:
            asyncio.get_running_loop().call_later(_GRACE_S, self._end_without_pipe)

    def process_exited(self) -> None:
        if self._group is not None:
            self._group.kill()  # what it has started and left behind
            self._group.sweep()
        if not self._open_pipes:
            self._finish()
        else:
            asyncio.get_running_loop().call_later(_GRACE_S, self._finish)

    def _take(self, frame: Frame) -> None:
        if not self.said_hello:
            if frame["op"] != "hello" or frame["protocol"] != frames.PROTOCOL:
                raise NonsenseError(f"no greeting that protocol {frames.PROTOCOL} knows")
            self.said_hello = True
            self._stop_waiting()
        if self._listening:
            self._on_frame(self, frame)

    def _stop_waiting(self) -> None:
        if self._patience is not None:
            self._patience.cancel()

    def _end_without_pipe(self) -> None:
        if not self._exited.is_set():
            self.end(_OWN_ENDINGS[exit_status.PIPE_CLOSED])

    def _finish(self) -> None:
        """The process is gone and its last frame has been taken."""
        if self._exited.is_set():
            return
        self._exited.set()
        self._stop_waiting()
        self._stdin = None
        quiet = self._ending and not self._reason
        self._ending = True
        if self._transport is not None:
            self._transport.close()
        if not quiet:
            self._on_lost(self, self._reason or self._exit_reason())

    def _exit_reason(self) -> str:
        assert self._transport is not None
        status = self._transport.get_returncode()
        if status is not None and status < 0:
            return f"The script's process was killed by {platform_process.signal_text(-status)}."
        words = last_words(self._last_words)
        if status == exit_status.OWN_FAULT:
            return f"The script's process failed: {words or 'it did not say why'}."
        if not self.said_hello and status not in _OWN_ENDINGS:
            return f"The process for scripts did not start: {words or f'it ended with exit status {status}'}."
        return _OWN_ENDINGS.get(status or 0, f"The script ended its own process (exit status {status}).")


class _FramePipe(asyncio.Protocol):
    """Takes what comes through the pipe at once; asyncio's way for child processes costs another turn of the loop."""

    def __init__(self, take: Callable[[bytes], None], behind: asyncio.BaseProtocol) -> None:
        self._take = take
        self._behind = behind

    def data_received(self, data: bytes) -> None:
        self._take(data)

    def connection_lost(self, exc: Exception | None) -> None:
        self._behind.connection_lost(exc)
