"""A lesson out of what its author has just done: the lab with the clients that were open, the script, and its checks.

The checks ask for what happened. What only a person can say stands in the texts to be filled in.
"""

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from gateway_core.errors import LabSaveError
from gateway_core.lab.atomic_files import replace_file
from gateway_core.lab.document import Finding, copy_lab, save_lab
from gateway_core.lab.texts import encoded_text
from gateway_core.lessons.lesson import Circumstances, StepKind
from gateway_core.lessons.lesson_check import check_lesson
from gateway_core.lessons.lesson_file import FORMAT, LESSON_FILE
from gateway_core.lessons.lesson_reader import LAB_FOLDER, SOLUTION_FILE, read_lesson
from gateway_core.lessons.lesson_text import TEXT_FILE
from gateway_core.lessons.placeholders import GOAL, HINTS, INTRO, SUMMARY
from gateway_core.lessons.scene import begun_in
from gateway_core.lessons.wanted import plain_value
from gateway_core.messages.call_script import call_script
from gateway_core.messages.payload import Payload
from gateway_core.model.faults import Fault
from gateway_core.model.parts import ClientPreset, Lab, User
from gateway_core.model.session import Endpoint, EndpointKind, Session
from gateway_core.routing.sends import Answer, AnswerOutcome
from gateway_core.routing.trace import Trace

_SCRIPT = "recorded"
_BODIES = {
    StepKind.PREDICT: "Who receives it? Tick all who do, before you run the script.",
    StepKind.RUN: "Run the script.",
    StepKind.INVESTIGATE: "Look at who received it, and why the others did not.",
    StepKind.MODIFY: "Change the script, and see what changes.",
    StepKind.MAKE: "Write a script that does the same.",
}


@dataclass(frozen=True, slots=True)
class Recording:
    """What an author did: the lab, the sends in order, the script that made them and who ran it.

    `lab_path` is where the lab lies, None if it was never saved. Without a script, one is made from the calls.
    `kinds` are the steps that the lesson has, in their order.
    """

    title: str
    lab: Lab
    traces: tuple[Trace, ...]
    script: str = ""
    circumstances: Circumstances = field(default_factory=Circumstances)
    lab_path: Path | None = None
    summary: str = ""
    kinds: tuple[StepKind, ...] = tuple(StepKind)


def record(recording: Recording, folder: Path, stop: threading.Event | None = None) -> tuple[Finding, ...]:
    """Write the lesson into `folder`, which is empty or new, and check it; takes some seconds.

    Once `stop` is set the check ends soon; the lesson is written all the same. Raises OSError, and `LabSaveError` with a sentence where nothing can be recorded or the folder is in use.
    """
    if not recording.traces:
        raise LabSaveError("Nothing was sent yet, so there is nothing to record. Send a message first.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise LabSaveError(f"{folder} is not an empty folder, so nothing was written. Choose another name.")
    names = _client_names(recording.traces)
    script = recording.script or "\n".join(call_script(trace.send.call) for trace in _own(recording))
    lab = replace(_lab_as_it_was(recording, names), scripts={_SCRIPT: script})
    target = folder / LAB_FOLDER
    if recording.lab_path is None:
        save_lab(lab, target)
    else:
        copy_lab(lab, recording.lab_path, target)
    texts = {
        SOLUTION_FILE: script,
        TEXT_FILE: _text(recording),
        LESSON_FILE: _lesson_text(recording, names),
    }
    for name, text in texts.items():
        replace_file(folder / name, encoded_text(text))
    reading = read_lesson(folder)
    return reading.findings + (check_lesson(reading.lesson, stop) if reading.lesson else ())


def _own(recording: Recording) -> list[Trace]:
    """The sends that the author's script made; what handlers sent on follows from them."""
    runner = recording.circumstances.runs_as
    return [trace for trace in recording.traces if trace.send.sender.label == runner]


def _sessions(traces: Iterable[Trace]) -> list[Session]:
    """The clients that were there, each as it was at the first send that saw it."""
    found: dict[str, Session] = {}
    for verdict in (verdict for trace in traces for verdict in trace.verdicts):
        if verdict.session is not None and verdict.session.kind is EndpointKind.CLIENT:
            found.setdefault(verdict.session.id, verdict.session)
    return list(found.values())


def _client_names(traces: Iterable[Trace]) -> dict[str, str]:
    """A name for each session that was open; in a lab no two clients have the same one."""
    names: dict[str, str] = {}
    for session in _sessions(traces):
        name, number = session.name, 2
        while name in names.values():
            name, number = f"{session.name} ({number})", number + 1
        names[session.id] = name
    return names


def _lab_as_it_was(recording: Recording, names: dict[str, str]) -> Lab:
    """The lab with the clients that were open, and with the users who sat there."""
    sessions = _sessions(recording.traces)
    clients = tuple(_preset(session, names[session.id]) for session in sessions)
    users = {user.name: user for user in recording.lab.users}
    for session in sessions:
        who = session.identity
        if who.user and who.user not in users:
            users[who.user] = User(who.user, roles=who.roles)
    return replace(recording.lab, clients=clients, users=tuple(users.values()))


def _preset(session: Session, name: str) -> ClientPreset:
    who = session.identity
    return ClientPreset(name, session.gateway, session.project, who.user, who.host, who.address)


def _text(recording: Recording) -> str:
    title = recording.title
    steps = [f"## {kind.capitalize()}: {title}\n\n{_BODIES[kind]}\n" for kind in recording.kinds]
    intro = recording.summary or INTRO
    return "\n".join([f"# {title}\n\n{intro}\n", *steps])


def _lesson_text(recording: Recording, names: dict[str, str]) -> str:
    # Here and not above: the TOML writer takes a tenth of a window's start, and few ever record a lesson.
    from gateway_core.lab.toml_values import Written, written_table

    around = recording.circumstances
    parts = [
        written_table(
            "# Recorded. Fill in the texts, and add wrong-*.py with mistakes that learners make.",
            {
                "format": FORMAT,
                "title": recording.title,
                "summary": recording.summary or SUMMARY,
                "goals": [GOAL],
                "runs_as": around.runs_as,
                "comm": around.comm.value,
                "faults": Written(f"[{', '.join(_fault_text(fault) for fault in around.faults)}]"),
            },
        )
    ]
    parts += [written_table("[[steps]]", {"kind": kind.value, "script": _SCRIPT}) for kind in recording.kinds]
    for handler in dict.fromkeys(trace.send.call.handler for trace in recording.traces):
        traces = [trace for trace in recording.traces if trace.send.call.handler == handler]
        received = list(dict.fromkeys(_label(begun.where, names) for begun in begun_in(traces)))
        title = f"{handler} reaches the same ones"
        parts.append(written_table("[[tasks]]", {"title": title, "hints": list(HINTS)}))
        parts.append(written_table("[[tasks.checks]]", {"check": "received", "handler": handler, "exactly": received}))
        if not received:  # which holds for a script that sends nothing, too
            parts.append(written_table("[[tasks.checks]]", {"handler": handler, **_sent_keys(traces, names)}))
        if answer := _common_answer(traces):
            keys = {key: Written(text) if key == "value" else text for key, text in _answer_keys(answer).items()}
            parts.append(written_table("[[tasks.checks]]", {"check": "answer", "handler": handler, **keys}))
    return "\n".join(parts)


def _fault_text(fault: Fault) -> str:
    """The fault as an inline table."""
    # Here and not above: for the same reason.
    from gateway_core.lab.toml_values import written_value

    values = {"fault": fault.kind.value, "at": fault.target, "amount": fault.amount, "handler": fault.handler}
    return "{ " + ", ".join(f"{key} = {written_value(value)}" for key, value in values.items() if value) + " }"


def _label(endpoint: Endpoint, names: dict[str, str]) -> str:
    return f"client:{names[endpoint.session]}" if endpoint.session in names else endpoint.label


def _sent_keys(traces: Sequence[Trace], names: dict[str, str]) -> dict[str, str | int | list[str]]:
    """The keys of a check that asks for the sends themselves: whom they selected; nobody: how many they were."""
    verdicts = (verdict for trace in traces for verdict in trace.verdicts)
    selected = list(dict.fromkeys(_label(verdict.endpoint, names) for verdict in verdicts if verdict.selected))
    return {"check": "selected", "exactly": selected} if selected else {"check": "sends", "count": len(traces)}


def _common_answer(traces: Iterable[Trace]) -> Answer | None:
    """The answer of the requests; None if there are none, or if they were answered differently."""
    answers = [trace.answer for trace in traces if trace.answer is not None]
    alike = {tuple(_answer_keys(answer).items()) for answer in answers}
    return answers[0] if len(alike) == 1 else None


def _answer_keys(answer: Answer) -> dict[str, str]:
    """The answer as keys of a check; `value` is TOML already."""
    is_late = answer.outcome is AnswerOutcome.LATE
    keys = {"outcome": (AnswerOutcome.TIMED_OUT if is_late else answer.outcome).value}
    if answer.outcome is AnswerOutcome.RETURNED and answer.value:
        keys |= _value_keys(answer.value)
    if answer.outcome is AnswerOutcome.FAILED and answer.error:
        keys["error"] = answer.error.type
    return keys


def _value_keys(value: Payload) -> dict[str, str]:
    # Here and not above: for the same reason.
    from gateway_core.lab.toml_values import written_value

    keys = {"type": value.tree().type_name}
    plain = plain_value(value)
    if isinstance(plain, str | bool):
        keys["value"] = written_value(plain)
    elif isinstance(plain, int | float):
        keys["value"] = repr(plain)
    return keys
