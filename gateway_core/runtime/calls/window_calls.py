"""The windows of `system.nav` and `system.gui`: opened, swapped, closed and asked about by scripts."""

from collections.abc import Mapping
from typing import Any

from gateway_core.messages.payload import NONE_PAYLOAD, Payload
from gateway_core.model.session import Endpoint
from gateway_core.routing.ledger import CallFailure, ReplyTo
from gateway_core.routing.open_windows import OpenWindow, Parameters
from gateway_core.routing.sends import Effect
from gateway_core.routing.station import FunctionJob, HandlerJob, Run, ScriptJob
from gateway_core.runtime.calls.call_kind import Arguments, CallKind, Frame, Shape, answered, reply_plain
from gateway_core.runtime.core import Core
from gateway_core.runtime.desktop import MOST_WINDOWS, Desktop, Opening
from gateway_core.scripting.frames import NonsenseError

_EFFECT: Shape = {"call": str, "arguments": str}
_WINDOW: Shape = {"number": int}
_WINDOW_OR_PATH: Shape = {**_WINDOW, "path": str, **_EFFECT}
_OPENING: Shape = {"path": str, "parameters": dict, **_EFFECT}


class WindowCalls:
    """Asks and changes the windows of the session whose script calls."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._windows = core.windows

    def kinds(self) -> Mapping[str, CallKind]:
        """The calls by name."""
        core = self._core
        return {
            "openWindow": CallKind({**_OPENING, "another": bool}, self._open),
            "swapWindow": CallKind({**_OPENING, "number": int, "from": (str, type(None))}, self._swap),
            "goToWindow": CallKind({"where": str, **_EFFECT}, self._go),
            "closeWindow": CallKind(_WINDOW_OR_PATH, self._close),
            "centerWindow": CallKind(_WINDOW_OR_PATH, self._center),
            "getWindow": answered(core, {"path": str}, self._get),
            "listWindows": answered(core, {}, self._list),
            "windowNames": answered(core, {}, self._names),
            "windowState": answered(core, _WINDOW, self._state),
            "raiseWindow": CallKind(_WINDOW, self._raise),
            "setWindowTitle": CallKind({**_WINDOW, "title": str}, self._set_title),
            "getWindowProperty": CallKind({**_WINDOW, "name": str}, self._get_property),
            "setWindowProperty": CallKind({**_WINDOW, "name": str, "value": str}, self._set_property),
        }

    # -- opening, swapping, closing -----------------------------------------------------------------------------

    def _open(self, to: ReplyTo, frame: Frame) -> None:
        desktop = self._desktop(to)
        if desktop.is_full:
            self._refuse_more(to)
            return
        window = desktop.open(self._opening(frame), another=frame["arguments"]["another"])
        self._opened(to, frame, window)

    def _swap(self, to: ReplyTo, frame: Frame) -> None:
        """From the window `number`, or the one with the path `from`, which opens if it isn't there; else the main one."""
        given, desktop, opening = frame["arguments"], self._desktop(to), self._opening(frame)
        if desktop.is_full:
            self._refuse_more(to)
            return
        source = desktop.find(given["from"]) if given["from"] is not None else desktop.window(given["number"])
        if source is not None:
            window = desktop.swap(source, opening)
        elif given["number"] or given["from"] is not None:
            window = desktop.open(opening)
        else:
            window = desktop.swap_to(opening)
        self._opened(to, frame, window)

    def _go(self, to: ReplyTo, frame: Frame) -> None:
        desktop = self._desktop(to)
        ways = {"home": desktop.go_home, "back": desktop.go_back, "forward": desktop.go_forward}
        way = ways.get(frame["arguments"]["where"])
        if way is None:
            raise NonsenseError("a way to go that does not exist")
        window = way(self._opener(frame), self._core.now())
        if window is None:
            reply_plain(self._core, to, None)
        else:
            self._opened(to, frame, window)

    def _opened(self, to: ReplyTo, frame: Frame, window: OpenWindow) -> None:
        session = self._core.router.registry.session_station(to.where.session)
        if session is not None and session.session is not None:
            self._windows.note_name(to.where.gateway, session.session.project, window.path)
        self._windows.announce(to.where, self._core.now())
        self._note(frame)
        reply_plain(self._core, to, [window.number, window.path])

    def _close(self, to: ReplyTo, frame: Frame) -> None:
        number = self._number(to, frame)
        self._done(to, frame, self._windows.change(to.where, self._core.now(), lambda desktop: desktop.close(number)))

    def _center(self, to: ReplyTo, frame: Frame) -> None:
        number = self._number(to, frame)
        self._done(to, frame, self._windows.change(to.where, self._core.now(), lambda desktop: desktop.center(number)))

    def _done(self, to: ReplyTo, frame: Frame, was_there: bool) -> None:  # noqa: FBT001 - what came of it
        if was_there:
            self._note(frame)
        reply_plain(self._core, to, was_there)

    # -- open windows -------------------------------------------------------------------------------------------

    def _list(self, where: Endpoint, _: Arguments) -> list[list[Any]]:
        return [[window.number, window.path, window.is_main] for window in self._windows.of(where)]

    def _get(self, where: Endpoint, given: Arguments) -> list[Any] | None:
        window = self._windows.desktop(where).find(given["path"])
        return [window.number, window.path] if window else None

    def _names(self, where: Endpoint, _: Arguments) -> list[str]:
        station = self._core.router.registry.session_station(where.session)
        return self._windows.names(where.gateway, station.session.project) if station and station.session else []

    def _state(self, where: Endpoint, given: Arguments) -> Mapping[str, Any] | None:
        for window in self._windows.of(where):
            if window.number == given["number"]:
                return {"title": window.title, "is_main": window.is_main, "is_front": window.is_front}
        return None

    def _raise(self, to: ReplyTo, frame: Frame) -> None:
        number = frame["arguments"]["number"]
        self._change_open(to, self._desktop(to).raise_window(number))

    def _set_title(self, to: ReplyTo, frame: Frame) -> None:
        given = frame["arguments"]
        self._change_open(to, self._desktop(to).set_title(given["number"], given["title"]))

    def _set_property(self, to: ReplyTo, frame: Frame) -> None:
        given = frame["arguments"]
        values = ((given["name"], Payload(given["value"])),)
        self._change_open(to, self._desktop(to).set_parameters(given["number"], values))

    def _get_property(self, to: ReplyTo, frame: Frame) -> None:
        """The wire text of the value, as a text."""
        given = frame["arguments"]
        window = self._desktop(to).window(given["number"])
        if window is None:
            self._refuse_closed(to)
            return
        values = dict(window.parameters)
        if given["name"] in values:
            reply_plain(self._core, to, values[given["name"]].wire)
            return
        known = ", ".join(values) or "none"
        text = (
            f"The root container of the window {window.path} has no property {given['name']!r}. It has: {known}. "
            "A property is there once it was given as a parameter or set."
        )
        self._core.contexts.reply(to, None, CallFailure("AttributeError", text))

    def _change_open(self, to: ReplyTo, was_there: bool) -> None:  # noqa: FBT001 - what came of it
        if not was_there:
            self._refuse_closed(to)
            return
        self._windows.announce(to.where, self._core.now())
        self._core.contexts.reply(to, NONE_PAYLOAD, None)

    def _refuse_closed(self, to: ReplyTo) -> None:
        text = "This window is closed, and its properties went with it. Open it again with system.nav.openWindow."
        self._core.contexts.reply(to, None, CallFailure("ValueError", text))

    # -- what calls have in common ------------------------------------------------------------------------------

    def _refuse_more(self, to: ReplyTo) -> None:
        text = (
            f"{MOST_WINDOWS} windows are open in this client, and no more are opened here. Close some with "
            "system.nav.closeWindow, or look for the loop that opens them."
        )
        self._core.contexts.reply(to, None, CallFailure("RuntimeException", text))

    def _desktop(self, to: ReplyTo) -> Desktop:
        return self._windows.desktop(to.where)

    def _number(self, to: ReplyTo, frame: Frame) -> int:
        """The number of the window that is meant, 0 where none of that path is open."""
        given = frame["arguments"]
        if given["number"]:
            return int(given["number"])
        found = self._desktop(to).find(given["path"])
        return found.number if found else 0

    def _opening(self, frame: Frame) -> Opening:
        given = frame["arguments"]
        return Opening(given["path"], _parameters(given["parameters"]), self._opener(frame), self._core.now())

    def _opener(self, frame: Frame) -> str:
        return _name_of(self._core.router.queues.run(frame["run"]))

    def _note(self, frame: Frame) -> None:
        given = frame["arguments"]
        self._core.note_effect(frame["run"], Effect(given["call"], Payload(given["arguments"])))


def _parameters(given: Mapping[str, Any]) -> Parameters:
    if not all(isinstance(wire, str) for wire in given.values()):
        raise NonsenseError("a parameter of a window that is no wire text")
    return tuple((name, Payload(wire)) for name, wire in given.items())


def _name_of(run: Run | None) -> str:
    """What a run is called: by its handler, its script, or the function that was queued."""
    match run.job if run else None:
        case HandlerJob() as job:
            return job.handler.name
        case ScriptJob() as job:
            return job.name
        case FunctionJob() as job:
            return job.label
    return ""
