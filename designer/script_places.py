"""Where the script of a tab stands for the help with writing it: whose script it is, on which gateway, in which project."""

from client.script_help.lab_names import ScriptPlace
from gateway_core.api import Place, PlaceKind, World

_HANDLERS = {PlaceKind.GATEWAY_HANDLER: "gateway", PlaceKind.CLIENT_HANDLER: "client"}


def handler_script_place(place: Place) -> ScriptPlace:
    """A handler's place."""
    return ScriptPlace(_HANDLERS[place.kind], place.gateway, place.project, place.name)


def script_place_of(place: Place | None, world: World, designer: str) -> ScriptPlace:
    """The place of any script; None and saved scripts are run by the designer whose session is `designer`."""
    if place is not None and place.kind in _HANDLERS:
        return handler_script_place(place)
    if place is not None and place.kind in (PlaceKind.LIBRARY, PlaceKind.SHARED):
        return ScriptPlace("client", place.gateway, place.project)
    session = world.session(designer)
    if session is None:
        return ScriptPlace("designer")
    return ScriptPlace("designer", session.gateway, session.project)
