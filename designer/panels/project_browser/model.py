"""The Project Browser's tree as values: what the lab holds and who is open (plain Python, no Qt)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.panels.project_browser.fault_marks import FaultMarks
from gateway_core.api import (
    ClientPreset,
    EndpointKind,
    Fault,
    FaultKind,
    Gateway,
    HandlerScope,
    Lab,
    MessageHandler,
    Place,
    PlaceKind,
    Project,
    Session,
    Threading,
    User,
    World,
    fault_text,
)


class NodeKind(StrEnum):
    """What a node stands for; decides its icon and what can be done with it."""

    GATEWAY = "gateway"
    PROJECT = "project"
    EVENT_SCRIPTS = "event_scripts"
    MESSAGE = "message"
    HANDLER = "handler"
    LIBRARY = "library"
    MODULE = "module"
    SHARED = "shared"
    CLIENTS = "clients"
    PRESET = "preset"
    SESSION = "session"
    USERS = "users"
    USER = "user"
    ROLES = "roles"
    ROLE = "role"
    SCRIPTS = "scripts"
    SCRIPT = "script"
    SENDS = "sends"
    SEND = "send"


@dataclass(frozen=True, slots=True)
class ProjectPlace:
    """One project of one gateway."""

    gateway: str
    name: str


@dataclass(frozen=True, slots=True)
class BrowserNode:
    """One line of the tree. `key` stays the same over changes, `hint` stands behind the label in a quieter colour.

    `target` is what the line is about: a `HandlerPlace` or `HandlerSet`, a `ProjectPlace` (also of a library), the `Place`
    of a module, a session's id, else the name of the gateway, preset, user, role, script or saved send. `faults` has a
    sentence for each fault on purpose.
    """

    key: str
    kind: NodeKind
    label: str
    hint: str = ""
    target: object = None
    children: tuple["BrowserNode", ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be said besides the label, each part by itself."""
        return (self.hint, *self.faults) if self.hint else self.faults


@dataclass(frozen=True, slots=True)
class Renaming:
    """A node, and the name that somebody typed for it."""

    node: BrowserNode
    name: str


@dataclass(frozen=True, slots=True)
class BrowserWords:
    """The words of the tree, in the user's language."""

    gateway_scripts: str = "Gateway Event Scripts"
    client_scripts: str = "Client Event Scripts"
    message: str = "Message"
    library: str = "Script Library"
    shared: str = "Shared Scripts"
    clients: str = "Clients"
    users: str = "Users"
    roles: str = "Roles"
    scripts: str = "Scripts"
    sends: str = "Sends"
    off: str = "off"
    down: str = "off the network"
    open: str = "● open"
    faulty: str = "⚠ fault on purpose"


def browser_tree(lab: Lab, world: World, words: BrowserWords, faults: Sequence[Fault] = ()) -> tuple[BrowserNode, ...]:
    """The whole tree: what stands in the lab, who is open and on line in the world, what is broken on purpose."""
    down = {state.name for state in world.gateways if not state.online}
    marks = FaultMarks(faults, lab, world)
    gateways = [_gateway(gateway, words, marks, is_down=gateway.name in down) for gateway in lab.gateways]
    clients = _clients(lab, world.sessions, words, marks)
    scripts = [BrowserNode(f"script/{name}", NodeKind.SCRIPT, name, target=name) for name in lab.scripts]
    shared = tuple(_module(Place(PlaceKind.SHARED, name=name)) for name in lab.shared)
    return (
        *gateways,
        BrowserNode("shared", NodeKind.SHARED, words.shared, children=shared),
        BrowserNode("clients", NodeKind.CLIENTS, words.clients, children=clients),
        BrowserNode("users", NodeKind.USERS, words.users, children=tuple(map(_user, lab.users))),
        BrowserNode("roles", NodeKind.ROLES, words.roles, children=_roles(lab)),
        BrowserNode("scripts", NodeKind.SCRIPTS, words.scripts, children=tuple(scripts)),
        BrowserNode("sends", NodeKind.SENDS, words.sends, children=tuple(map(_send, lab.sends))),
    )


def _send(name: str) -> BrowserNode:
    return BrowserNode(f"send/{name}", NodeKind.SEND, name, target=name)


def project_near(lab: Lab, node: BrowserNode | None) -> ProjectPlace | None:
    """The project that a node is or belongs to, on a gateway its first, elsewhere the lab's first; None without any."""
    target = node.target if node is not None else None
    place = target.set if isinstance(target, HandlerPlace) else target
    if isinstance(place, ProjectPlace):
        return place
    if isinstance(place, HandlerSet):
        return ProjectPlace(place.gateway, place.project)
    if isinstance(place, Place) and place.kind is PlaceKind.LIBRARY:
        return ProjectPlace(place.gateway, place.project)
    is_gateway = node is not None and node.kind is NodeKind.GATEWAY
    gateways = [each for each in lab.gateways if not is_gateway or each.name == target]
    return next((ProjectPlace(each.name, name) for each in gateways for name in each.projects), None)


def filtered(nodes: Sequence[BrowserNode], text: str) -> tuple[BrowserNode, ...]:
    """The nodes whose label or hint contains `text`, whatever its case, and those above them; all for no text."""
    wanted = text.strip().casefold()
    if not wanted:
        return tuple(nodes)
    kept = []
    for node in nodes:
        if wanted in node.label.casefold() or wanted in node.hint.casefold():
            kept.append(node)
        elif below := filtered(node.children, wanted):
            kept.append(replace(node, children=below))
    return tuple(kept)


def _gateway(gateway: Gateway, words: BrowserWords, marks: FaultMarks, *, is_down: bool) -> BrowserNode:
    projects = tuple(_project(gateway, project, words, marks) for project in gateway.projects.values())
    faults = marks.at_gateway(gateway)
    hint = "  ".join([*_fault_hint(faults, words), *([words.down] if is_down else [])])
    key, name = f"gateway/{gateway.name}", gateway.name
    return BrowserNode(key, NodeKind.GATEWAY, name, hint, name, projects, _sentences(faults))


def _fault_hint(faults: Sequence[Fault], words: BrowserWords) -> list[str]:
    return [words.faulty] if faults else []


def _sentences(faults: Sequence[Fault]) -> tuple[str, ...]:
    return tuple(map(fault_text, faults))


def _project(gateway: Gateway, project: Project, words: BrowserWords, marks: FaultMarks) -> BrowserNode:
    key = f"gateway/{gateway.name}/{project.name}"
    hint = "" if project.title == project.name else project.title
    sets = [
        _event_scripts(HandlerSet(gateway.name, project.name, scope), project, words, marks)
        for scope in (HandlerScope.GATEWAY, HandlerScope.CLIENT)
    ]
    place = ProjectPlace(gateway.name, project.name)
    library = BrowserNode(f"{key}/library", NodeKind.LIBRARY, words.library, "", place, _modules(place, project))
    return BrowserNode(key, NodeKind.PROJECT, project.name, hint, place, (*sets, library))


def _modules(where: ProjectPlace, project: Project) -> tuple[BrowserNode, ...]:
    return tuple(_module(Place(PlaceKind.LIBRARY, where.gateway, where.name, name)) for name in project.library)


def _module(place: Place) -> BrowserNode:
    return BrowserNode(script_key(place), NodeKind.MODULE, place.name, target=place)


def project_key(place: ProjectPlace) -> str:
    """The key of a project's line."""
    return f"gateway/{place.gateway}/{place.name}"


def handler_key(place: HandlerPlace) -> str:
    """The key of a handler's line."""
    return f"gateway/{place.set.gateway}/{place.set.project}/{place.set.scope}/message/{place.name}"


def script_key(place: Place) -> str:
    """The key of the line of a module, a saved script or a saved send."""
    if place.kind in (PlaceKind.SCRIPT, PlaceKind.SEND):
        return f"{'script' if place.kind is PlaceKind.SCRIPT else 'send'}/{place.name}"
    inside = f"gateway/{place.gateway}/{place.project}/library" if place.kind is PlaceKind.LIBRARY else "shared"
    return f"{inside}/{place.name}"


def _event_scripts(where: HandlerSet, project: Project, words: BrowserWords, marks: FaultMarks) -> BrowserNode:
    key = f"gateway/{where.gateway}/{where.project}/{where.scope}"
    handlers = project.handlers(where.scope)
    leaves = tuple(_handler(where, each, words, marks.at_handler(where, each.name)) for each in handlers.values())
    message = BrowserNode(f"{key}/message", NodeKind.MESSAGE, words.message, str(len(leaves)), where, leaves)
    label = words.client_scripts if where.scope is HandlerScope.CLIENT else words.gateway_scripts
    return BrowserNode(key, NodeKind.EVENT_SCRIPTS, label, "", where, (message,))


def _handler(where: HandlerSet, handler: MessageHandler, words: BrowserWords, faults: Sequence[Fault]) -> BrowserNode:
    hints = _fault_hint(faults, words)
    if not handler.enabled:
        hints.append(words.off)
    if handler.threading is not Threading.SHARED:
        hints.append({Threading.DEDICATED: "Dedicated", Threading.EDT: "EDT"}[handler.threading])
    place = HandlerPlace(where, handler.name)
    hint, sentences = ", ".join(hints), _sentences(faults)
    return BrowserNode(handler_key(place), NodeKind.HANDLER, handler.name, hint, place, faults=sentences)


def _clients(lab: Lab, sessions: Sequence[Session], words: BrowserWords, marks: FaultMarks) -> tuple[BrowserNode, ...]:
    """The presets, each marked if a client of its name is open, then open clients without a preset."""
    open_clients = [session for session in sessions if session.kind is EndpointKind.CLIENT]
    open_names = {session.name for session in open_clients}
    presets = [
        _preset(preset, words, marks.at_client(preset.name), is_open=preset.name in open_names)
        for preset in lab.clients
    ]
    known = {preset.name for preset in lab.clients}
    others = [
        _session(session, words, marks.at_client(session.name)) for session in open_clients if session.name not in known
    ]
    return (*presets, *others)


def _preset(preset: ClientPreset, words: BrowserWords, faults: Sequence[Fault], *, is_open: bool) -> BrowserNode:
    parts = [*_state_parts(faults, words, is_open=is_open), preset.user, preset.host, preset.project]
    hint, sentences = "  ".join(filter(None, parts)), _sentences(faults)
    return BrowserNode(f"preset/{preset.name}", NodeKind.PRESET, preset.name, hint, preset.name, faults=sentences)


def _session(session: Session, words: BrowserWords, faults: Sequence[Fault]) -> BrowserNode:
    identity = session.identity
    parts = [*_state_parts(faults, words, is_open=True), identity.user, identity.host, session.project]
    hint, sentences = "  ".join(filter(None, parts)), _sentences(faults)
    return BrowserNode(f"session/{session.id}", NodeKind.SESSION, session.name, hint, session.id, faults=sentences)


def _state_parts(faults: Sequence[Fault], words: BrowserWords, *, is_open: bool) -> list[str]:
    """How a client fares; one that is lost is not called open, though its window is there."""
    is_lost = any(fault.kind is FaultKind.CLIENT_LOST for fault in faults)
    return [*_fault_hint(faults, words), *([words.open] if is_open and not is_lost else [])]


def _user(user: User) -> BrowserNode:
    return BrowserNode(f"user/{user.name}", NodeKind.USER, user.name, ", ".join(user.roles), user.name)


def _roles(lab: Lab) -> tuple[BrowserNode, ...]:
    """Each role with the users who have it; a role stands nowhere else."""
    names = dict.fromkeys(role for user in lab.users for role in user.roles)
    users = {role: [user.name for user in lab.users if role in user.roles] for role in names}
    return tuple(BrowserNode(f"role/{role}", NodeKind.ROLE, role, ", ".join(users[role]), role) for role in names)
