"""The entries of the Messages menu for the sequence view."""

from PySide6.QtCore import QObject

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.sequences import Sequences


class SequenceActions(QObject):
    """Shows a message's sequence, and takes it along. `show` stands in the context menu of the message log, too."""

    def __init__(self, actions: WindowActions, sequences: Sequences, menu: str, parent: QObject) -> None:
        super().__init__(parent)
        add = actions.add
        tip = self.tr("Show who sent what to whom and when, for the chosen message and what came of it")
        words = self.tr("diagram flow timeline lifelines")
        spec = ActionSpec(self.tr("Show Se&quence"), menu, "Alt+Shift+Q", "", tip, words=words)
        self.show = add(spec, sequences.show_chosen)
        tip = self.tr("Write the sequence to a file as a drawing")
        spec = ActionSpec(
            self.tr("Save Sequence as SV&G…"), menu, "Alt+Shift+D", "", tip, words=self.tr("export picture")
        )
        add(spec, sequences.save_svg)
        tip = self.tr("Copy the sequence as a picture")
        add(ActionSpec(self.tr("Copy Sequence as P&icture"), menu, "Alt+Shift+I", "", tip), sequences.copy_picture)
