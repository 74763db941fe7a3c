"""`system.user`: the users of the lab, as a gateway's user source holds them."""

from gateway_core.script_host.java_classes import IllegalArgumentException
from gateway_core.script_host.java_named import java_named
from gateway_core.script_host.language import unicode
from gateway_core.script_host.system.carrier import Carrier, optional_text_of, text_of

_SOURCE = "default"


class UserFunctions(Carrier):
    def getUsers(self, userSource):
        return self._users("getUsers", userSource)

    def getUser(self, userSource, username):
        wanted = text_of("getUser", "username", username)
        found = [user for user in self._users("getUser", userSource) if user.get(User.Username) == wanted]
        return found[0] if found else None

    def getRoles(self, userSource):
        roles = {role for user in self._users("getRoles", userSource) for role in user.getRoles()}
        return sorted(roles)

    def _users(self, function, source):
        name = optional_text_of(function, "userSource", source)
        if name not in ("", _SOURCE):
            text = "%s() knows no user source '%s': a lab has one, which is called %s."
            raise IllegalArgumentException(unicode(text % (function, name, _SOURCE)))
        return [User(user, roles) for user, roles in self._context.call("getUsers", {})]


@java_named("com.inductiveautomation.ignition.common.user.PyUser")
class User(object):
    """A user: `user.get(user.Username)`, `user.getRoles()`. The lab knows no more of anybody."""

    Username = unicode("username")
    Password = unicode("password")
    FirstName = unicode("firstname")
    LastName = unicode("lastname")
    Notes = unicode("notes")
    Schedule = unicode("schedule")
    Language = unicode("language")
    Badge = unicode("badge")

    def __init__(self, name, roles):
        self._name = unicode(name)
        self._roles = [unicode(role) for role in roles]

    def get(self, property):
        return self._name if property == User.Username else None

    def getOrDefault(self, property):
        return self.get(property) or unicode("")

    def getId(self):
        return self._name

    def getRoles(self):
        return list(self._roles)

    def getContactInfo(self):
        return []

    def getScheduleAdjustments(self):
        return []

    def getProfileName(self):
        return unicode(_SOURCE)

    def __repr__(self):
        return "User(%s)" % repr(self._name)[1:]
