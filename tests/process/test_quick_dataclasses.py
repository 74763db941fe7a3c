"""Dataclasses that are made quickly behave as those that Python makes; in a process of its own, which is changed for good."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = '''\
import json
import sys
from dataclasses import FrozenInstanceError, dataclass, field, replace
from client.toolkit.quick_dataclasses import make_dataclasses_quickly

def made():
    @dataclass(frozen=True)
    class Nothing:
        pass

    @dataclass(frozen=True, slots=True)
    class One:
        name: str

    @dataclass(frozen=True, order=True)
    class Pair:
        """Two values and what does not count."""
        first: object
        second: object = 2
        note: str = field(default="", compare=False)
        secret: str = field(default="s", repr=False, kw_only=True)

    @dataclass(frozen=True)
    class Longer(Pair):
        third: int = 3

    class Looser(Longer):
        pass

    @dataclass(slots=True)
    class Loose:
        values: list = field(default_factory=list)

    return Nothing, One, Pair, Longer, Looser, Loose

def said(action):
    try:
        return repr(action())
    except (AttributeError, TypeError, FrozenInstanceError) as error:
        return f"{type(error).__name__}: {error}"

def behaviour():
    Nothing, One, Pair, Longer, Looser, Loose = made()
    loose = Loose([1])
    loose.values.append(loose)
    looser = Looser(1, 2)
    looser.other = 4
    every = [Nothing(), One("n"), Pair(1), Longer(1, 2), looser]
    return {
        "repr": [repr(value) for value in every],
        "repr of what holds itself": repr(loose),
        "hash": [hash(value) for value in every[1:]] + [hash(Nothing()) == hash(())],
        "what cannot be hashed": [said(lambda: hash(loose)), said(lambda: hash(One([])))],
        "equal": [One("n") == One("n"), Pair(1) == Pair(1, note="x"), Pair(1) == Longer(1), One("a") == One("b")],
        "order": [Pair(1) < Pair(2), said(lambda: Pair(1) < Longer(1))],
        "set": [said(lambda value=value: setattr(value, "first", 1)) for value in every],
        "set what is no field": [said(lambda value=value: setattr(value, "else_", 1)) for value in every],
        "delete": [said(lambda value=value: delattr(value, "first")) for value in every],
        "delete what is no field": [said(lambda: delattr(looser, "other")), said(lambda: delattr(Nothing(), "x"))],
        "replace": [repr(replace(Pair(1), second=5)), said(lambda: replace(Pair(1), fourth=5))],
        "names": [getattr(Pair, name).__qualname__ for name in ("__hash__", "__repr__", "__setattr__", "__delattr__")],
    }

python = behaviour()
make_dataclasses_quickly()
quick = behaviour()
texts = [made()[2].__hash__.__code__.co_filename, made()[2].__setattr__.__code__.co_filename]
print(json.dumps([python, quick, texts]))
'''
WAYS = (
    "repr",
    "repr of what holds itself",
    "hash",
    "what cannot be hashed",
    "equal",
    "order",
    "set",
    "set what is no field",
    "delete",
    "delete what is no field",
    "replace",
    "names",
)


@pytest.fixture(scope="module")
def observed():
    """What the program saw of Python's dataclasses, of quick ones, and where the methods of the latter stand."""
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, cwd=ROOT)
    return json.loads(done.stdout)


@pytest.mark.parametrize("way", WAYS)
def test_a_quick_dataclass_behaves_as_pythons(observed, way):
    python, quick, _ = observed
    assert quick[way] == python[way]


def test_every_behaviour_is_compared(observed):
    assert tuple(observed[0]) == WAYS


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="Python itself makes them quickly there")
def test_methods_are_no_texts_that_are_compiled(observed):
    """As long as Python has the places that are replaced."""
    assert all(Path(file).name == "quick_dataclasses.py" for file in observed[2])
