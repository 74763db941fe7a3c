"""How far somebody has come with a first message: three steps. No widgets."""

from dataclasses import dataclass
from enum import IntEnum

from gateway_core.api import CommMode


class GuideStep(IntEnum):
    """What is to be done next."""

    ALLOW = 1
    RUN = 2
    READ = 3


@dataclass(frozen=True, slots=True)
class GuideState:
    """The comm mode in force, and whether the designer has sent something since the hint is there."""

    mode: CommMode
    has_sent: bool = False

    @property
    def step(self) -> GuideStep:
        """The step that comes next."""
        if self.has_sent:
            return GuideStep.READ
        return GuideStep.RUN if self.mode is CommMode.READ_WRITE else GuideStep.ALLOW
