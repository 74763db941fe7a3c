"""Joins a window of the Help menu to what it lists."""

from PySide6.QtWidgets import QApplication

from designer.panels.reference.model import Reference, Topic, best_match, found_groups
from designer.panels.reference.view import ReferenceView


class ReferencePresenter:
    """One window and its topics."""

    def __init__(self, view: ReferenceView, reference: Reference) -> None:
        self._view = view
        self._reference = reference
        self._by_key = {topic.key: topic for group in reference.groups for topic in group.topics}
        self._chosen: Topic | None = None
        view.searched.connect(self._on_searched)
        view.chosen.connect(self._on_chosen)
        view.copy_requested.connect(self._on_copy_requested)
        self.open("")

    def open(self, key: str) -> None:
        """Show all topics and the page of that one; where it is empty, of the one that it is all about."""
        self._view.search.clear()
        self._show(key or self._reference.first)

    def _show(self, chosen: str) -> None:
        self._view.show_groups(found_groups(self._reference.groups, self._view.search.text()), chosen)
        self._on_chosen(chosen)

    def _on_searched(self, wanted: str) -> None:
        if wanted.strip():
            self._show(best_match(found_groups(self._reference.groups, wanted), wanted))
        else:
            self._show(self._chosen.key if self._chosen else self._reference.first)

    def _on_chosen(self, key: str) -> None:
        self._chosen = self._by_key.get(key)
        self._view.show_page(self._chosen.page() if self._chosen else "")

    def _on_copy_requested(self, _value: None) -> None:
        if self._chosen is not None:
            QApplication.clipboard().setText(self._chosen.copied)
