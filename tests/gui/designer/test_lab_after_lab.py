"""One lab after the other in the same program: each leaves no object, thread, timer or process behind."""

import gc
import threading
import weakref
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from designer.lab_run import LabRun
from designer.program import Program
from gateway_core.api import save_lab
from tests.support.designer_lab import LAB

PATIENCE_MS = 20_000


@pytest.fixture
def labs(tmp_path: Path) -> tuple[Path, Path]:
    """Two labs of the user's own, where scripts may run."""
    paths = tmp_path / "data" / "labs" / "one", tmp_path / "data" / "labs" / "two"
    for path in paths:
        save_lab(LAB, path)
    return paths


def parts_of(run: LabRun) -> list[object]:
    """What a lab that runs is made of: windows, panels, presenters, and what they stand on."""
    parts = run.parts
    panels = [getattr(parts.panels, field.name) for field in fields(parts.panels)]
    late = [each for panel in vars(parts.late).values() for each in (panel, panel.view, panel.presenter)]
    presenters = [parts.browser, parts.message_log, parts.who_receives]
    commands = [parts.commands, parts.labs, parts.menus, parts.messages, parts.sends, parts.start]
    ground = [run, run.window, run.parts, run.bridge, run.network, run.clients, run.memory, parts.workplace.edits]
    return [*ground, *panels, *late, *presenters, *commands, *parts.editors.all(), *run.clients.windows]


def wait_for_clients(program: Program, qtbot) -> LabRun:
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    return program.run


def use(program: Program, qtbot) -> None:
    """Open what is made when it is first wanted, and run a script that reaches a gateway and the clients."""
    parts = program.run.parts
    parts.sends.open()
    parts.opener.open_script("send")
    parts.start.open()
    parts.palettes.open_commands()
    parts.palettes.palette.close()
    parts.editors.show_console()
    parts.editors.console.editor.set_text("print 'hello from', system.util.getProjectName()")
    parts.commands.run()
    qtbot.waitUntil(lambda: not parts.editors.console.console.state.is_busy, timeout=PATIENCE_MS)


def settle() -> None:
    """Let Qt delete what is to be deleted, and Python find its cycles."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()


def running_timers() -> Counter[str]:
    """Timers that run, by whom they belong to."""
    timers = [each for each in gc.get_objects() if isinstance(each, QTimer) and shiboken6.isValid(each)]
    return Counter(f"{type(each.parent()).__name__} {each.interval()}" for each in timers if each.isActive())


def children() -> set[str]:
    """The processes that this one started and that still run; where the system does not tell, none."""
    return {pid for path in Path("/proc/self/task").glob("*/children") for pid in path.read_text().split()}


def test_three_labs_one_after_the_other_leave_nothing_behind(program, labs, qtbot) -> None:
    threads, timers, top = set(threading.enumerate()), running_timers(), len(QApplication.topLevelWidgets())
    others = children()  # of tests that go on
    kept: list[tuple[str, weakref.ref[object]]] = []
    ended: set[str] = set()
    assert program.start(labs[0])
    for number in range(3):
        run = wait_for_clients(program, qtbot)
        use(program, qtbot)
        kept += [(f"{type(part).__name__} of lab {number}", weakref.ref(part)) for part in parts_of(run)]
        here = children() - others
        del run
        program.open_lab(labs[(number + 1) % 2])
        settle()
        ended |= here
        qtbot.waitUntil(lambda pids=here: not pids & children(), timeout=PATIENCE_MS)  # a killed process takes its time
        assert [name for name, part in kept if part() is not None] == []
    wait_for_clients(program, qtbot)
    program.run.window.close()
    program.close()
    settle()
    assert ended & children() == set()
    assert set(threading.enumerate()) - threads == set()
    assert running_timers() - timers == Counter()
    assert len(QApplication.topLevelWidgets()) <= top


def test_an_object_that_somebody_holds_is_seen(program, labs, qtbot) -> None:
    assert program.start(labs[0])
    held = wait_for_clients(program, qtbot).parts.late.verdicts.presenter
    kept = weakref.ref(held)
    program.open_lab(labs[1])
    settle()
    assert kept() is held
