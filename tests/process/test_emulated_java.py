"""What scripts hear of Java's classes where the interpreter has none."""

import pytest

from tests.support.script_hosts import HostPlay


@pytest.mark.parametrize("name", ["java.util.PriorityQueue", "javax.swing.JLabel", "com.inductiveautomation.ignition"])
def test_other_java_classes_are_not_emulated_and_say_so(play: HostPlay, name: str) -> None:
    package, _, last = name.rpartition(".")
    error = play.play(f"from {package} import {last}").error
    assert error["type"] == "ImportError"
    assert "is not emulated" in error["message"]
