"""What is wanted when somebody asks for a new lab or for a copy of one, and the lab that has next to nothing in it. No Qt."""

from dataclasses import dataclass
from pathlib import Path

from gateway_core.api import ClientPreset, Gateway, Lab, Project, User


@dataclass(frozen=True, slots=True)
class NewLab:
    """A lab to make at `path`, a folder or a `.lab` file: the sample of that name, or for an empty name an empty lab.

    An empty `title` leaves the sample its own.
    """

    path: Path
    sample: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class LabCopy:
    """A copy of the open lab at `path`, a folder or a `.lab` file; `opens`: it takes the place of the open one."""

    path: Path
    opens: bool


def empty_lab(title: str) -> Lab:
    """One gateway with one project, one user, two clients: what a first message needs."""
    clients = tuple(
        ClientPreset(f"Client {number}", "gateway", "Project", "operator", f"PC-{number}", f"192.0.2.{number}")
        for number in (1, 2)
    )
    gateway = Gateway("gateway", projects={"Project": Project("Project")})
    return Lab(title, (gateway,), users=(User("operator", "operator", ("Operator",)),), clients=clients)
