"""The object `system` of one context."""

import functools

from gateway_core.script_host.system.audit import AuditFunctions
from gateway_core.script_host.system.dataset import DatasetFunctions
from gateway_core.script_host.system.dataset_export import DatasetExport
from gateway_core.script_host.system.date import DateFunctions
from gateway_core.script_host.system.date_arithmetic import DateArithmetic
from gateway_core.script_host.system.date_fields import DateFields
from gateway_core.script_host.system.db import DbFunctions
from gateway_core.script_host.system.file import FileFunctions
from gateway_core.script_host.system.gui import GuiFunctions
from gateway_core.script_host.system.json_functions import JsonFunctions
from gateway_core.script_host.system.math_functions import MathFunctions
from gateway_core.script_host.system.messaging import MessagingFunctions
from gateway_core.script_host.system.namespace import Namespace, functions_in
from gateway_core.script_host.system.nav import NavFunctions
from gateway_core.script_host.system.net import NetFunctions
from gateway_core.script_host.system.security import SecurityFunctions
from gateway_core.script_host.system.surroundings import SurroundingFunctions
from gateway_core.script_host.system.tag import TagFunctions
from gateway_core.script_host.system.tag_of_ignition8 import TagFunctionsOfIgnition8
from gateway_core.script_host.system.user import UserFunctions
from gateway_core.script_host.system.util import UtilFunctions

# Who carries the functions of a part out. Each is made with the context that calls it.
CARRIERS = {
    "dataset": (DatasetFunctions, DatasetExport),
    "date": (DateFunctions, DateArithmetic, DateFields),
    "db": (DbFunctions,),
    "file": (FileFunctions,),
    "gui": (GuiFunctions,),
    "math": (MathFunctions,),
    "nav": (NavFunctions,),
    "net": (NetFunctions,),
    "security": (SecurityFunctions,),
    "tag": (TagFunctions, TagFunctionsOfIgnition8),
    "user": (UserFunctions,),
    "util": (UtilFunctions, SurroundingFunctions, JsonFunctions, AuditFunctions, MessagingFunctions),
}


class System(Namespace):
    """`system`, with a namespace for each part that there is in this scope, made on first use."""

    __module__ = "system"  # what scripts see of its type

    def __init__(self, context):
        self._context = context
        self._functions = functions_in(context.scope)
        Namespace.__init__(self, "system", self._functions, context.scope, self._make_part)

    def _make_part(self, part):
        functions = self._functions[part]
        carriers = [carrier(self._context) for carrier in CARRIERS[part]]
        constants = {name: value for carrier in carriers for name, value in carrier.constants.items()}
        make = functools.partial(_made, functions, carriers, constants)
        return Namespace("system." + part, list(functions) + list(constants), self._context.scope, make)


def _made(functions, carriers, constants, name):
    """A constant, or a function as scripts call it: it binds what they give by its row of the table."""
    if name in constants:
        return constants[name]
    function = functions[name]
    method = next(getattr(carrier, name) for carrier in carriers if hasattr(carrier, name))
    binds_itself = getattr(method, "binds_itself", False)

    def call(*arguments, **keywords):
        return method(*arguments, **keywords) if binds_itself else method(**function.bind(arguments, keywords))

    call.__name__ = name
    return call
