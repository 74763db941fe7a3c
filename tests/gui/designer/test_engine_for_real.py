"""The whole program with an engine that is chosen, that is missing, and that comes back."""

import shutil

import pytest

from gateway_core.api import EngineHealth, ScriptEnded
from resources.locator import sample_lab
from tests.support.fake_jython import answering

PATIENCE_MS = 30_000


@pytest.fixture
def start(program, tmp_path, qtbot):
    """Starts the program on a copy of the sample lab that asks for `engine`."""

    def started(engine):
        lab = tmp_path / "data" / "labs" / "mine"
        shutil.copytree(sample_lab(), lab)
        text = (lab / "lab.toml").read_text("utf-8")
        (lab / "lab.toml").write_text(text.replace('engine = "builtin"', f'engine = "{engine}"'), "utf-8")
        assert program.start(lab)
        return program.run

    return started


def until(qtbot, run, health):
    qtbot.waitUntil(lambda: run.network.engine().health is health, timeout=PATIENCE_MS)


def ended_by_hand(run, text, qtbot):
    """The end of a script that is run by hand."""
    ends = []

    def take(events):
        ends.extend(event for event in events if isinstance(event, ScriptEnded))

    run.bridge.events.connect(take)
    run.network.run_script(run.parts.workplace.designer, text, "script").result()
    qtbot.waitUntil(lambda: bool(ends), timeout=PATIENCE_MS)
    run.bridge.events.disconnect(take)
    return ends[0]


def test_a_lab_whose_engine_is_missing_opens_and_the_builtin_one_is_one_click_away(start, monkeypatch, qtbot):
    monkeypatch.setenv("SCOPELAB_JYTHON", "/no/jython")
    run = start("jython")
    qtbot.waitUntil(lambda: run.parts.notices.message is not None, timeout=PATIENCE_MS)
    assert run.parts.status.engine.text() == "Engine: Jython – not found"
    assert ended_by_hand(run, "print 1", qtbot).error.type == "EngineNotFound"
    run.parts.bar.action_requested.emit(run.parts.notices.message)
    until(qtbot, run, EngineHealth.READY)
    assert ended_by_hand(run, "print 1", qtbot).error is None
    assert run.parts.status.engine.text() == "Engine: builtin (Python 2 dialect)"


def test_another_engine_in_settings_is_in_use_at_once(start, tmp_path, qtbot):
    run = start("builtin")
    run.parts.menus.file.settings.trigger()
    dialog = run.parts.engine.dialog
    dialog.engine.setCurrentIndex(dialog.engine.findData("jython"))
    dialog.jython.setText(str(answering(tmp_path / "jython")))
    dialog.accept()
    qtbot.waitUntil(lambda: run.network.engine().where == str(tmp_path / "jython" / "jython"), timeout=PATIENCE_MS)
    until(qtbot, run, EngineHealth.READY)
    assert ended_by_hand(run, "print 1", qtbot).error is None


@pytest.mark.needs("jython")
def test_real_jython_is_in_the_status_bar_with_its_version(start, qtbot):
    run = start("jython")
    qtbot.waitUntil(lambda: run.parts.status.engine.text().startswith("Engine: Jython 2.7"), timeout=PATIENCE_MS)
    assert ended_by_hand(run, "from java.util import BitSet", qtbot).error is None
