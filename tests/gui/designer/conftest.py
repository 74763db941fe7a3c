"""What the tests of the designer share: its window over a fake network, and the whole program over a real one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from client.bridge.bridge import Bridge
from client.toolkit.dialogs.ask import Dialogs, Question, UnsavedAnswer
from client.toolkit.look import Look
from client.window.client_windows import ClientWindows
from designer.bugs.store import BugStore
from designer.document.lab_document import LabDocument
from designer.places import Places
from designer.program import Program
from designer.window.designer_parts import DesignerParts, OpenLab
from designer.window.designer_window import DesignerWindow
from gateway_core.api import CommMode, Event, Lab, save_lab
from tests.support.designer_lab import LAB
from tests.support.fake_network import FakeNetwork

START_MS = 20_000


@dataclass
class Answers:
    """Dialogs that answer by themselves, with what a test says, and remember what they were asked."""

    confirm: bool = True
    unsaved: UnsavedAnswer = UnsavedAnswer.DISCARD
    folder: Path | None = None
    file: Path | None = None
    asked: list[Question] = field(default_factory=list)
    proposed: list[Path] = field(default_factory=list)

    def dialogs(self) -> Dialogs:
        return Dialogs(
            folder=self._folder,
            new_folder=self._new_folder,
            open_file=self._file,
            save_file=self._file,
            confirm=self._confirm,
            unsaved=self._unsaved,
        )

    def _folder(self, _parent: QWidget | None, _title: str, _start: Path) -> Path | None:
        return self.folder

    def _new_folder(self, _parent: QWidget | None, _title: str, proposed: Path) -> Path | None:
        self.proposed.append(proposed)
        return self.folder

    def _file(self, _parent: QWidget | None, _title: str, _start: Path, _filter: str) -> Path | None:
        return self.file

    def _confirm(self, _parent: QWidget | None, question: Question) -> bool:
        self.asked.append(question)
        return self.confirm

    def _unsaved(self, _parent: QWidget | None, question: Question) -> UnsavedAnswer:
        self.asked.append(question)
        return self.unsaved


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def network() -> FakeNetwork:
    return FakeNetwork(LAB)


@pytest.fixture
def document(tmp_path: Path) -> LabDocument:
    made = LabDocument(tmp_path / "lab", LAB)
    made.save()
    return made


@pytest.fixture
def makes_ahead() -> bool:
    """Whether the window makes panels in idle moments, before anybody wants them: what there is then depends on the clock."""
    return False


@pytest.fixture
def parts(
    bridge: Bridge, look: Look, document: LabDocument, answers: Answers, makes_ahead: bool, qtbot
) -> Iterator[DesignerParts]:
    """The designer over a fake network: what fills its window, which stood before."""
    clients = ClientWindows(bridge, look)
    session = bridge.network.open_designer(has_window=True).result()
    window = DesignerWindow(look.settings)
    with qtbot.waitExposed(window):
        window.show_now()
    made = DesignerParts(
        window,
        OpenLab(document, bridge, session, clients, bugs=BugStore(document.path.parent / "bugs")),
        look,
        answers.dialogs(),
    )
    if not makes_ahead:
        made._ahead.stop()
    yield made
    answers.confirm, answers.unsaved = True, UnsavedAnswer.DISCARD
    clients.close_all()
    window.close()
    window.deleteLater()


@pytest.fixture
def window(parts: DesignerParts) -> DesignerWindow:
    """The designer's window, filled."""
    filled = parts.parent()
    assert isinstance(filled, DesignerWindow)
    return filled


@pytest.fixture
def tell(network: FakeNetwork, bridge: Bridge, qtbot) -> Callable[..., None]:
    """Emits events as one batch and comes back when every panel has heard them."""

    def emit(*events: Event) -> None:
        with qtbot.waitSignal(bridge.events):
            network.emit(*events)

    return emit


@pytest.fixture
def program(look: Look, tmp_path: Path, answers: Answers, qtbot) -> Iterator[Program]:
    """The whole program with real gateways and script hosts, in the test's own folder; not started yet."""
    places = Places(tmp_path / "settings.ini", tmp_path / "data")
    made = Program(look, places, answers.dialogs())
    yield made
    answers.confirm, answers.unsaved = True, UnsavedAnswer.DISCARD
    if made.run is not None:
        made.run.window.close()
    made.close()


@pytest.fixture
def start_sending(program: Program, tmp_path: Path, qtbot) -> Callable[[Lab], Program]:
    """Start that program with a lab of the user's own: its two clients open, the designer allowed to send."""

    def start(lab: Lab) -> Program:
        path = tmp_path / "data" / "labs" / "mine"
        save_lab(lab, path)
        assert program.start(path)
        qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=START_MS)
        comm = program.run.parts.comm
        comm.switch(CommMode.READ_WRITE)
        qtbot.waitUntil(lambda: comm.mode is CommMode.READ_WRITE, timeout=START_MS)
        return program

    return start
