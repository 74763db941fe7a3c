"""Windows as scripts have them: what `system.nav.openWindow` and its kin return.

A window here is a card in its client's window. It has a path, a title and a root container, whose dynamic properties are the
parameters that it was opened with; it has no components, no size and no place. What it is and has, the parent keeps, so
every handler of the client sees the same, and these objects only name it.
"""

from gateway_core.script_host import wire
from gateway_core.script_host.call_arguments import TEXT_TYPES
from gateway_core.script_host.java_classes import NotSerializableException
from gateway_core.script_host.java_named import java_named
from gateway_core.script_host.language import from_text, to_text, unicode
from gateway_core.script_host.python_dates import for_java

ROOT_NAME = "Root Container"

_FIXED = ("closed", "maximum", "name", "path", "rootContainer", "selected")
_NO_COMPONENTS = (
    "Windows have no components here: a window is a card that shows its parameters, "
    "so set a property of its root container instead."
)


@java_named("com.inductiveautomation.factorypmi.application.FPMIWindow")
class FPMIWindow(object):
    """A window that is, or was, open. Equal to every other object for the same window."""

    def __init__(self, context, number, path):
        self.__dict__.update(_context=context, _number=number, _path=path)

    @property
    def path(self):
        """The path that it was opened by."""
        return unicode(self._path)

    @property
    def name(self):
        """The last part of its path."""
        return unicode(self._path.rpartition("/")[2])

    @property
    def title(self):
        """What its card is headed with."""
        return unicode(self._state()["title"])

    @property
    def rootContainer(self):
        """The container whose dynamic properties are the window's parameters."""
        return RootContainer(self)

    @property
    def maximum(self):
        """Whether it is the main screen window."""
        return self._state()["is_main"]

    @property
    def selected(self):
        """Whether it is before all others."""
        return self._state()["is_front"]

    @property
    def closed(self):
        """Whether it is open no more."""
        return self._ask("windowState") is None

    def getPath(self):
        return self.path

    def getName(self):
        return self.name

    def getTitle(self):
        return self.title

    def setTitle(self, title):
        if not isinstance(title, TEXT_TYPES):
            raise TypeError("setTitle() argument title must be a string, not %s." % type(title).__name__)
        self._ask("setWindowTitle", title=to_text(title))

    def getRootContainer(self):
        return self.rootContainer

    def isMaximum(self):
        return self.maximum

    def isSelected(self):
        return self.selected

    def isClosed(self):
        return self.closed

    def toFront(self):
        self._ask("raiseWindow")

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        raise AttributeError(_missing_text(name))

    def __setattr__(self, name, value):
        if name == "title":
            self.setTitle(value)
        elif name in _FIXED:
            text = "The %s of a window can't be set here; its title and the properties of its rootContainer can."
            raise AttributeError(text % name)
        else:
            raise AttributeError(_missing_text(name))

    def __eq__(self, other):
        return isinstance(other, FPMIWindow) and _identity(self) == _identity(other)

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(_identity(self))

    def __repr__(self):
        return from_text("FPMIWindow[%s]" % self._path)

    def _state(self):
        state = self._ask("windowState")
        if state is None:
            text = "The window %s is closed. Open it again with system.nav.openWindow."
            raise ValueError(from_text(text % self._path))
        return state

    def _ask(self, call, **arguments):
        return self._context.call(call, dict(arguments, number=self._number))


@java_named("com.inductiveautomation.factorypmi.application.components.BasicContainer")
class RootContainer(object):
    """The root container of a window. Every attribute is a dynamic property, which the parent keeps."""

    def __init__(self, window):
        self.__dict__["_window"] = window

    @property
    def name(self):
        """What every root container is called."""
        return unicode(ROOT_NAME)

    def getName(self):
        return self.name

    def getPropertyValue(self, name):
        return wire.decode(self._window._ask("getWindowProperty", name=_property_name("getPropertyValue", name)))

    def setPropertyValue(self, name, value):
        name = _property_name("setPropertyValue", name)
        self._window._ask("setWindowProperty", name=name, value=property_wire(name, value))

    def getComponent(self, name):
        raise AttributeError("getComponent(%s) is not emulated. %s" % (repr(name), _NO_COMPONENTS))

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self.getPropertyValue(name)

    def __setattr__(self, name, value):
        if name == "name":
            raise AttributeError("The name of a root container cannot be changed.")
        self.setPropertyValue(name, value)

    def __eq__(self, other):
        return isinstance(other, RootContainer) and self._window == other._window

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self._window)

    def __repr__(self):
        return from_text("RootContainer[%s]" % self._window._path)


def property_wire(name, value):
    """The value of a property on its way; `TypeError` where it is none that can be kept. `name` is how people call it."""
    try:
        return wire.encode(for_java(value), name)
    except NotSerializableException as error:
        raise TypeError(from_text("%s Properties of windows hold the same." % to_text(error.getMessage())))


def window_of_event(function, event):
    """The window that the source of an event is in; `TypeError` with a sentence where it is in none."""
    source = getattr(event, "source", None)
    if isinstance(source, RootContainer):
        source = source._window
    if isinstance(source, FPMIWindow):
        return source
    text = (
        "%s() needs an event whose source is a window or its root container: windows have no components here "
        "that could make events, so a script makes such an event itself."
    )
    raise TypeError(text % function)


def _identity(window):
    return window._context.id, window._number


def _property_name(function, name):
    if not isinstance(name, TEXT_TYPES):
        raise TypeError("%s() argument name must be a string, not %s." % (function, type(name).__name__))
    return to_text(name)


def _missing_text(name):
    text = (
        "A window has no %s here: it is a card with path, name, title and rootContainer, without components, size or "
        "place. Parameters are properties of its rootContainer."
    )
    return text % name
