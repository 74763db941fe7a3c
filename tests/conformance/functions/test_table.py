"""The table of `system`'s functions and what scripts really see are the same, name by name."""

import ast
import inspect
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway_core.api import Engine, EngineWish, system_functions
from gateway_core.cli.session_play import Stage
from gateway_core.script_host.system.root import CARRIERS
from tests.support.function_cases import open_stage, read_cases

FOLDER = Path(__file__).parent
SENDERS = {"client": "client:Packing 1", "designer": "designer", "gateway": "gateway:plant-gw"}
EMULATED = [function for function in system_functions() if function.is_emulated]
NAMES = [function.full_name for function in EMULATED]
# For every name of the table: what a script gets that asks for it, `True` or the error's words; and what dir() lists.
LOOK = """
def look(name):
    found = system
    try:
        for step in name.split('.')[1:]:
            found = getattr(found, step)
    except AttributeError, error:
        return str(error)
    return callable(found)

seen = dict([(name, look(name)) for name in NAMES])
listed = [part + '.' + name for part in dir(system) for name in dir(getattr(system, part)) if name not in CONSTANTS]
print system.util.jsonEncode({'seen': seen, 'listed': listed})
"""


def constants() -> list[str]:
    """What parts offer beside functions."""
    return sorted({name for carriers in CARRIERS.values() for carrier in carriers for name in carrier.constants})


@pytest.fixture(scope="module", params=[Engine.BUILTIN, pytest.param(Engine.JYTHON, marks=pytest.mark.needs("jython"))])
def stage(request, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("table")
    with open_stage(FOLDER / "labs" / "plant", folder / "lab", EngineWish(request.param)) as stage:
        stage.engine()
        yield stage


@pytest.mark.parametrize("scope", SENDERS)
def test_scripts_see_what_the_table_says_and_nothing_else(scope: str, stage: Stage):
    names = [function.full_name for function in system_functions()]
    script = f"NAMES = {names!r}\nCONSTANTS = {constants()!r}\n{LOOK}"
    play = stage.play("look", script, SENDERS[scope], 30.0)
    assert play.ended.error is None, play.ended.error
    found = json.loads(play.output)
    there = {function.full_name for function in EMULATED if scope in function.scopes}

    assert {name for name, seen in found["seen"].items() if seen is True} == there
    assert {f"system.{name}" for name in found["listed"]} == there


@pytest.mark.parametrize("scope", SENDERS)
def test_every_other_name_says_why_it_is_not_there(scope: str, stage: Stage):
    others = [function for function in system_functions() if not function.is_emulated or scope not in function.scopes]
    script = f"NAMES = {[function.full_name for function in others]!r}\nCONSTANTS = []\n{LOOK}"
    found = json.loads(stage.play("look", script, SENDERS[scope], 30.0).output)["seen"]

    def words(function) -> tuple[str, ...]:
        if function.is_emulated:
            return (f"does not exist in {scope} scope",)
        return ("is not emulated. On Ignition: ",) if function.is_on_79 else ("came with Ignition 8: ",)

    assert [name for name in found if found[name] is True] == []
    wrong = [each.full_name for each in others if not any(text in found[each.full_name] for text in words(each))]
    parts_not_there = {each.part for each in others} - {each.part for each in EMULATED if scope in each.scopes}
    assert [name for name in wrong if name.split(".")[1] not in parts_not_there] == []


@pytest.mark.parametrize("function", EMULATED, ids=NAMES)
def test_a_function_takes_what_its_row_says(function):
    carrier = next(each for each in CARRIERS[function.part] if hasattr(each, function.name))
    method = getattr(carrier, function.name)
    if getattr(method, "binds_itself", False):
        return  # its binding has rules of its own (M1 to M3, R1) and tests of its own
    parameters = [each for name, each in inspect.signature(method).parameters.items() if name != "self"]
    taken = {each.name: each.default for each in parameters if each.kind is not each.VAR_KEYWORD}
    rows = {each.name: each.default for way in function.ways for each in way}
    takes_the_rest_by_name = len(taken) < len(parameters)
    assert set(taken) == set(rows) or (takes_the_rest_by_name and set(taken) < set(rows))
    optional = [each.name for way in function.ways for each in way if each.default is not None]
    for name in (name for name in optional if name in taken):
        default = taken[name]
        if isinstance(default, str | int | float | bool | type(None)):
            assert default == ast.literal_eval(rows[name]), name


@pytest.mark.parametrize("function", EMULATED, ids=NAMES)
def test_an_emulated_function_is_explained_in_full(function):
    assert function.help.endswith((".", "?"))
    assert [each.name for way in function.ways for each in way if not each.help] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_emulated_function_has_a_case(name):
    covered = {case.function for case in read_cases(FOLDER / "cases")}
    assert name in covered


def test_every_function_says_in_a_line_what_it_does():
    assert [each.full_name for each in system_functions() if not 0 < len(each.help) <= 130] == []


def test_rows_stand_in_the_order_of_their_names():
    names = [function.full_name for function in system_functions()]
    assert names == sorted(names)
