"""Whether a window can be shown here, found out before Qt tries: Qt ends the process when it cannot.

Imports Qt only inside a child-safe test import; answers with a sentence, never with an exception.
"""

import ctypes
import importlib
import importlib.util
import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_HEADLESS = ("offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs")
_CONNECT_TIMEOUT_S = 1.0


def display_problem(environment: Mapping[str, str] = os.environ) -> str | None:
    """Why no window can be shown, as one sentence, or None if it can."""
    problem = _screen_problem(environment) if sys.platform.startswith("linux") else None
    return problem or _library_problem(environment)


def _screen_problem(environment: Mapping[str, str]) -> str | None:
    if _platform(environment) in _HEADLESS:
        return None
    if _wayland_answers(environment):
        return None
    display = environment.get("DISPLAY", "")
    if not display:
        return "No window can be shown: neither DISPLAY nor WAYLAND_DISPLAY names a screen."
    if not _x11_answers(display):
        return f"No window can be shown: nothing answers at the screen that DISPLAY names ({display})."
    return None


def _platform(environment: Mapping[str, str]) -> str:
    return environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0].strip()


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return _unix_socket_answers(str(Path(folder) / name))


def _x11_answers(display: str) -> bool:
    match = re.fullmatch(r"(?:(?P<host>[^:]*):|unix:)(?P<number>\d+)(?:\.\d+)?", display)
    if match is None:
        return False
    number = int(match["number"])
    host = match["host"] or ""
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
        return _unix_socket_answers(path) or _unix_socket_answers("\0" + path)
    return _tcp_answers(host, 6000 + number)


def _unix_socket_answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(_CONNECT_TIMEOUT_S)
        try:
            connection.connect(path)
        except OSError:
            return False
    return True


def _tcp_answers(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), _CONNECT_TIMEOUT_S).close()
    except (OSError, UnicodeError):
        return False
    return True


def _library_problem(environment: Mapping[str, str]) -> str | None:
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        return f"No window can be shown: {_missing(error)}."
    if not sys.platform.startswith("linux") or _platform(environment) in _HEADLESS:
        return None
    if _platform(environment).startswith("wayland") or _wayland_answers(environment):
        return None
    return _xcb_problem()


def _xcb_problem() -> str | None:
    """What the plugin for X11 screens lacks; loading it is the only way to know."""
    found = importlib.util.find_spec("PySide6")
    folder = Path(found.origin).parent if found and found.origin else Path()
    plugin = folder / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return f"No window can be shown: {_missing(error)}."
    return None


def _missing(error: Exception) -> str:
    """`the system library libEGL.so.1 is missing`, from what the loader says."""
    library = re.match(r"(lib[\w.+-]+\.so[\w.]*): cannot open", str(error))
    if library:
        return f"the system library {library[1]} is missing; install it with the system's package manager"
    return f"the windows' library cannot be loaded ({error})"
