"""The panels of docks that nobody has seen, made at once for tests that look at all widgets of the designer's window."""

from PySide6.QtWidgets import QApplication, QWidget

from designer.window.designer_parts import DesignerParts


def make_all_panels(parts: DesignerParts) -> list[QWidget]:
    """The views of all late panels, which stand in their docks from now on."""
    views = [panel.view for panel in vars(parts.late).values()]
    QApplication.processEvents()
    return views
