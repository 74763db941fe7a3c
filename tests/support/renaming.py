"""The end of a search for the calls that mention a renamed part: it takes time, and on a busy machine more of it."""

from PySide6.QtWidgets import QWidget

from designer.panels.rename_preview.view import RenamePreview
from designer.window.part_names import PartNames


def looked_for_calls(window: QWidget) -> RenamePreview | None:
    """Have the search end now, if one is under way; its question, if there is one."""
    names = window.findChild(PartNames)
    names._work.finish()
    return names.preview
