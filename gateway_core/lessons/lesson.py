"""A lesson as values: its steps, its tasks with their checks, and the other circumstances under which they hold as well.

Knows no files: `lesson_reader` reads these. A party is named by its label: `designer`, `client:NAME`, `gateway:NAME`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from gateway_core.lessons.checks import Check
from gateway_core.model.faults import Fault
from gateway_core.model.parts import ClientPreset, CommMode, HandlerScope, Lab


class StepKind(StrEnum):
    """What a learner does in a step."""

    PREDICT = "predict"
    RUN = "run"
    INVESTIGATE = "investigate"
    MODIFY = "modify"
    MAKE = "make"


class Asked(StrEnum):
    """What a Predict step asks of each party: whether a handler ran there, or whether the send was meant for it at all."""

    RECEIVED = "received"
    SELECTED = "selected"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Who runs a script, in which comm mode, and what is broken on purpose meanwhile."""

    runs_as: str = "designer"
    comm: CommMode = CommMode.READ_WRITE
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class LessonStep:
    """One step. `title` and `text` (Markdown) stand in `text.md`; `script` is the saved script of the lab it starts from.

    `send` counts from 1: a Predict step asks this of each party, for this send of the script.
    """

    kind: StepKind
    title: str = ""
    text: str = ""
    script: str = ""
    circumstances: Circumstances = field(default_factory=Circumstances)
    send: int = 1
    asks: Asked = Asked.RECEIVED


@dataclass(frozen=True, slots=True)
class LessonTask:
    """One thing to reach. It is done when every check holds; `hints` go from a nudge to nearly the answer.

    `step` counts from 1.
    """

    title: str
    step: int
    checks: tuple[Check, ...]
    hints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Variation:
    """The lab a little different, so that a solution that only fits the example fails. `text` follows “when”.

    `users` and `hosts` go by client, `roles` by user.
    """

    name: str
    text: str
    users: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hosts: Mapping[str, str] = field(default_factory=dict)
    closed: tuple[str, ...] = ()
    gateways_down: tuple[str, ...] = ()
    clients: tuple[ClientPreset, ...] = ()
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class HandlerToWrite:
    """In lessons in which the learner writes a message handler: which one, and the saved script that tries it."""

    gateway: str
    project: str
    scope: HandlerScope
    name: str
    script: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """A whole lesson; `id` is its folder's name. `order` sorts lessons, `minutes` is how long it takes a learner.

    `rules` are ids of semantics.md. `handler` is None where the learner writes a script that sends.
    `wrongs` maps the file name of each wrong script to its text.
    """

    id: str
    folder: Path
    title: str
    lab: Lab
    steps: tuple[LessonStep, ...]
    tasks: tuple[LessonTask, ...]
    solution: str
    summary: str = ""
    intro: str = ""
    goals: tuple[str, ...] = ()
    minutes: int = 10
    order: int = 0
    rules: tuple[str, ...] = ()
    circumstances: Circumstances = field(default_factory=Circumstances)
    handler: HandlerToWrite | None = None
    variations: Mapping[str, Variation] = field(default_factory=dict)
    wrongs: Mapping[str, str] = field(default_factory=dict)
