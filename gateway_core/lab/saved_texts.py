"""What the TOML files of a lab said in the states that it was saved in, so that an undo brings comments and order back too.

A lab is a value without comments: who takes the removal of a user back would get the user, and not what stood above it.
"""

from collections.abc import Mapping

from gateway_core.model.parts import Lab

_MOST_STATES = 200  # as many as there are steps to take back


class SavedTexts:
    """Belongs to one open lab. A file that another program has changed since is never given back as it was before that."""

    def __init__(self) -> None:
        self._states: list[tuple[Lab, dict[str, bytes]]] = []
        self._written: dict[str, bytes] = {}

    def texts_of(self, lab: Lab, former: Mapping[str, bytes]) -> dict[str, bytes]:
        """The TOML files of that state, without those that say something else in `former` than when they were saved last."""
        known: dict[str, bytes] = next((texts for state, texts in reversed(self._states) if state == lab), {})
        return {path: text for path, text in known.items() if former.get(path) == self._written.get(path)}

    def keep(self, before: Lab | None, former: Mapping[str, bytes], lab: Lab, files: Mapping[str, bytes]) -> None:
        """The lab has been saved: it was `before` with the files `former`, and is `lab` with these files now."""
        if before is not None:
            self._remember(before, _toml_files(former))
        self._written = _toml_files(files)
        self._remember(lab, self._written)

    def _remember(self, lab: Lab, texts: dict[str, bytes]) -> None:
        self._states = [state for state in self._states if state[0] != lab][-_MOST_STATES:]
        self._states.append((lab, texts))


def _toml_files(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {path: content for path, content in files.items() if path.endswith(".toml")}
