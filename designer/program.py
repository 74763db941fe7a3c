"""The running program: opens labs one after the other, ends each, and knows where the user's things lie.

`designer.app` makes it and shows the window before, so this module may import what takes its time.
"""

import shutil
import sys
import tempfile
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.look import Look
from client.toolkit.message_bar import BarMessage
from designer.engine_choice import EngineChoice
from designer.lab_run import LabRun, LabSource
from designer.new_lab import NewLab
from designer.notices import error_sentence, finding_text
from designer.places import Places
from designer.window.designer_window import DesignerWindow
from gateway_core.api import ENGINE_SETTINGS, Finding, LabReading, read_lab
from resources.locator import SAMPLES, sample_lab

FIRST_CLIENTS = 3
_DRAWN_MS = 20  # Qt gathers what is to be drawn for 5 ms; client windows begin after that
_TRUSTED = "labs/trusted"


class Program(QObject):
    """The running program: one lab at a time, its windows, and the way from one lab to the next."""

    def __init__(self, look: Look, places: Places, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self._look = look
        self._places = places
        self._dialogs = dialogs or Dialogs()
        self._engine = EngineChoice(places.settings.with_name(ENGINE_SETTINGS))
        self._run: LabRun | None = None
        self._waiting: DesignerWindow | None = None
        self._is_changing = False

    @property
    def look(self) -> Look:
        """How everything looks."""
        return self._look

    @property
    def run(self) -> LabRun | None:
        """The lab that is open."""
        return self._run

    def start(self, lab: Path | None, window: DesignerWindow | None = None) -> bool:
        """Open `lab`, else the user's copy of the sample lab; false, with a sentence on stderr, if neither can be.

        `window` is the one that stands already and waits to be filled, if there is one.
        """
        self._waiting = window
        if lab is None:
            return self._start_with_sample()
        reading = read_lab(lab)
        if reading.lab is not None:
            self._show(self._source(lab, reading))
            return True
        if not self._start_with_sample():
            return False
        self._tell_findings(lab, reading.findings)
        return True

    def open_lab(self, path: Path) -> None:
        """Open another lab in place of this one; if it cannot be opened, this one stays and the reasons are shown."""
        reading = read_lab(path)
        if reading.lab is None:
            self._tell_findings(path, reading.findings)
            return
        self._replace(self._source(path, reading))

    def new_lab(self, wanted: NewLab) -> None:
        """Fill an empty folder with a copy of a sample lab and open it."""
        folder = wanted.folder
        if folder.exists() and any(folder.iterdir()):
            sentence = self.tr("The folder {folder} is not empty, so nothing was written. Choose an empty one.")
            self._tell(BarMessage(sentence.format(folder=folder)))
            return
        try:
            _copy_sample(folder, wanted.sample)
        except OSError as error:
            self._tell(BarMessage(error_sentence(error)))
            return
        self._trust(folder)
        self.open_lab(folder)

    def tell_unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Say that Scopelab itself failed somewhere, with what a report needs; for `sys.excepthook`."""
        details = "".join(traceback.format_exception(kind, error, trace))
        if self._run is None:
            sys.stderr.write(details)
            return
        sentence = self.tr(
            "Something in Scopelab failed: {error}. The lab goes on; save your work, and report this with its details."
        )
        self._tell(BarMessage(sentence.format(error=error or kind.__name__), details=details))

    def close(self) -> None:
        """End the open lab and everything with it."""
        run, self._run = self._run, None
        if run is not None:
            run.close()
        self._look.settings.sync()

    def _start_with_sample(self) -> bool:
        own = self._places.own_lab
        try:
            if not own.exists():
                _copy_sample(own)
        except OSError as error:
            sys.stderr.write(f"{error_sentence(error)}\n")
            own = sample_lab()
        reading = read_lab(own)
        broken = () if reading.lab is not None else reading.findings
        if reading.lab is None:
            own = sample_lab()
            reading = read_lab(own)
        if reading.lab is None:
            sys.stderr.write(self.tr("Scopelab's sample lab cannot be read; install Scopelab again.") + "\n")
            return False
        self._show(LabSource(own, reading.lab, trusted=True, journals=self._journals, engine=self._engine))
        if broken:
            self._tell_findings(self._places.own_lab, broken)
        return True

    @property
    def _journals(self) -> Path:
        return self._places.data / "journals"

    def _source(self, path: Path, reading: LabReading) -> LabSource:
        assert reading.lab is not None
        trusted = self._is_trusted(path)
        return LabSource(path, reading.lab, trusted=trusted, journals=self._journals, engine=self._engine)

    def _is_trusted(self, path: Path) -> bool:
        """The user's own labs, and those that the user said to trust: only their scripts run."""
        whole = path.resolve()
        if whole.is_relative_to((self._places.data / "labs").resolve()):
            return True
        return str(whole) in self._look.settings.texts(_TRUSTED)

    def _trust(self, path: Path) -> None:
        known = self._look.settings.texts(_TRUSTED)
        self._look.settings.set_texts(_TRUSTED, (*known, str(path.resolve())))

    def _replace(self, source: LabSource) -> None:
        """Close the open lab, unless the user keeps it for unsaved changes, and show another."""
        run = self._run
        self._is_changing = True
        closed = run is None or run.window.close()
        self._is_changing = False
        if closed:
            self.close()
            self._show(source)

    def _show(self, source: LabSource) -> None:
        window, self._waiting = self._waiting or DesignerWindow(self._look.settings), None
        run = LabRun(source, self._look, self._dialogs, window)
        self._run = run
        run.window.closed.connect(self._on_window_closed)
        run.parts.commands.lab_requested.connect(self.open_lab)
        run.parts.commands.new_lab_requested.connect(self.new_lab)
        run.window.show()
        if not source.trusted:
            self._ask_trust()
        QTimer.singleShot(_DRAWN_MS, self._open_first_clients)

    def _open_first_clients(self) -> None:
        """After the designer has been drawn once."""
        if self._run is not None:
            self._run.parts.launcher.open_first_presets(FIRST_CLIENTS)

    def _ask_trust(self) -> None:
        sentence = self.tr("This lab comes from elsewhere, so its scripts do not run until you trust it.")
        self._tell(BarMessage(sentence, "warning", self.tr("Trust This Lab")), trusts=True)

    def _on_trusted(self) -> None:
        if self._run is not None:
            path = self._run.source.path
            self._trust(path)
            self.open_lab(path)

    def _tell_findings(self, path: Path, findings: tuple[Finding, ...]) -> None:
        sentence = self.tr("{path} was not opened: {first}")
        first = findings[0].text if findings else ""
        details = "\n".join(map(finding_text, findings))
        self._tell(BarMessage(sentence.format(path=path, first=first), details=details))

    def _tell(self, message: BarMessage, *, trusts: bool = False) -> None:
        if self._run is not None:
            self._run.parts.notices.show(message, self._on_trusted if trusts else None)

    def _on_window_closed(self, _value: None) -> None:
        if not self._is_changing:
            self.close()
            QCoreApplication.quit()


def _copy_sample(folder: Path, sample: str = SAMPLES[0]) -> None:
    """Write a sample lab into `folder`, comments and all; in one step, so that half a lab is never left behind."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        shutil.copytree(sample_lab(sample), folder, dirs_exist_ok=True, copy_function=shutil.copyfile)
        return
    beside = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}-"))
    shutil.copytree(sample_lab(sample), beside, dirs_exist_ok=True, copy_function=shutil.copyfile)
    beside.rename(folder)
