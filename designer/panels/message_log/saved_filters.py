"""Filters under names of their own, kept with the settings (no Qt)."""

from collections.abc import Sequence
from dataclasses import dataclass

from client.toolkit.settings import Settings

_SAVED, _PAST = "message_log/saved_filters", "message_log/past_filters"
_SEPARATOR = "\t"


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A name and the filter's text."""

    name: str
    text: str


class SavedFilters:
    """All saved filters, by name, and the filters that were used of late."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def all(self) -> tuple[SavedFilter, ...]:
        """Every saved filter, in the order of the names."""
        pairs = (line.partition(_SEPARATOR) for line in self._settings.texts(_SAVED))
        found = [SavedFilter(name, text) for name, separator, text in pairs if separator]
        return tuple(sorted(found, key=_by_name))

    def save(self, saved: SavedFilter) -> None:
        """Keep a filter, in place of one of the same name."""
        self._write([*(each for each in self.all() if each.name != saved.name), saved])

    def remove(self, name: str) -> None:
        """Forget a filter."""
        self._write([each for each in self.all() if each.name != name])

    def past(self) -> tuple[str, ...]:
        """The filters that were used of late, the latest last."""
        return self._settings.texts(_PAST)

    def set_past(self, texts: tuple[str, ...]) -> None:
        """Remember the filters that were used."""
        self._settings.set_texts(_PAST, texts)

    def _write(self, filters: Sequence[SavedFilter]) -> None:
        lines = tuple(f"{each.name}{_SEPARATOR}{each.text}" for each in filters)
        self._settings.set_texts(_SAVED, lines)


def _by_name(saved: SavedFilter) -> tuple[str, str]:
    return saved.name.lower(), saved.name
