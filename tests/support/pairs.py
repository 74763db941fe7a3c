"""Pairs of sender and handlers, kept as files: the lab around them, and what came of them as lines to compare.

A pair is a folder. Its one script is named after who runs it (`designer.py`, `client Packing 1.py`); its handlers
lie in `client` and `gateway`, those of the other gateway in `depot client` and `depot gateway`, library scripts in
`project` and `shared`.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gateway_core.api import ClientPreset, Gateway, Lab, User
from gateway_core.cli.report import document
from gateway_core.cli.session_play import Stage
from tests.support.labs import gateway_of, lab_of, scripted

_USERS = (
    User("bob", "bob", ("Operator", "Shift A")),
    User("eve", "eve", ("Operator", "Shift B")),
    User("sue", "sue", ("Supervisor", "Operator")),
)
_CLIENTS = (
    ClientPreset("Packing 1", "plant-gw", "ACME", "bob", "PACK-01", "192.0.2.11"),
    ClientPreset("Packing 2", "plant-gw", "ACME", "eve", "PACK-02", "192.0.2.12"),
    ClientPreset("Control room", "plant-gw", "ACME", "sue", "CTRL-01", "192.0.2.21"),
    ClientPreset("Depot 1", "agent-8088", "ACME", "eve", "DEPOT-01", "198.51.100.11"),
)
_SETTLE_S = 30.0
# Differs in every run: whose session it was stands there instead.
_SESSION = re.compile(r"\b[0-9A-F]{8}\b")


@dataclass(frozen=True, slots=True)
class Pair:
    """Who runs which script in which lab."""

    sender: str
    script: str
    lab: Lab


def read_pair(folder: Path) -> Pair:
    """The pair in that folder."""
    (script,) = folder.glob("*.py")
    here = _gateway("plant-gw", folder, "")
    depot = _gateway("agent-8088", folder, "depot ")
    lab = replace(lab_of(here, depot, users=_USERS, clients=_CLIENTS), shared=_texts(folder / "shared"))
    return Pair(script.stem.replace(" ", ":", 1), script.read_text("utf-8"), lab)


def _gateway(name: str, folder: Path, prefix: str) -> Gateway:
    client, gateway = _texts(folder / f"{prefix}client"), _texts(folder / f"{prefix}gateway")
    return gateway_of(name, scripted("ACME", client=client, gateway=gateway, library=_texts(folder / "project")))


def _texts(folder: Path) -> Mapping[str, str]:
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.py"))}


def play_pair(stage: Stage, pair: Pair) -> list[str]:
    """Run the sender on an open stage, of whatever pair; what came of it, line by line, without what is never the same.

    That is: session ids, durations, the order of dictionaries, and of what happened at different places.
    """
    stage._network.replace_lab(pair.lab).result()  # so that one Java process does for all
    return play_lines(stage, "sender", pair.script, pair.sender)


def play_lines(stage: Stage, name: str, script: str, sender: str) -> list[str]:
    """Run a script on an open stage; what came of it as `play_pair` says."""
    play = stage.play(name, script, sender, _SETTLE_S)
    assert play.settled, "not everything came to its end"
    return _lines_of(document(play, ""))


def _lines_of(done: Mapping[str, Any]) -> list[str]:
    """What `scopelab run --json` says, as lines: a place's own lines are in their order, places by name."""
    names = {end["session"]: end["name"] for send in done["sends"] for end in send["endpoints"] if end["session"]}
    lines = [f"script: {done['script']['outcome']}", *_ran(done["script"])]
    for send in sorted(done["sends"], key=_sender_name):
        lines += _sent(send)
    for line in _by_place(done["log"]):
        lines += f"{line['where']} {line['level']} {line['logger']}: {line['text']}".rstrip("\n").split("\n")
    return [_SESSION.sub(lambda found: names.get(found[0], found[0]), line) for line in lines]


def _sender_name(send: Mapping[str, Any]) -> str:
    return f"{send['sender']['type']} {send['sender']['name']}"


def _by_place(log: list[dict[str, str]]) -> list[dict[str, str]]:
    """The log sorted by place; what was printed comes in pieces of any length, and is one."""
    joined: list[dict[str, str]] = []
    for line in sorted(log, key=lambda line: line["where"]):
        if joined and line["logger"] == joined[-1]["logger"] == "print" and line["where"] == joined[-1]["where"]:
            joined[-1] = {**line, "text": joined[-1]["text"] + line["text"]}
        else:
            joined.append(line)
    return joined


def _ran(run: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"| {line}" for line in run["output"].removesuffix("\n").split("\n") if run["output"])
    yield from (f"effect: {effect['call']} {_json(effect['arguments'])}" for effect in run["effects"])
    if run["error"]:
        yield f"{run['error']['type']} in line {run['error']['line']}: {run['error']['message']}"
        yield from (f"! {line}" for line in run["error"]["traceback"].splitlines())


def _sent(send: Mapping[str, Any]) -> Iterator[str]:
    filters = {name: value for name, value in send["filters"].items() if value}
    yield f"{send['kind']} {send['handler']} by {_sender_name(send)}, line {send['line']}, scope {send['scope']}"
    yield f"to {send['project']} {_json(filters)} {_json(send['remote_servers'])} with {_json(send['payload'])}"
    yield from send["receipts"]
    for end in send["endpoints"]:
        yield f"{end['name']}: {end['reason']}"
        yield from _ran(end)
        if end["returned"] is not None:
            yield f"returned {_json(end['returned'])}"
    if "answer" in send:
        answer = send["answer"]
        yield f"answer: {answer['outcome']} {_json(answer['value'])}"
        yield from _ran({"output": "", "effects": [], "error": answer["error"]})


def _json(value: object) -> str:
    return json.dumps(_without_order(value), sort_keys=True, ensure_ascii=False)


def _without_order(value: Any) -> Any:
    """The same with the items of dictionaries sorted, those of dictionaries whose keys are no texts, too."""
    if isinstance(value, list):
        return [_without_order(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("$type") == "dict":
        return {"$type": "dict", "value": sorted(map(_without_order, value["value"]), key=repr)}
    return {key: _without_order(item) for key, item in value.items()}
