"""`system.gui`: boxes, which the parent shows or answers by itself where nobody looks."""

from gateway_core.script_host import wire
from gateway_core.script_host.call_arguments import bind
from gateway_core.script_host.language import to_text, unicode


class GuiFunctions(object):
    def __init__(self, context):
        self._context = context

    def messageBox(self, *arguments, **keywords):
        self._box("messageBox", (("message", None), ("title", "Information")), arguments, keywords, None)

    def warningBox(self, *arguments, **keywords):
        self._box("warningBox", (("message", None), ("title", "Warning")), arguments, keywords, None)

    def errorBox(self, *arguments, **keywords):
        self._box("errorBox", (("message", None), ("title", "Error")), arguments, keywords, None)

    def confirm(self, *arguments, **keywords):
        parameters = (("message", None), ("title", "Confirm"), ("allowCancel", False))
        return self._box("confirm", parameters, arguments, keywords, True)

    def inputBox(self, *arguments, **keywords):
        parameters = (("message", None), ("defaultText", ""))
        bound = bind("inputBox", [name for name, _ in parameters], arguments, keywords)
        answer = unicode(to_text(_shown(bound.get("defaultText") or "")))
        return self._box("inputBox", parameters, arguments, keywords, answer)

    def _box(self, function, parameters, arguments, keywords, answer):
        """Show the box. It is told the arguments up to the last one given; `answer` is what nobody would choose."""
        bound = bind(function, [name for name, _ in parameters], arguments, keywords)
        if "message" not in bound:
            raise TypeError("%s() needs the argument message, the text to show." % function)
        count = max(index for index, (name, _) in enumerate(parameters) if name in bound) + 1
        shown = [_shown(bound.get(name, default)) for name, default in parameters[:count]]
        call = {"call": "system.gui." + function, "arguments": wire.encode(shown, "arguments")}
        return self._context.call("box", dict(call, default=wire.encode(answer)))


def _shown(value):
    return value if value is None or isinstance(value, (bool, str, unicode)) else str(value)
