"""`system.gui`: boxes, which the parent shows or answers by itself where nobody looks."""

from gateway_core.script_host import wire
from gateway_core.script_host.language import to_text, unicode
from gateway_core.script_host.system.carrier import Carrier

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

    def _box(self, function, arguments, answer):
        """Show the box. It is told the arguments that were given; `answer` is what nobody would choose."""
        shown = [_shown(argument) for argument in arguments if argument is not _NOT_GIVEN]
        call = {"call": "system.gui." + function, "arguments": wire.encode(shown, "arguments")}
        return self._context.call("box", dict(call, default=wire.encode(answer)))


def _shown(value):
    return value if value is None or isinstance(value, (bool, str, unicode)) else str(value)
