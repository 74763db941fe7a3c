"""What was done while a lesson is recorded, as values: sends, the scripts that ran, what changed meanwhile (no Qt widgets)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gateway_core.api import (
    PLACEHOLDER_LEFT,
    Circumstances,
    CommMode,
    EndpointKind,
    Event,
    Fault,
    FaultsChanged,
    Finding,
    Lab,
    LabReplaced,
    MessageCall,
    Recording,
    ScriptStarted,
    Send,
    Sent,
    SessionClosed,
    StepKind,
    Trace,
    fault_text,
)

MOST_SENDS = 200  # a lesson of more is none that anybody could follow
_MOST_FAULTS = 5  # that are told one by one
_SAID_BELOW = frozenset(("few-wrongs", PLACEHOLDER_LEFT))  # findings for which the list has lines of its own


@dataclass(frozen=True, slots=True)
class NotedScript:
    """A script that ran: what it is called, its text, the label of who ran it."""

    name: str
    text: str
    who: str


@dataclass(frozen=True, slots=True)
class Notes:
    """All that was done since the recording began. `left_out` counts the sends that came after the last that is noted."""

    title: str
    sends: tuple[Send, ...] = ()
    scripts: tuple[NotedScript, ...] = ()
    closed: tuple[str, ...] = ()
    is_lab_changed: bool = False
    are_faults_changed: bool = False
    left_out: int = 0

    def with_events(self, events: Sequence[Event]) -> "Notes":
        """With what happened besides."""
        notes = self
        for event in events:
            notes = notes._with(event)
        return notes

    def _with(self, event: Event) -> "Notes":
        if isinstance(event, Sent):
            if len(self.sends) >= MOST_SENDS:
                return replace(self, left_out=self.left_out + 1)
            return replace(self, sends=(*self.sends, event.send))
        if isinstance(event, ScriptStarted):
            script = NotedScript(event.name, event.text, event.where.label)
            others = tuple(noted for noted in self.scripts if noted != script)
            return replace(self, scripts=(*others, script))
        if isinstance(event, SessionClosed) and event.session.kind is EndpointKind.CLIENT:
            return replace(self, closed=(*self.closed, event.session.name))
        if isinstance(event, FaultsChanged):
            return replace(self, are_faults_changed=self.are_faults_changed or bool(self.sends))
        return replace(self, is_lab_changed=True) if isinstance(event, LabReplaced) else self


@dataclass(frozen=True, slots=True)
class LessonWish:
    """What the author chose. `script` None: one is made of the calls; `ids` are the sends that count."""

    title: str
    summary: str
    folder: str
    kinds: tuple[StepKind, ...]
    ids: tuple[int, ...]
    script: NotedScript | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is open while the lesson is written: the lab, where it lies, what is broken on purpose in it."""

    lab: Lab
    path: Path
    faults: tuple[Fault, ...] = ()


def recording_of(wish: LessonWish, around: Surroundings, traces: Sequence[Trace]) -> Recording:
    """What the core makes a lesson of: run by whoever ran the script, else by the sender of the first send."""
    script = wish.script or NotedScript("", "", traces[0].send.sender.label)
    blocked = next((trace.send.blocked_by for trace in traces if trace.send.blocked_by), "")
    mode = CommMode(blocked) if blocked else CommMode.READ_WRITE
    circumstances = Circumstances(script.who, mode, around.faults)
    return Recording(
        wish.title, around.lab, tuple(traces), script.text, circumstances, around.path, wish.summary, wish.kinds
    )


def wish_problem(wish: LessonWish) -> str:
    """What is still missing, as a sentence; empty if nothing is. The folder is looked at elsewhere."""
    translate = QCoreApplication.translate
    if not wish.title:
        return translate("LessonRecording", "Give the lesson a title.")
    if not wish.ids:
        return translate("LessonRecording", "Tick at least one send. The tasks ask for what it did.")
    if not wish.kinds:
        return translate("LessonRecording", "Tick at least one kind of step.")
    return ""


def remarks(notes: Notes, faults: Sequence[Fault] = ()) -> tuple[str, ...]:
    """What the author should know before the lesson is written, a line each; `faults` are there now."""
    translate, found = QCoreApplication.translate, []
    if faults:
        text = translate(
            "LessonRecording",
            "What is broken on purpose now goes into the lesson, and is broken there from the beginning:",
        )
        found += [text, *(f"⚠ {fault_text(fault)}" for fault in faults[:_MOST_FAULTS])]
        if (more := len(faults) - _MOST_FAULTS) > 0:
            found.append(translate("LessonRecording", "⚠ and {count} more").format(count=more))
    if notes.are_faults_changed:
        text = translate(
            "LessonRecording",
            "Faults on purpose were changed meanwhile. The lesson gets those that are there now, so earlier sends may go "
            "another way.",
        )
        found.append(text)
    if notes.is_lab_changed:
        text = translate(
            "LessonRecording",
            "The lab was changed meanwhile. The lesson gets the lab as it is now, so earlier sends may go another way.",
        )
        found.append(text)
    for name in dict.fromkeys(notes.closed):
        text = translate("LessonRecording", "{name} was closed meanwhile. In the lesson it is open from the beginning.")
        found.append(text.format(name=name))
    if notes.left_out:
        text = translate("LessonRecording", "Only the first {most} sends were noted; {count} came after them.")
        found.append(text.format(most=MOST_SENDS, count=notes.left_out))
    return tuple(found)


def left_to_do(findings: Iterable[Finding], *, has_summary: bool) -> tuple[str, ...]:
    """What only a person can write, after what the lesson's check has found; a line each."""
    translate = QCoreApplication.translate
    news = [finding for finding in findings if finding.code not in _SAID_BELOW]
    found = [f"{finding.file}: {finding.text} {finding.advice}" for finding in news]
    if not has_summary:
        found.append(
            translate("LessonRecording", "lesson.toml: say in one sentence what the lesson is about (summary).")
        )
    return (
        *found,
        translate("LessonRecording", "lesson.toml: write the goals, and three hints for each task."),
        translate("LessonRecording", "text.md: tell the story, and say in short sentences what to do in each step."),
        translate("LessonRecording", "wrong-*.py: add two scripts or more with mistakes that learners make."),
        translate("LessonRecording", "lesson.toml: name each of them at the check that it fails on (caught)."),
        translate("LessonRecording", "At the end, run scopelab check on the folder."),
    )


def send_line(send: Send) -> str:
    """A send in a line: `#3 greet · message · designer → ACME · user=bob`."""
    call = send.call
    parts = [f"#{send.id} {call.handler}", send.kind.value, f"{send.sender.label} → {call.project}"]
    if isinstance(call, MessageCall):
        filters = call.filters
        given = {"user": filters.user, "hasRole": filters.role, "hostName": filters.host, "scope": call.scope}
        parts += [f"{name}={value}" for name, value in given.items() if value]
    return " · ".join(parts)


def noted_text(count: int) -> str:
    """How much was noted, for the status bar."""
    translate = QCoreApplication.translate
    if count == 1:
        return translate("LessonRecording", "● Recording: 1 send")
    return translate("LessonRecording", "● Recording: {count} sends").format(count=count)
