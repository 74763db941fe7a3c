"""What `system` and its parts have in common: their names, and what they say of a name that is not emulated."""

import difflib

# What each part offers. `CLIENT_ONLY` names are missing in gateway scope, as on a real gateway.
NAMES = {
    "util": (
        "sendMessage",
        "sendRequest",
        "sendRequestAsync",
        "getLogger",
        "getClientId",
        "getSessionInfo",
        "getProjectName",
        "getSystemFlags",
        "invokeLater",
        "invokeAsynchronous",
        "setConnectionMode",
        "getConnectionMode",
    ),
    "security": ("getUsername", "getRoles", "switchUser", "logout", "validateUser"),
    "net": ("getHostName", "getIpAddress"),
    "gui": ("messageBox", "warningBox", "errorBox", "confirm", "inputBox"),
    "date": ("now",),
    "dataset": ("toDataSet", "toPyDataSet"),
}
CLIENT_ONLY = frozenset(
    [
        "system.gui",
        "system.util.getClientId",
        "system.util.getSystemFlags",
        "system.util.invokeLater",
        "system.util.setConnectionMode",
        "system.util.getConnectionMode",
        "system.security.getUsername",
        "system.security.getRoles",
        "system.security.switchUser",
        "system.security.logout",
    ]
)


class Namespace(object):
    """A part of `system`: offers `members` (name to value) as attributes, refuses the rest with a sentence."""

    def __init__(self, name, members, scope):
        self.__name__ = name
        self._scope = scope
        self.__all__ = []
        for member in sorted(members):
            if scope != "gateway" or name + "." + member not in CLIENT_ONLY:
                setattr(self, member, members[member])
                self.__all__.append(member)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        raise AttributeError(_missing_text(self.__name__ + "." + name))

    def __repr__(self):
        return "<module '%s'>" % self.__name__


def _missing_text(full_name):
    if full_name in CLIENT_ONLY:
        return "%s does not exist in gateway scope: it is for clients and designers only." % full_name
    return "%s is not emulated. The nearest that is: %s" % (full_name, _nearest(full_name))


def _nearest(full_name):
    """The emulated name that is spelled most like this one, of the same depth."""
    if full_name.count(".") == 1:
        known = ["system." + part for part in sorted(NAMES)]
    else:
        known = ["system.%s.%s" % (part, name) for part in sorted(NAMES) for name in NAMES[part]]
    return difflib.get_close_matches(full_name, known, 1, 0.0)[0]
