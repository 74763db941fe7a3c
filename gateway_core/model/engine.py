"""The two engines that run scripts, who chose one, and how it fares: values only."""

from dataclasses import dataclass
from enum import StrEnum


class Engine(StrEnum):
    """What runs the scripts: CPython with the Python 2 dialect, or a real Jython 2.7."""

    BUILTIN = "builtin"
    JYTHON = "jython"


class EngineHealth(StrEnum):
    """Whether an engine can run scripts.

    `IDLE`: not started yet; `MISSING`: not found on this machine; `FAILED`: found, but it does not start.
    """

    IDLE = "idle"
    READY = "ready"
    STARTING = "starting"
    MISSING = "missing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class EngineState:
    """The engine in use. `where` says where it was found; `problem` and `advice` are sentences if it cannot run."""

    engine: Engine
    health: EngineHealth = EngineHealth.READY
    version: str = ""
    where: str = ""
    problem: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True)
class EngineWish:
    """Which engine somebody wants in place of the lab's (None: the lab's), and where Jython is (empty: look for it)."""

    engine: Engine | None = None
    jython: str = ""

    def engine_for(self, lab_engine: Engine) -> Engine:
        """The engine that is to run a lab that asks for `lab_engine`."""
        return self.engine or lab_engine
