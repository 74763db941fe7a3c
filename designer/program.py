"""The running program: opens labs one after the other, ends each, and knows where the user's things lie.

`designer.app` makes it and shows the window before, so this module may import what takes its time.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QTimer

from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.look import Look
from client.toolkit.message_bar import BarMessage
from designer.bugs.store import BugStore
from designer.bugs.watch import BugWatch, FoundBug
from designer.document.lab_session import LabSession
from designer.engine_choice import EngineChoice
from designer.known_labs import KnownLabs
from designer.lab_making import copy_sample, make_lab, spare_sample
from designer.lab_run import LabRun, LabSource, Surroundings
from designer.lesson_door import LessonDoor
from designer.lesson_places import lesson_places
from designer.memory.session_slots import SessionSlots
from designer.new_lab import LabCopy, NewLab
from designer.notices import error_sentence, finding_text
from designer.panels.unsaved_texts.presenter import UnsavedTextsPresenter
from designer.panels.unsaved_texts.view import UnsavedTextsDialog
from designer.places import Places
from designer.sample_door import SampleDoor
from designer.window.designer_window import DesignerWindow
from gateway_core.api import ENGINE_SETTINGS, Finding, Lab, LabSaveError, copy_lab, read_lab
from resources.locator import sample_lab

FIRST_CLIENTS = 3
_UNSEEN_MS = 500  # a window that is not drawn by then, because it is minimized perhaps, is not waited for


class Program(QObject):
    """The running program: one lab at a time, its windows, and the way from one lab to the next."""

    def __init__(self, look: Look, places: Places, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        engine = EngineChoice(places.settings.with_name(ENGINE_SETTINGS))
        known = KnownLabs(look.settings, places.labs)
        lessons = lesson_places(places.labs, places.data)
        self._around = Surroundings(look, dialogs or Dialogs(), places, engine, known, lessons)
        self._run: LabRun | None = None
        self._with_clients: LabRun | None = None  # the lab whose first clients have been opened
        self._waiting: DesignerWindow | None = None
        self._is_changing = False
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(_UNSEEN_MS)
        self._unseen.timeout.connect(self._open_first_clients)
        self.samples = SampleDoor(places.labs, lambda: self._run, self.open_lab)
        self.lessons = LessonDoor(lambda: self._run, self._close_lab, self.open_lab, places.journals)
        self.bugs = BugWatch(BugStore(places.bug_reports), self._last_commands)
        self.bugs.found.connect(self._on_bug_found)

    @property
    def look(self) -> Look:
        """How everything looks."""
        return self._around.look

    @property
    def known(self) -> KnownLabs:
        """The labs that the user has had to do with."""
        return self._around.known

    @property
    def run(self) -> LabRun | None:
        """The lab that is open."""
        return self._run

    def start(self, lab: Path | None, window: DesignerWindow | None = None) -> bool:
        """Open `lab`, else the one that was open last, else the user's copy of the sample lab.

        False, with a sentence on stderr, if none can be opened. `window` is the one that stands already and waits to be
        filled, if there is one.
        """
        self._waiting = window
        wanted = lab or (self.known.last() if self.known.reopens_last else None)
        if wanted is None:
            is_first = self.known.last() is None
            started = self._start_with_sample()
            if is_first:
                self.samples.welcome()
            return started
        reading = read_lab(wanted)
        if reading.lab is not None:
            self._show(_source(wanted, reading.lab, self.known))
            return True
        if not self._start_with_sample():
            return False
        self._tell_findings(wanted, reading.findings)
        return True

    def open_lab(self, path: Path) -> None:
        """Open another lab in place of this one; if it cannot be opened, this one stays and the reasons are shown."""
        reading = read_lab(path)
        if reading.lab is None:
            self._tell_findings(path, reading.findings)
            return
        self._replace(_source(path, reading.lab, self.known))

    def new_lab(self, wanted: NewLab) -> None:
        """Make a lab, an empty one or a copy of a sample, and open it."""
        try:
            make_lab(wanted)
        except (OSError, LabSaveError) as error:
            self._tell(BarMessage(error_sentence(error)))
            return
        self.known.trust(wanted.path)
        self.open_lab(wanted.path)

    def copy_lab(self, wanted: LabCopy) -> None:
        """Write a copy of the open lab to another place; go on there, with what is not saved here, if that is wanted."""
        run = self._run
        if run is None:
            return
        document = run.parts.workplace.edits.document
        try:
            copy_lab(document.lab, document.path, wanted.path)
        except (OSError, LabSaveError) as error:
            self._tell(BarMessage(error_sentence(error)))
            return
        self.known.trust(wanted.path)
        if wanted.opens:
            self._go_on_in(wanted.path)
        else:
            sentence = self.tr("A copy of the lab was written to {path}.")
            self._tell(BarMessage(sentence.format(path=wanted.path), "info"))

    def _last_commands(self) -> tuple[str, ...]:
        return tuple(self._run.parts.menus.actions.trail) if self._run is not None else ()

    def _on_bug_found(self, bug: FoundBug) -> None:
        """Say that Scopelab itself failed somewhere; the lab goes on."""
        if self._run is not None:
            self._run.parts.bug_reports.tell(bug)
        else:
            sys.stderr.write(bug.text)

    def prepare_end(self, _manager: object = None) -> None:
        """The system ends the user's session: keep what is not saved, and ask nothing if the windows are closed now."""
        if self._run is not None:
            self._run.prepare_end()

    def close(self) -> None:
        """End the open lab and everything with it, without a question; what is not saved is kept."""
        self._unseen.stop()
        run = self._run
        self._run = self._with_clients = None
        if run is not None and not run.window.is_closed:
            run.prepare_end()
            run.window.close()
        if run is not None:
            run.close()
        self.look.settings.sync()

    def _start_with_sample(self) -> bool:
        own = self._around.places.own_lab
        trouble: OSError | None = None
        try:
            if not own.exists():
                copy_sample(own)
        except OSError as error:
            trouble = error
            own = spare_sample()
        reading = read_lab(own)
        broken = () if reading.lab is not None else reading.findings
        if reading.lab is None:
            own = spare_sample()
            reading = read_lab(own)
        if reading.lab is None:
            sys.stderr.write(self.tr("Scopelab's sample lab cannot be read; install Scopelab again.") + "\n")
            return False
        is_own = own != sample_lab()  # what is installed is nobody's to edit
        if is_own:
            self.known.trust(own)  # for the next start, too
        self._show(LabSource(own, reading.lab, trusted=is_own))
        if broken:
            self._tell_findings(self._around.places.own_lab, broken)
        if trouble is not None:
            sentence = self.tr("The sample is open in {folder}, for it cannot be copied to your own labs. {why}")
            self._tell(BarMessage(sentence.format(folder=own, why=error_sentence(trouble)), "warning"))
        return True

    def _go_on_in(self, path: Path) -> None:
        """Open a copy of the open lab with the same tabs, and save there what is not saved here."""
        run = self._run
        reading = read_lab(path)
        if run is None or run.memory is None or reading.lab is None:
            self._tell_findings(path, reading.findings)
            return
        session, mode = run.memory.session_now(), run.parts.comm.mode
        self._is_changing = True
        run.window.ask_nothing()
        run.window.close()
        self._is_changing = False
        self.close()
        self._show(_source(path, reading.lab, self.known), session)
        if self._run is not None:
            self._run.parts.comm.switch(mode)
            if self._run.parts.editors.save_all():
                self._run.parts.notices.clear()  # what came back is saved now

    def _close_lab(self) -> None:
        """Close the open lab without a question; what is not saved in it is given up."""
        run = self._run
        if run is not None:
            if run.memory is not None:
                run.memory.keep_unsaved = False
            self._is_changing = True
            run.window.ask_nothing()
            run.window.close()
            self._is_changing = False
            self.close()

    def _replace(self, source: LabSource) -> None:
        """Close the open lab, unless the user keeps it for unsaved changes, and show another."""
        run = self._run
        self._is_changing = True
        closed = run is None or run.window.close()
        self._is_changing = False
        if closed:
            self.close()
            self._show(source)

    def _show(self, source: LabSource, handed: LabSession | None = None) -> None:
        window, self._waiting = self._waiting or self._new_window(source.path), None
        run = LabRun(source, self._around, window, handed)
        self._run = run
        run.window.closed.connect(self._on_window_closed)
        labs, edits = run.parts.labs, run.parts.workplace.edits
        labs.lab_requested.connect(self.open_lab)
        labs.new_lab_requested.connect(self.new_lab)
        labs.copy_requested.connect(self.copy_lab)
        run.parts.start.sample_wanted.connect(self.samples.open)
        run.parts.lessons.parts.desk.reset_wanted.connect(self.lessons.reset)
        run.parts.recording.made.connect(self.known.trust)  # as a copy of a lab is
        labs.unsaved_texts_requested.connect(self._on_unsaved_texts_requested)
        edits.trust_requested.connect(self._on_trust_requested)
        edits.saved.connect(self._on_saved)
        run.window.lab_dropped.connect(self.open_lab)
        run.window.show()
        self.known.note_opened(source.path)
        if not source.trusted:
            edits.may_edit()  # says why not, and offers to trust it
        run.window.drawn.connect(self._open_first_clients)
        self._unseen.start()

    def _new_window(self, lab: Path) -> DesignerWindow:
        """A window that stands where that lab's stood last."""
        window = DesignerWindow(self.look.settings)
        geometry = SessionSlots(self._around.places.sessions).newest(lab).window.geometry
        if geometry:
            window.stand_at(QByteArray.fromHex(geometry.encode("ascii", "replace")))
        return window

    def _open_first_clients(self, _value: None = None) -> None:
        """After the designer has been drawn once: the clients that were open last, else the first ones."""
        self._unseen.stop()
        run = self._run
        if run is None or run is self._with_clients:
            return
        self._with_clients = run
        memory = run.memory if self.known.reopens_clients else None
        if memory is None or not memory.bring_back_clients():
            is_lesson = bool(self._around.lessons.id_of(run.source.path))  # whose text and tasks count on all clients
            run.parts.launcher.open_first_presets(len(run.source.lab.clients) if is_lesson else FIRST_CLIENTS)

    def _on_trust_requested(self, _value: None) -> None:
        if self._run is not None:
            self.known.trust(self._run.source.path)
            self._run.trust()

    def _on_saved(self, _lab: Lab) -> None:
        """A `.lab` file that is trusted is another one after each save, and trusted as it is then."""
        if self._run is not None and self._run.source.trusted and self._run.source.path.is_file():
            self.known.trust(self._run.source.path)

    def _on_unsaved_texts_requested(self, _value: None) -> None:
        if self._run is not None:
            dialog = UnsavedTextsDialog(self._run.window)
            kept = self._run.memory or SessionSlots(self._around.places.sessions)
            presenter = UnsavedTextsPresenter(dialog, kept, self._around.dialogs)
            presenter.lab_requested.connect(self.open_lab)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _tell_findings(self, path: Path, findings: tuple[Finding, ...]) -> None:
        sentence = self.tr("{path} was not opened: {first}")
        first = findings[0].text if findings else ""
        details = "\n".join(map(finding_text, findings))
        self._tell(BarMessage(sentence.format(path=path, first=first), details=details))

    def _tell(self, message: BarMessage) -> None:
        if self._run is not None:
            self._run.parts.notices.show(message)

    def _on_window_closed(self, _value: None) -> None:
        if not self._is_changing:
            self.close()
            QCoreApplication.quit()


def _source(path: Path, lab: Lab, known: KnownLabs) -> LabSource:
    return LabSource(path, lab, trusted=known.trusts(path))
