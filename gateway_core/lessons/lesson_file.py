"""What `lesson.toml` says: what the lesson is about, its steps, its tasks with checks and hints, its variations."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gateway_core.lab.checked_table import CheckedTable, shown
from gateway_core.lab.findings import FindingList
from gateway_core.lab.toml_text import TomlText
from gateway_core.lessons.check_file import read_check, read_hints
from gateway_core.lessons.checks import Check
from gateway_core.lessons.circumstance_file import (
    VariationReading,
    read_circumstances,
    read_handler,
    read_script_name,
)
from gateway_core.lessons.lesson import (
    Asked,
    Circumstances,
    HandlerToWrite,
    LessonStep,
    LessonTask,
    StepKind,
    Variation,
)
from gateway_core.lessons.party_names import PartyNames
from gateway_core.lessons.variations import varied_lab
from gateway_core.model.parts import Lab
from gateway_core.routing.rules import rule_source

LESSON_FILE = "lesson.toml"
FORMAT = 1
_MOST_MINUTES = 600
_MOST_ORDER = 10_000


@dataclass(frozen=True, slots=True)
class LessonFile:
    """The contents of `lesson.toml`. `caught_places` has file and line of the check that names a wrong script."""

    title: str
    summary: str
    goals: tuple[str, ...]
    minutes: int
    order: int
    rules: tuple[str, ...]
    circumstances: Circumstances
    handler: HandlerToWrite | None
    steps: tuple[LessonStep, ...]
    tasks: tuple[LessonTask, ...]
    variations: Mapping[str, Variation]
    caught_places: Mapping[str, tuple[str, int]] = field(default_factory=dict, compare=False)


def read_lesson_file(source: TomlText, lab: Lab, findings: FindingList) -> LessonFile:
    """The file's contents as far as they can be read."""
    top = CheckedTable(source, (), source.data, findings)
    top.title = "the lesson"
    if top.take_any("format") != FORMAT:
        findings.error(
            "wrong-value", top.place("format"), "the lesson has no format that is known", "Write: format = 1"
        )
    reading = _LessonFileReading(top, lab, findings)
    lesson = LessonFile(
        title=top.take_text("title", required=True),
        summary=top.take_text("summary", required=True),
        goals=top.take_texts("goals"),
        minutes=top.take_count("minutes", 10, 1, _MOST_MINUTES),
        order=top.take_count("order", 0, 0, _MOST_ORDER),
        rules=reading.rules(),
        circumstances=reading.circumstances,
        handler=read_handler(top.take_table("handler"), lab, findings) if "handler" in top.names() else None,
        variations=reading.variations(),
        steps=reading.steps(),
        tasks=reading.tasks(),
        caught_places=reading.caught_places,
    )
    top.finish()
    if not lesson.goals:
        findings.error("missing-key", top.place("goals"), "the lesson has no goals", 'Write: goals = ["You can …"]')
    return lesson


class _LessonFileReading:
    """Reads the parts in turn; tasks last, for their checks refer to the others."""

    def __init__(self, top: CheckedTable, lab: Lab, findings: FindingList) -> None:
        self._top = top
        self._lab = lab
        self._findings = findings
        self._variations: dict[str, Variation] = {}
        self._step_count = 0
        self.caught_places: dict[str, tuple[str, int]] = {}
        self.circumstances = read_circumstances(top, lab, Circumstances(), findings)

    def rules(self) -> tuple[str, ...]:
        """The rules that the lesson teaches."""
        rules = self._top.take_texts("rules")
        for rule in rules:
            try:
                rule_source(rule)
            except KeyError:
                text, advice = f"there is no rule {shown(rule)}", "Write ids of rules such as M7 or R9."
                self._findings.error("unknown-rule", self._top.place("rules"), text, advice)
        return rules

    def variations(self) -> dict[str, Variation]:
        """The variations by name."""
        table = self._top.take_table("variations")
        reading = VariationReading(self._lab, self.circumstances.faults, self._findings)
        self._variations = {name: reading.read(table.take_table(name), name) for name in table.names()}
        return self._variations

    def steps(self) -> tuple[LessonStep, ...]:
        """The steps, still without their texts."""
        steps: list[LessonStep] = []
        for table in self._top.take_tables("steps", "this step", required=True):
            kind = StepKind(table.take_choice("kind", StepKind, StepKind.RUN))
            table.title = f"step {len(steps) + 1}"
            script = read_script_name(table, "script", self._lab, self._findings)
            around = read_circumstances(table, self._lab, self.circumstances, self._findings)
            send = table.take_count("send", 1, 1, 1_000)
            asks = Asked(table.take_choice("asks", Asked, Asked.RECEIVED))
            table.finish()
            if kind is StepKind.PREDICT and not script:
                text = f"step {len(steps) + 1} is to predict a send, but has no script that sends"
                self._findings.error("missing-key", table.place(), text, 'Write: script = "NAME"')
            steps.append(LessonStep(kind, script=script, circumstances=around, send=send, asks=asks))
        self._step_count = len(steps)
        return tuple(steps)

    def tasks(self) -> tuple[LessonTask, ...]:
        """The tasks with their checks."""
        tasks = []
        for table in self._top.take_tables("tasks", "this task", required=True):
            title = table.take_text("title", required=True)
            table.title = f"task '{title}'" if title else table.title
            step = table.take_count("step", self._step_count, 1, max(self._step_count, 1))
            tasks.append(LessonTask(title, step, self._checks(table), read_hints(table, self._findings)))
            table.finish()
        if not tasks and self._top.take_any("tasks") is not None:
            text, advice = "the lesson has no task", "Add [[tasks]] with a title, three hints and [[tasks.checks]]."
            self._findings.error("missing-key", self._top.place("tasks"), text, advice)
        return tuple(tasks)

    def _checks(self, table: CheckedTable) -> tuple[Check, ...]:
        tables = table.take_tables("checks", "this check", required=True)
        checks = [check for inner in tables if (check := self._check(inner))]
        if not tables and table.take_any("checks") is not None:
            text = f"{table.title} has no checks"
            self._findings.error("missing-key", table.place("checks"), text, "Add [[tasks.checks]].")
        return tuple(checks)

    def _check(self, table: CheckedTable) -> Check | None:
        when = table.take_text("when")
        lab = self._lab
        if when in self._variations:
            lab = varied_lab(lab, self._variations[when])
        elif when:
            text = f"there is no variation {shown(when)}"
            advice = self._findings.suggestion(when, self._variations, f"Add [variations.{when}].")
            self._findings.error("unknown-variation", table.place("when"), text, advice)
        check = read_check(table, PartyNames(lab, self._findings), when, self._findings)
        for name in check.caught if check else ():
            if name in self.caught_places:
                text, advice = f"{shown(name)} is caught by two checks", "Name it at the check that it fails on first."
                self._findings.error("duplicate-caught", table.place("caught"), text, advice)
            self.caught_places[name] = table.place("caught")
        return check
