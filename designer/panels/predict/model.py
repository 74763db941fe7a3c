"""What is predicted, as values: a row for everybody in the lab, and what rows can be ticked together. No widgets."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum

from designer.panels.verdicts.model import endpoint_key
from gateway_core.api import Endpoint, EndpointKind, World


@dataclass(frozen=True, slots=True)
class PartyRow:
    """Somebody who may get a send: who it is, all that filters look at, and whether it is ticked."""

    key: str
    endpoint: Endpoint
    name: str
    project: str = ""
    user: str = ""
    roles: str = ""
    host: str = ""
    address: str = ""
    is_ticked: bool = False

    @property
    def session(self) -> str:
        """Its session id; empty for a gateway."""
        return self.endpoint.session


class Together(Enum):
    """What rows have in common that are ticked with one command."""

    EVERYBODY = "everybody"
    NOBODY = "nobody"
    GATEWAYS = "gateways"
    CLIENTS = "clients"
    AT_GATEWAY = "at gateway"
    IN_PROJECT = "in project"


@dataclass(frozen=True, slots=True)
class TickGroup:
    """Rows that are ticked with one command; `name` is the gateway's or the project's."""

    together: Together
    name: str = ""

    def has(self, row: PartyRow) -> bool:
        """Whether that row is one of them."""
        kind = row.endpoint.kind
        found = {
            Together.EVERYBODY: True,
            Together.NOBODY: False,
            Together.GATEWAYS: kind is EndpointKind.GATEWAY,
            Together.CLIENTS: kind is EndpointKind.CLIENT,
            Together.AT_GATEWAY: row.endpoint.gateway == self.name and kind is EndpointKind.CLIENT,
            Together.IN_PROJECT: row.project == self.name and kind is EndpointKind.CLIENT,
        }
        return found[self.together]


def party_rows(world: World, ticked: Collection[str] = ()) -> tuple[PartyRow, ...]:
    """Everybody, gateway by gateway: the gateway itself, then its clients, then who designs there."""
    there: dict[str, list[PartyRow]] = {state.name: [_gateway_row(state.endpoint, ticked)] for state in world.gateways}
    for kind in (EndpointKind.CLIENT, EndpointKind.DESIGNER):
        for session in world.sessions:
            if session.kind is not kind or session.gateway not in there:
                continue
            endpoint, identity, key = session.endpoint, session.identity, endpoint_key(session.endpoint)
            row = PartyRow(
                key,
                endpoint,
                party_name(endpoint),
                session.project,
                identity.user,
                ", ".join(identity.roles),
                identity.host,
                identity.address,
                key in ticked,
            )
            there[session.gateway].append(row)
    return tuple(row for rows in there.values() for row in rows)


def party_name(endpoint: Endpoint) -> str:
    """What an endpoint is called everywhere."""
    return "designer" if endpoint.kind is EndpointKind.DESIGNER else endpoint.name


def tick_groups(rows: Iterable[PartyRow]) -> tuple[TickGroup, ...]:
    """What of these rows can be ticked together: only what says something else than “everybody”."""
    clients = [row for row in rows if row.endpoint.kind is EndpointKind.CLIENT]
    gateways = dict.fromkeys(row.endpoint.gateway for row in clients)
    projects = dict.fromkeys(row.project for row in clients)
    return (
        *(TickGroup(each) for each in (Together.EVERYBODY, Together.NOBODY, Together.GATEWAYS, Together.CLIENTS)),
        *(TickGroup(Together.AT_GATEWAY, name) for name in gateways if len(gateways) > 1),
        *(TickGroup(Together.IN_PROJECT, name) for name in projects if len(projects) > 1),
    )


def _gateway_row(endpoint: Endpoint, ticked: Collection[str]) -> PartyRow:
    key = endpoint_key(endpoint)
    return PartyRow(key, endpoint, endpoint.name, is_ticked=key in ticked)
