"""Opens the user's own copy of a sample lab; makes the copy when it is first wanted."""

from collections.abc import Callable
from pathlib import Path

from client.toolkit.message_bar import BarMessage
from designer.lab_making import copy_sample
from designer.lab_run import LabRun
from designer.notices import error_sentence
from designer.window.start_pages import SampleWish


class SampleDoor:
    """Below `labs` are the copies. `run` tells which lab is open now, `open_lab` opens another."""

    def __init__(self, labs: Path, run: Callable[[], LabRun | None], open_lab: Callable[[Path], None]) -> None:
        self._labs = labs
        self._run = run
        self._open_lab = open_lab

    def open(self, wanted: SampleWish) -> None:
        """Open the copy, unless it is open already; with the hint for a first message if that is wanted."""
        path = self._labs / wanted.name
        try:
            if not path.exists():
                copy_sample(path, wanted.name)
        except OSError as error:
            self._tell(error)
            return
        if not self._is_open(path):
            self._open_lab(path)
        run = self._run()
        if wanted.guided and run is not None and self._is_open(path):
            run.parts.start.begin_guide(run.parts.comm.mode)

    def welcome(self) -> None:
        """Show the start page, if a lab is open."""
        run = self._run()
        if run is not None:
            run.parts.start.open()

    def _is_open(self, path: Path) -> bool:
        run = self._run()
        return run is not None and run.source.path.resolve() == path.resolve()

    def _tell(self, error: OSError) -> None:
        run = self._run()
        if run is not None:
            run.parts.notices.show(BarMessage(error_sentence(error)))
