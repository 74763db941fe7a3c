"""`system.gui`: boxes, which the parent shows or answers by itself where nobody looks, and the windows that are open."""

from gateway_core.script_host import wire
from gateway_core.script_host.language import from_text, to_text, unicode
from gateway_core.script_host.system.carrier import Carrier, text_of
from gateway_core.script_host.windows import FPMIWindow, window_of_event

_NOT_GIVEN = object()


class GuiFunctions(Carrier):
    def messageBox(self, message, title=_NOT_GIVEN):
        self._box("messageBox", (message, title), None)

    def warningBox(self, message, title=_NOT_GIVEN):
        self._box("warningBox", (message, title), None)

    def errorBox(self, message, title=_NOT_GIVEN):
        self._box("errorBox", (message, title), None)

    def confirm(self, message, title=_NOT_GIVEN, allowCancel=_NOT_GIVEN):
        if allowCancel is not _NOT_GIVEN and title is _NOT_GIVEN:
            title = "Confirm"
        return self._box("confirm", (message, title, allowCancel), True)

    def inputBox(self, message, defaultText=_NOT_GIVEN):
        given = "" if defaultText in (_NOT_GIVEN, None) else defaultText
        return self._box("inputBox", (message, defaultText), unicode(to_text(_shown(given))))

    def passwordBox(self, message, title=_NOT_GIVEN, echoChar=_NOT_GIVEN):
        if echoChar is not _NOT_GIVEN and title is _NOT_GIVEN:
            title = "Password"
        return self._box("passwordBox", (message, title, echoChar), unicode(""))

    def getOpenedWindows(self):
        return tuple(self._windows())

    def getOpenedWindowNames(self):
        return tuple([window.path for window in self._windows()])

    def getWindow(self, name):
        path = text_of("getWindow", "name", name)
        found = self._context.call("getWindow", {"path": path})
        if found is None:
            opened = ", ".join([to_text(window.path) for window in self._windows()]) or "none"
            raise ValueError(from_text("No window %s is open in this client. Open windows: %s." % (path, opened)))
        return FPMIWindow(self._context, *found)

    def findWindow(self, path):
        wanted = text_of("findWindow", "path", path)
        return [window for window in self._windows() if to_text(window.path) == wanted]

    def getWindowNames(self):
        return tuple([unicode(path) for path in self._context.call("windowNames", {})])

    def getParentWindow(self, event):
        return window_of_event("getParentWindow", event)

    def getCurrentDesktop(self):
        return unicode("primary")

    def getDesktopHandles(self):
        return []

    def _windows(self):
        """The open windows, oldest first."""
        return [FPMIWindow(self._context, number, path) for number, path, _ in self._context.call("listWindows", {})]

    def _box(self, function, arguments, answer):
        """Show the box. It is told the arguments that were given; `answer` is what nobody would choose."""
        shown = [_shown(argument) for argument in arguments if argument is not _NOT_GIVEN]
        call = {"call": "system.gui." + function, "arguments": wire.encode(shown, "arguments")}
        return self._context.call("box", dict(call, default=wire.encode(answer)))


def _shown(value):
    return value if value is None or isinstance(value, (bool, str, unicode)) else str(value)
