"""Questions of one editor to `PythonNames`, in the terms of its script: its places, Python 2's names."""

from collections.abc import Callable
from typing import Any
from weakref import WeakMethod

import shiboken6
from PySide6.QtCore import QObject

from client.script_help.prepared_text import PreparedText, line_and_column, prepared_text
from client.script_help.python2_names import attribute_names, python_tip
from client.script_help.python_names import NameQuestion, PythonNames
from client.toolkit.code_help import CallTip, Completion

NAMES, TIP, DEFINITION = "names", "tip", "definition"


class PythonHelp:
    """What Python alone knows of one script. All answers come later, to bound methods, which are not kept alive."""

    def __init__(self, python: PythonNames, *, is_handler: bool) -> None:
        self._python = python
        self._is_handler = is_handler
        self._deliver: dict[str, WeakMethod[Callable[[Any], None]]] = {}
        self._prepared = PreparedText("")
        self._is_hidden = False

    def start(self) -> None:
        """Have answers ready sooner: somebody writes."""
        self._python.start()

    def ask_names(self, text: str, position: int, deliver: Callable[[tuple[Completion, ...]], None]) -> bool:
        """The names that fit after a dot, or in an import."""
        self._is_hidden = text[:position].rstrip("abcdefghijklmnopqrstuvwxyz").endswith("_")
        return self._ask(NAMES, text, position, deliver)

    def ask_tip(self, text: str, position: int, deliver: Callable[[CallTip | None], None]) -> bool:
        """The call around a place, None where it is not known."""
        return self._ask(TIP, text, position, deliver)

    def ask_definition(self, text: str, position: int, deliver: Callable[[tuple[int, int] | None], None]) -> bool:
        """The line, from 1, and the column, from 0, where the name at a place is defined in this text."""
        return self._ask(DEFINITION, text, position, deliver)

    def _ask(self, kind: str, text: str, position: int, deliver: Callable[[Any], None]) -> bool:
        prepared = prepared_text(text, has_payload=self._is_handler)
        self._deliver[kind] = WeakMethod(deliver)
        if kind == DEFINITION:
            self._prepared = prepared
        question = NameQuestion(kind, prepared.text, *prepared.prepared(*line_and_column(text, position)))
        answered = {NAMES: self._on_names, TIP: self._on_tip, DEFINITION: self._on_definition}[kind]
        return self._python.ask(question, answered)

    def _on_names(self, answer: dict[str, Any]) -> None:
        self._hand_on(NAMES, attribute_names(answer.get("names", ()), hidden=self._is_hidden))

    def _on_tip(self, answer: dict[str, Any]) -> None:
        tip = answer.get("tip")
        self._hand_on(TIP, python_tip(tip) if tip else None)

    def _on_definition(self, answer: dict[str, Any]) -> None:
        place = answer.get("place")
        found = self._prepared.original(*place) if place else (0, 0)
        self._hand_on(DEFINITION, found if found[0] > 0 else None)

    def _hand_on(self, kind: str, value: object) -> None:
        deliver = self._deliver[kind]()
        owner = getattr(deliver, "__self__", None)
        if deliver is not None and not (isinstance(owner, QObject) and not shiboken6.isValid(owner)):
            deliver(value)
