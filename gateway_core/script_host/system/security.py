"""`system.security` (rule C3)."""

from gateway_core.script_host.language import unicode
from gateway_core.script_host.system.carrier import Carrier, text_of


class SecurityFunctions(Carrier):
    def getUsername(self):
        return unicode(self._context.call("whoAmI", {})["user"])

    def getRoles(self):
        return tuple([unicode(role) for role in self._context.call("whoAmI", {})["roles"]])

    def switchUser(self, username, password, event=None, hideError=False):
        return self._context.call("switchUser", _login("switchUser", username, password))

    def validateUser(self, username, password, authProfile=None, timeout=60000):
        return self._context.call("validateUser", _login("validateUser", username, password))

    def logout(self):
        self._context.call("logout", {})


def _login(function, username, password):
    return {"user": text_of(function, "username", username), "password": text_of(function, "password", password)}
