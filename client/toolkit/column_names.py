"""Names the columns of a tree, each with a tool tip: a narrow column cuts its header. Must not know the rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget


def name_columns(tree: QTreeWidget, names: Sequence[str]) -> None:
    """Give the tree these columns."""
    tree.setHeaderLabels(names)
    tree.header().setTextElideMode(Qt.TextElideMode.ElideRight)
    for column, name in enumerate(names):
        tree.headerItem().setToolTip(column, name)
