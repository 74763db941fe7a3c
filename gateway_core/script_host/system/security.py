"""`system.security` (rule C3)."""

from gateway_core.script_host.call_arguments import bind
from gateway_core.script_host.language import to_text, unicode


class SecurityFunctions(object):
    def __init__(self, context):
        self._context = context

    def getUsername(self):
        return unicode(self._context.call("whoAmI", {})["user"])

    def getRoles(self):
        return tuple([unicode(role) for role in self._context.call("whoAmI", {})["roles"]])

    def switchUser(self, *arguments, **keywords):
        parameters = ("username", "password", "event", "hideError")
        return self._context.call("switchUser", _login("switchUser", parameters, arguments, keywords))

    def validateUser(self, *arguments, **keywords):
        parameters = ("username", "password", "authProfile", "timeout")
        return self._context.call("validateUser", _login("validateUser", parameters, arguments, keywords))

    def logout(self):
        self._context.call("logout", {})


def _login(function, parameters, arguments, keywords):
    bound = bind(function, parameters, arguments, keywords)
    for name in parameters[:2]:
        if bound.get(name) is None:
            raise TypeError("%s() needs the argument %s, a string." % (function, name))
    return {"user": to_text(bound["username"]), "password": to_text(bound["password"])}
