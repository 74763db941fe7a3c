"""The help with the script of a tab, by where it stands: whose script it is, on which gateway, in which project."""

from client.script_help.lab_names import ScriptPlace
from client.script_help.late_help import LateHelp
from designer.workplace import Workplace
from gateway_core.api import Place, PlaceKind

_HANDLERS = {PlaceKind.GATEWAY_HANDLER: "gateway", PlaceKind.CLIENT_HANDLER: "client"}


def help_for(workplace: Workplace, place: Place | None) -> LateHelp:
    """The help for the script at that place; saved scripts, and what stands nowhere, are run by the designer."""
    return workplace.help_desk.help_for(_script_place(workplace, place))


def _script_place(workplace: Workplace, place: Place | None) -> ScriptPlace:
    if place is not None and place.kind in _HANDLERS:
        return ScriptPlace(_HANDLERS[place.kind], place.gateway, place.project, place.name)
    if place is not None and place.kind in (PlaceKind.LIBRARY, PlaceKind.SHARED):
        return ScriptPlace("client", place.gateway, place.project)
    session = workplace.bridge.network.world().session(workplace.designer.session)
    if session is None:
        return ScriptPlace("designer", workplace.designer.gateway)
    return ScriptPlace("designer", session.gateway, session.project)
