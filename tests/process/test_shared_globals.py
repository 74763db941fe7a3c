"""What scripts of one emulated JVM share: `getGlobals` and the levels of loggers. Under Jython all JVMs are one process."""

from collections.abc import Iterator

import pytest

from gateway_core.api import ClientPreset, Engine, EngineWish
from gateway_core.cli.session_play import Stage
from tests.support.labs import gateway_of, lab_of, scripted
from tests.support.stage_play import USERS, delivery

SET = "system.util.getGlobals()['seen'] = payload['value']\nsystem.util.setLoggingLevel('Line', 'error')"
GET = "print system.util.globals.get('seen'), system.util.getLogger('Line.Motor').isInfoEnabled()"
HANDLERS = {"set": SET, "get": GET}


@pytest.fixture(params=[Engine.BUILTIN, pytest.param(Engine.JYTHON, marks=pytest.mark.needs("jython"))])
def stage(request) -> Iterator[Stage]:
    projects = [scripted(name, client=HANDLERS, gateway=HANDLERS) for name in ("P", "Q")]
    clients = [ClientPreset(name, "gw", "P", "bob", f"PC-{name}", "192.0.2.1") for name in ("a", "b")]
    lab = lab_of(gateway_of("gw", *projects), gateway_of("other", *projects), users=USERS, clients=clients)
    with Stage(lab, EngineWish(request.param)) as stage:
        stage.engine()
        yield stage


def told(stage: Stage, project: str, handler: str, rest: str, name: str) -> str:
    """What the handler prints at that endpoint."""
    call = f"system.util.sendMessage('{project}', '{handler}', {{'value': 5}}, {rest})"
    return delivery(stage.play("test", call, "designer", 30), name).output


def test_all_projects_of_a_gateway_share_them_and_nobody_else_does(stage):
    told(stage, "P", "set", "'G'", "gw")
    assert told(stage, "Q", "get", "'G'", "gw") == "5 False\n"
    assert told(stage, "P", "get", "'G', remoteServers=['other']", "other") == "None True\n"
    assert told(stage, "P", "get", "'C', hostName='PC-a'", "a") == "None True\n"


def test_each_client_has_its_own_between_its_runs(stage):
    told(stage, "P", "set", "'C', hostName='PC-a'", "a")
    assert told(stage, "P", "get", "'C', hostName='PC-a'", "a") == "5 False\n"
    assert told(stage, "P", "get", "'C', hostName='PC-b'", "b") == "None True\n"
