"""Help in labs that nobody makes: modules that import each other in a ring, one handler's name in three hundred projects."""

from dataclasses import replace
from time import thread_time

import pytest

from gateway_core.api import Gateway, HandlerScope, MessageHandler, PlaceKind, Project
from tests.support.script_help_play import DESIGNER, LAB, FakeNames, definition_at, help_at, names_at, split, tip_at

RING = {f"chain{n}": f"from project.chain{(n + 1) % 300} import z\n" for n in range(300)}
LIBRARY = {
    "a": "import project.b\nfrom project.b import g\ndef f(x):\n    return g()\n",
    "b": "from project.a import f\nimport project.a\ndef g():\n    return f(1)\n",
    "me": "import project.me\nfrom project.me import x\nfrom project.me import *\nx = x\n",
    **RING,
}


def _project(number: int) -> Project:
    client, gateway = HandlerScope.CLIENT, HandlerScope.GATEWAY
    return Project(
        f"P{number}",
        client_handlers={"same": MessageHandler("same", client)},
        gateway_handlers={"same": MessageHandler("same", gateway)},
    )


PROJECTS = {"ACME": Project("ACME", library=LIBRARY), **{f"P{n}": _project(n) for n in range(300)}}
HELP = help_at(DESIGNER, FakeNames(replace(LAB, gateways=(Gateway("plant-gw", projects=PROJECTS),))))


@pytest.mark.parametrize(
    ("text", "module", "line"),
    [
        ("project.a.f|()", "a", 3),
        ("project.b.g|()", "b", 3),
        ("project.me.x|", "me", 4),
        ("from project.me import x\nx|", "me", 4),
    ],
)
def test_names_of_modules_that_import_each_other_lead_to_where_they_are_made(text: str, module: str, line: int) -> None:
    (target,) = definition_at(text, HELP).targets
    assert (target.place.name, target.line) == (module, line)


def test_a_call_of_a_module_in_a_ring_is_told() -> None:
    assert tip_at("from project.a import f\nf(|", HELP).parts[1] == "x"


def test_a_handler_of_one_name_in_three_hundred_projects_is_found_in_each() -> None:
    targets = definition_at("system.util.sendMessage(anywhere, 'sa|me')", HELP).targets
    assert {target.place.project for target in targets} == {f"P{n}" for n in range(300)}
    (one,) = definition_at("system.util.sendMessage('P7', 'sa|me', scope='C')", HELP).targets
    assert (one.place.kind, one.place.project) == (PlaceKind.CLIENT_HANDLER, "P7")
    assert names_at("system.util.sendMessage(anywhere, '|", HELP).count("same") == 1


@pytest.mark.parametrize(
    "text", ["project.chain0.z|", "from project.chain0 import z\nz|(", "project.chain0.|", "import project.|"]
)
def test_a_ring_of_three_hundred_modules_takes_no_time(text: str) -> None:
    begun = thread_time()
    plain, position = split(text)
    HELP.definition_at(plain, position)
    HELP.completions(plain, position)
    HELP.call_tip(plain, position)
    assert thread_time() - begun < 0.5
