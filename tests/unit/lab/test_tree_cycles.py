"""Trees of scripts leave no cycles behind: Python's collector would stop the window to find them."""

import gc
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import pytest

from gateway_core.lab.lint import lint_steps
from gateway_core.lab.message_lint.message_calls import message_calls_steps
from gateway_core.lab.send_code.code_reading import read_send_code

_TEXT = "".join(f"def step{number}(x):\n    return [x + {number}, {{'key': x}}]\n\n" for number in range(200))
_FEW = 2_500  # the scopes of the text's functions; its tree has over 20,000 nodes and lists
_CALL = "system.util.sendMessage(project='ACME', messageHandler='testHandler')\n"


@pytest.fixture(autouse=True)
def _no_collector() -> Iterator[None]:
    """What is left over is still there when it is counted."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("make_steps", [lint_steps, message_calls_steps], ids=["findings", "calls"])
@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.9, 1.0])
def test_a_reading_that_is_dropped_anywhere_leaves_little_to_collect(
    make_steps: Callable[[str], Any], share: float
) -> None:
    text = _TEXT + _CALL
    made = sum(1 for _ in make_steps(text))
    gc.collect()
    steps = make_steps(text)
    for _ in islice(steps, int(made * share)):
        pass
    steps.close()
    del steps
    assert gc.collect() < _FEW


def test_a_text_that_has_been_read_as_a_form_leaves_little_to_collect() -> None:
    read_send_code(_TEXT + _CALL)
    assert gc.collect() < _FEW
