"""`scopelab run`: one script in a lab without windows."""

import argparse
import json

from gateway_core.cli.engine_choice import engine_problem, engine_wish
from gateway_core.cli.lab_opening import complain, open_lab
from gateway_core.cli.report import document, is_failure
from gateway_core.cli.script_reading import UnreadableError, read_script
from gateway_core.cli.session_play import Stage
from gateway_core.cli.story import story
from gateway_core.cli.termination import interrupt_on_termination
from gateway_core.model.parts import CommMode, Lab
from gateway_core.routing.near_misses import name_miss


def run(arguments: argparse.Namespace) -> int:
    """Carry the command out; the exit status."""
    as_json = arguments.json
    try:
        text = read_script(arguments.script)
    except UnreadableError as error:
        return complain(f"cannot read the script {arguments.script}: {error}", as_json=as_json)
    lab = open_lab(arguments.lab, as_json=as_json)
    if lab is None:
        return 2
    wrong = _sender_problem(lab, arguments.sender)
    if wrong:
        return complain(wrong, as_json=as_json)
    interrupt_on_termination()
    with Stage(lab, engine_wish(arguments.engine), arguments.lab) as stage:
        engine = stage.engine()
        if wrong := engine_problem(engine):
            return complain(wrong, as_json=as_json)
        stage.set_comm_mode(arguments.sender, CommMode(arguments.comm))
        play = stage.play(arguments.script.name, text, arguments.sender, arguments.settle)
    if as_json:
        print(json.dumps(document(play, engine.engine), indent=1))
    else:
        print(story(play))
    return 1 if is_failure(play, strict=arguments.strict) else 0


def _sender_problem(lab: Lab, sender: str) -> str:
    """What is wrong with `--as`, as a sentence; empty if nothing."""
    kind, _, name = sender.partition(":")
    if sender == "designer":
        return ""
    names = {
        "gateway": [gateway.name for gateway in lab.gateways],
        "client": [client.name for client in lab.clients],
    }
    if kind not in names:
        return f"--as {sender} is none of designer, gateway:NAME, client:NAME"
    if name in names[kind]:
        return ""
    miss = name_miss(name, names[kind])
    advice = f"did you mean {miss.value}?" if miss else f"it has {', '.join(names[kind]) or 'none'}"
    return f"the lab has no {kind} named {name!r}; {advice}"
