"""The object `system` of one context."""

from gateway_core.script_host.system.dataset import DatasetFunctions
from gateway_core.script_host.system.date import DateFunctions
from gateway_core.script_host.system.gui import GuiFunctions
from gateway_core.script_host.system.messaging import MessagingFunctions
from gateway_core.script_host.system.namespace import NAMES, Namespace
from gateway_core.script_host.system.net import NetFunctions
from gateway_core.script_host.system.security import SecurityFunctions
from gateway_core.script_host.system.util import UtilFunctions


class System(Namespace):
    """`system`, with a namespace for each part that there is in this scope."""

    def __init__(self, context):
        functions = {
            "util": (UtilFunctions(context), MessagingFunctions(context)),
            "security": (SecurityFunctions(context),),
            "net": (NetFunctions(context),),
            "gui": (GuiFunctions(context),),
            "date": (DateFunctions(),),
            "dataset": (DatasetFunctions(),),
        }
        parts = {part: _part(part, functions[part], context.scope) for part in NAMES}
        Namespace.__init__(self, "system", parts, context.scope)


def _part(part, owners, scope):
    members = {}
    for name in NAMES[part]:
        owner = next(owner for owner in owners if hasattr(owner, name))
        members[name] = getattr(owner, name)
    return Namespace("system." + part, members, scope)
