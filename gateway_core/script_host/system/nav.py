"""`system.nav`: windows of a client, which are named cards in its window."""

from gateway_core.script_host import wire
from gateway_core.script_host.call_arguments import TEXT_TYPES
from gateway_core.script_host.language import to_text, unicode
from gateway_core.script_host.python_dates import for_java
from gateway_core.script_host.system.carrier import Carrier, text_of
from gateway_core.script_host.windows import FPMIWindow, property_wire, window_of_event

_NOWHERE = {
    "home": "No main screen window was shown yet, so there is no home. system.nav.swapTo shows one.",
    "back": "There is no main screen window before this one. system.nav.swapTo leaves one behind.",
    "forward": "There is no main screen window to go forward to: none was left by system.nav.goBack.",
}


class NavFunctions(Carrier):
    """Windows of a client, which are named cards in its window."""

    def openWindow(self, path, params=None):
        return self._open("openWindow", path, params, False)

    def openWindowInstance(self, path, params=None):
        if self._context.scope != "designer":
            return self._open("openWindowInstance", path, params, True)
        text = "A designer opens no second instance of a window: the one that is open came to the front."
        is_open = any(found == path for _, found, _ in self._context.call("listWindows", {}))
        window = self._open("openWindowInstance", path, params, False)
        if is_open:
            self._context.log("WARN", "system.nav.openWindowInstance", text)
        return window

    def swapTo(self, path, params=None):
        return self._swap("swapTo", _Opening("swapTo", "path", path, params), {"number": 0, "from": None}, [path])

    def swapWindow(self, arg, swapToPath, params=None):
        if isinstance(arg, TEXT_TYPES):
            source, shown = {"number": 0, "from": to_text(arg)}, to_text(arg)
        else:
            window = window_of_event("swapWindow", arg)
            source, shown = {"number": window._number, "from": None}, window.path
        opening = _Opening("swapWindow", "swapToPath", swapToPath, params)
        return self._swap("swapWindow", opening, source, [shown, swapToPath])

    def goHome(self):
        return self._go("goHome", "home")

    def goBack(self):
        return self._go("goBack", "back")

    def goForward(self):
        return self._go("goForward", "forward")

    def closeWindow(self, arg):
        self._change("closeWindow", "closeWindow", _which("closeWindow", arg))

    def closeParentWindow(self, event):
        window = window_of_event("closeParentWindow", event)
        self._change("closeWindow", "closeParentWindow", _which("closeParentWindow", window))

    def centerWindow(self, arg):
        self._change("centerWindow", "centerWindow", _which("centerWindow", arg))

    def getCurrentWindow(self):
        main = [path for _, path, is_main in self._context.call("listWindows", {}) if is_main]
        return unicode(main[0]) if main else None

    def _open(self, function, path, params, another):
        opening = _Opening(function, "path", path, params)
        call = dict(opening.call([path]), another=another)
        return self._window(self._context.call("openWindow", call))

    def _swap(self, function, opening, source, shown):
        return self._window(self._context.call("swapWindow", dict(opening.call(shown), **source)))

    def _go(self, function, where):
        call = {"where": where, "call": "system.nav." + function, "arguments": "[]"}
        found = self._context.call("goToWindow", call)
        if found is None:
            self._context.log("WARN", "system.nav." + function, _NOWHERE[where])
            return None
        return self._window(found)

    def _change(self, call, function, which):
        arguments = wire.encode([unicode(which["path"])])
        self._context.call(call, dict(which, call="system.nav." + function, arguments=arguments))

    def _window(self, found):
        return FPMIWindow(self._context, *found)


class _Opening(object):
    """The path and the parameters of a window to open, checked and on their way."""

    def __init__(self, function, name, path, params):
        self._function = function
        self._path = text_of(function, name, path)
        if not self._path:
            raise ValueError("%s() argument %s must be the path of a window, not an empty string." % (function, name))
        if params is not None and not isinstance(params, dict):
            text = "%s() argument params must be a dictionary, not %s. Write params={'name': value}."
            raise TypeError(text % (function, type(params).__name__))
        self._params = params and {key: for_java(value) for key, value in params.items()}

    def call(self, shown):
        """The arguments of the call; `shown` is what the script gave before the parameters."""
        given = shown if self._params is None else shown + [self._params]
        params = self._params or {}
        names = {key: self._name(key) for key in params}
        parameters = {name: property_wire("params['%s']" % name, params[key]) for key, name in names.items()}
        call = {"call": "system.nav." + self._function, "arguments": wire.encode(given, self._function)}
        return dict(call, path=self._path, parameters=parameters)

    def _name(self, key):
        if not isinstance(key, TEXT_TYPES):
            text = "%s() argument params must have strings as keys, the names of properties, not %s."
            raise TypeError(text % (self._function, repr(key)))
        return to_text(key)


def _which(function, arg):
    """A window that a script names by its path or hands over."""
    if isinstance(arg, FPMIWindow):
        return {"number": arg._number, "path": arg._path}
    if not isinstance(arg, TEXT_TYPES):
        raise TypeError("%s() needs the path of a window, or a window, not %s." % (function, type(arg).__name__))
    return {"number": 0, "path": to_text(arg)}
