"""Looks through the lab's scripts in idle time, opens hits, and replaces those that are checked as one step of the lab."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor

from client.toolkit.code_editor import CodeEditor
from client.toolkit.idle_work import IdleWork
from client.toolkit.name_list import first_names
from client.toolkit.text_changes import TextChange, make_changes, select_place
from client.toolkit.text_pattern import PatternError, TextPattern
from designer.document.lab_search import (
    MOST_HITS,
    Drafts,
    FileHits,
    ScriptSource,
    SpotChange,
    changed_text,
    changes_of,
    script_sources,
    search_steps,
    with_texts,
)
from designer.panels.find_in_lab.model import OpenWish, ReplaceWish, SearchStatus
from designer.panels.find_in_lab.place_text import place_text
from designer.panels.find_in_lab.view import FindInLabView
from designer.workplace import Workplace
from gateway_core.api import Place, script_at

_LONGEST_NAME = 24
_MOST_NAMED = 3  # scripts in one sentence
_SHOW_EVERY_S, _SHOW_AT_ONCE = 0.15, 20  # as often as that, so many texts at a time


class OpenScript(Protocol):
    """A tab, as far as it matters here."""

    @property
    def editor(self) -> CodeEditor | None:
        """Its editor, if it has one."""

    @property
    def place(self) -> Place | None:
        """Where its script stands in the lab."""


class OpenScripts(Protocol):
    """The tabs that are open."""

    @property
    def console(self) -> OpenScript:
        """The Script Console."""

    @property
    def current_editor(self) -> CodeEditor | None:
        """The editor in front."""

    def all(self) -> Sequence[OpenScript]:
        """All of them."""

    def show_console(self) -> None:
        """Bring the Script Console to the front."""


class FindInLabPresenter:
    """The search of one lab. `open_at` shows a script at a line and a column."""

    def __init__(
        self,
        view: FindInLabView,
        workplace: Workplace,
        scripts: OpenScripts,
        open_at: Callable[[Place, int], object],
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._scripts = scripts
        self._open_at = open_at
        self._pattern: TextPattern | None = None
        self._status = SearchStatus()
        self._found: list[FileHits] = []
        self._shown_at = 0.0
        self._work = IdleWork(view)
        self._work.finished.connect(self._on_finished)
        view.search_requested.connect(self._on_search_requested)
        view.stop_requested.connect(self._on_stop_requested)
        view.hit_opened.connect(self._on_hit_opened)
        view.replace_requested.connect(self._on_replace_requested)

    def search(self, remark: str = "") -> None:
        """Look for what the view asks for, in the lab as it is now."""
        self._work.stop()
        self._found.clear()
        self._view.clear()
        self._pattern = None
        wish = self._view.wish()
        try:
            self._pattern = TextPattern(wish) if wish.pattern else None
        except PatternError as error:
            self._show(SearchStatus(error=str(error)))
            return
        if self._pattern is None:
            self._show(SearchStatus(remark=remark))
            return
        self._show(SearchStatus(is_busy=True, remark=remark))
        self._work.start(self._steps(self._sources(), self._pattern))

    def replace(self, wish: ReplaceWish) -> None:
        """Replace hits: in the editors of open scripts, and in the lab but for what is a draft there, as one step."""
        if self._pattern is None or not wish.checked or not self._workplace.edits.may_edit():
            return
        texts: dict[Place, str] = {}
        skipped, made = [], 0
        for file in wish.checked:
            if self._text_now(file.source) != file.source.text:
                skipped.append(place_text(file.source.place))
                continue
            changes = changes_of(file.hits, self._pattern, wish.replacement)
            made += len(changes)
            self._change_editor(file.source.place, changes)
            if file.source.place is not None and not file.source.is_draft:
                texts[file.source.place] = changed_text(file.source.text, changes)
        edits = self._workplace.edits
        if texts:
            sentence = QCoreApplication.translate("FindInLab", "Replace “{pattern}” by “{replacement}” in the lab")
            pattern, replacement = _shortened(self._pattern.wish.pattern), _shortened(wish.replacement)
            edits.apply(with_texts(edits.lab, texts), sentence.format(pattern=pattern, replacement=replacement))
        self.search(_remark(made, len(wish.checked) - len(skipped), skipped))

    def _steps(self, sources: Sequence[ScriptSource], pattern: TextPattern) -> Generator[None, None, str]:
        try:
            for found in search_steps(sources, pattern):
                if found is not None:
                    self._take(found)
                yield
        except PatternError as error:
            return str(error)
        return ""

    def _sources(self) -> tuple[ScriptSource, ...]:
        scope = self._view.scope()
        console = self._scripts.console.editor
        text = console.text() if scope.console and console is not None else None
        lab = self._workplace.edits.lab
        drafts = {}
        for tab in self._scripts.all():
            if tab.place is not None and tab.editor is not None and script_at(lab, tab.place) != tab.editor.text():
                drafts[tab.place] = tab.editor.text()
        return script_sources(lab, scope.kinds, Drafts(drafts, text))

    def _take(self, file: FileHits) -> None:
        """Show it with others: a tree that grows bit by bit would be laid out as often."""
        self._status = replace(self._status, hits=self._status.hits + len(file.hits), files=self._status.files + 1)
        self._found.append(file)
        if len(self._found) >= _SHOW_AT_ONCE or perf_counter() > self._shown_at + _SHOW_EVERY_S:
            self._show_found()
            self._view.show_status(self._status)

    def _show_found(self) -> None:
        for file in self._found:
            mark = "● " if file.source.is_draft else ""
            self._view.add_file(f"{mark}{place_text(file.source.place)}  ({len(file.hits)})", file)
        self._found.clear()
        self._shown_at = perf_counter()

    def _show(self, status: SearchStatus) -> None:
        self._status = status
        self._view.show_status(status)

    def _editor_of(self, place: Place | None) -> CodeEditor | None:
        """The editor of a script that is open; of the Script Console for None."""
        if place is None:
            return self._scripts.console.editor
        return next((tab.editor for tab in self._scripts.all() if tab.place == place), None)

    def _text_now(self, source: ScriptSource) -> str | None:
        editor = self._editor_of(source.place)
        if editor is not None:
            return editor.text()
        return script_at(self._workplace.edits.lab, source.place) if source.place is not None else None

    def _change_editor(self, place: Place | None, changes: Sequence[SpotChange]) -> None:
        editor = self._editor_of(place)
        if editor is not None:
            spots = [(change.hit, change.text) for change in changes]
            make_changes(editor, [TextChange(hit.line, hit.start, hit.end, text) for hit, text in spots])

    def _on_search_requested(self, _value: None) -> None:
        self.search()

    def _on_stop_requested(self, _value: None) -> None:
        if self._work.is_busy:
            self._work.stop()
            self._show_found()
            self._show(replace(self._status, is_busy=False))

    def _on_finished(self, error: str) -> None:
        self._show_found()
        is_cut_off = self._status.hits >= MOST_HITS
        self._show(replace(self._status, is_busy=False, is_cut_off=is_cut_off, error=error))

    def _on_hit_opened(self, wish: OpenWish) -> None:
        """Show the hit selected in its text."""
        place, hit = wish.file.source.place, wish.hit
        if place is None:
            self._scripts.show_console()
        else:
            self._open_at(place, hit.line)
        editor = self._editor_of(place)
        if editor is not None:
            cursor = QTextCursor(editor.document())
            select_place(cursor, hit.line, hit.start, hit.end)
            editor.setTextCursor(cursor)
            editor.centerCursor()

    def _on_replace_requested(self, wish: ReplaceWish) -> None:
        self.replace(wish)


def _remark(made: int, files: int, skipped: Sequence[str]) -> str:
    translate = QCoreApplication.translate
    if made == 1:
        text = translate("FindInLab", "1 hit replaced.")
    elif files == 1:
        text = translate("FindInLab", "{count} hits replaced in 1 script.").format(count=made)
    else:
        text = translate("FindInLab", "{count} hits replaced in {files} scripts.").format(count=made, files=files)
    if skipped:
        sentence = translate("FindInLab", "Changed since they were looked through, so left as they are: {names}.")
        text += " " + sentence.format(names=first_names(skipped, _MOST_NAMED))
    return text


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1]}…"
