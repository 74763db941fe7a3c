"""`system.security` (rule C3). The lab has one list of users, whatever authentication profile a script names."""

from gateway_core.script_host import wire
from gateway_core.script_host.language import unicode
from gateway_core.script_host.system.carrier import Carrier, number_of, optional_text_of, text_of

_NO_SWITCH = "The user name or the password is wrong."


class SecurityFunctions(Carrier):
    def getUsername(self):
        return unicode(self._context.call("whoAmI", {})["user"])

    def getRoles(self):
        return tuple([unicode(role) for role in self._context.call("whoAmI", {})["roles"]])

    def getUserRoles(self, username, password, authProfile="", timeout=60000):
        roles = self._context.call("getUserRoles", _login("getUserRoles", username, password, authProfile, timeout))
        return None if roles is None else [unicode(role) for role in roles]

    def switchUser(self, username, password, event=None, hideError=False):
        is_switched = self._context.call("switchUser", _login("switchUser", username, password))
        if not is_switched and not hideError:
            shown = wire.encode([unicode(_NO_SWITCH), unicode("Login Error")], "arguments")
            self._context.call("box", {"call": "system.gui.errorBox", "arguments": shown, "default": wire.encode(None)})
        return is_switched

    def validateUser(self, username, password, authProfile="", timeout=60000):
        return self._context.call("validateUser", _login("validateUser", username, password, authProfile, timeout))

    def logout(self):
        self._context.call("logout", {})


def _login(function, username, password, profile="", timeout=0):
    optional_text_of(function, "authProfile", profile)
    number_of(function, "timeout", timeout)
    return {"user": text_of(function, "username", username), "password": text_of(function, "password", password)}
