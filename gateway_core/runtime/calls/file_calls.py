"""Where scripts find the files of their lab; the script's own host reads and writes them."""

from collections.abc import Callable, Mapping
from pathlib import Path

from gateway_core.routing.ledger import CallFailure, ReplyTo
from gateway_core.runtime.calls.call_kind import CallKind, Frame, reply_plain
from gateway_core.runtime.core import Core


class FileCalls:
    """The folder `files` of the lab, and temporary files in it."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._workspace = core.workspace

    def kinds(self) -> Mapping[str, CallKind]:
        """The calls by name."""
        return {
            "filesFolder": CallKind({}, self._files_folder),
            "temporaryFile": CallKind({"extension": str}, self._temporary_file),
        }

    def _files_folder(self, to: ReplyTo, _: Frame) -> None:
        self._reply_path(to, self._workspace.files)

    def _temporary_file(self, to: ReplyTo, frame: Frame) -> None:
        self._reply_path(to, lambda: self._workspace.temporary_file(frame["arguments"]["extension"]))

    def _reply_path(self, to: ReplyTo, make: Callable[[], Path]) -> None:
        try:
            path = make()
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            text = f"The lab's folder files can't be made or written: {reason}. Check the lab's folder, then try again."
            self._core.contexts.reply(to, None, CallFailure("java.io.IOException", text))
        else:
            reply_plain(self._core, to, str(path))
