"""The gateway thread: an asyncio loop on a thread of its own, and how others hand it work."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

from gateway_core.runtime.attentive_loop import attentive_loop

_Result = TypeVar("_Result")


class GatewayThread:
    """One loop on one thread, between `start` and `stop`."""

    def __init__(self, name: str) -> None:
        self._loop = attentive_loop()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        unfinished = asyncio.all_tasks(self._loop)
        for task in unfinished:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*unfinished, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def discard(self) -> None:
        """Let go of a thread that is never going to be started."""
        self._loop.close()

    @property
    def is_running(self) -> bool:
        """Whether work can be handed over."""
        return self._thread.is_alive() and not self._loop.is_closed()

    def do(self, action: Callable[..., _Result], *arguments: Any) -> "Future[_Result]":
        """Have `action` called on the thread; its result or exception is the future's. Never blocks."""
        future: Future[_Result] = Future()
        self._loop.call_soon_threadsafe(_carry_out, future, action, arguments)
        return future

    def start_coroutine(self, coroutine: Coroutine[Any, Any, _Result]) -> "Future[_Result]":
        """Run a coroutine there; its result or exception is the future's. Cancelled if the thread stops before."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop)

    def await_coroutine(self, coroutine: Any, timeout_s: float) -> None:
        """Run a coroutine there and wait for it, at most `timeout_s`; raises `TimeoutError` then."""
        asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(timeout_s)

    def stop(self, timeout_s: float) -> None:
        """End the loop and wait for the thread."""
        if self.is_running:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(timeout_s)


def _carry_out(future: "Future[_Result]", action: Callable[..., _Result], arguments: tuple[Any, ...]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = action(*arguments)
    except Exception as error:  # noqa: BLE001 - it belongs to whoever asked
        future.set_exception(error)
    else:
        future.set_result(result)
