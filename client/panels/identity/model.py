"""Who a client is, as its header shows it and as its form changes it (rules A2 and A6, plain Python)."""

from dataclasses import dataclass
from enum import Enum

from client.toolkit.name_list import names_in, names_text
from gateway_core.api import Identity, Session, User


class Health(Enum):
    """What state a client's window shows, with its shape and its colour token."""

    RUNNING = ("●", "done")
    NOT_RESPONDING = ("▲", "waiting")  # a script holds its GUI queue (H5)
    CLOSED = ("■", "muted")

    @property
    def shape(self) -> str:
        """The shape before the word."""
        return self.value[0]

    @property
    def token(self) -> str:
        """The colour of shape and word."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class IdentityState:
    """What the header shows. `users` are those of the lab, for choosing; `is_holding`: deliveries wait to be let go."""

    session: Session
    health: Health
    users: tuple[User, ...] = ()
    is_holding: bool = False


@dataclass(frozen=True, slots=True)
class IdentityForm:
    """The fields as the user filled them in; `roles` with commas between."""

    user: str
    roles: str
    host: str
    address: str


def form_of(identity: Identity) -> IdentityForm:
    """The form filled with an identity."""
    return IdentityForm(identity.user, names_text(identity.roles), identity.host, identity.address)


def identity_of(form: IdentityForm) -> Identity:
    """The identity that a form asks for: surrounding blanks and repeated roles do not count."""
    roles = tuple(dict.fromkeys(names_in(form.roles)))
    return Identity(form.user.strip(), roles, form.host.strip(), form.address.strip())


def roles_of(user: str, users: tuple[User, ...]) -> str | None:
    """The roles that the lab gives a user of that name, with commas between; None for a name that it does not know."""
    found = next((known for known in users if known.name == user.strip()), None)
    return names_text(found.roles) if found else None
