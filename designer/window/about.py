"""The About dialog: what the program is, and what it is not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLayout, QVBoxLayout, QWidget

from client.toolkit.fonts import strong_font


class AboutDialog(QDialog):
    """Says it in four sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Scopelab"))
        self.setAccessibleName(self.tr("About Scopelab"))
        title = QLabel(self.tr("Scopelab {version}").format(version=_version()))
        title.setFont(strong_font())
        text = QLabel(
            self.tr(
                "A laboratory for Ignition-style messages: see which clients and gateways get a message, and why the "
                "others do not.\n\nScopelab is independent software. It is not affiliated with, endorsed by or "
                "supported by Inductive Automation, the maker of Ignition.\n\nWhat is documented, observed, inferred "
                "or Scopelab's own choice is said with every rule in the details of a message.\n\nMIT licence."
            )
        )
        text.setWordWrap(True)
        text.setMinimumWidth(420)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = text
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.addWidget(title)
        column.addWidget(text)
        column.addWidget(buttons)


def _version() -> str:
    """The installed version; empty when it runs from its sources."""
    # Here and not above: the start of the program should not wait for what few ever ask.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("scopelab")
    except PackageNotFoundError:
        return ""
