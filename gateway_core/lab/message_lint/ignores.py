"""Comments that switch findings off: `# scopelab: ignore CODE, CODE` for a line, `# scopelab: ignore-file CODE` for a script.

A comment at a line's end is for that line. One that stands alone is for what follows it: the whole statement, or, within
brackets, the next line. The comment for the script stands above its first statement.
"""

import io
import re
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, replace

from fissix.pgen2 import tokenize

from gateway_core.lab.message_lint.codes import CODES, is_looked_for
from gateway_core.lab.message_lint.finding import call_finding
from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.text_values import TextPlace
from gateway_core.lab.script_finding import Fix, ScriptFinding, TextEdit
from gateway_core.routing.near_misses import name_miss

MARK = "scopelab:"
_COMMENT = re.compile(r"#\s*scopelab:\s*(?P<word>ignore-file|ignore)\b(?P<codes>[^#]*)")
_CODE = re.compile(r"[^\s,]+")
_STEP_TOKENS = 200
_QUIET = frozenset({tokenize.COMMENT, tokenize.NL, tokenize.INDENT, tokenize.DEDENT})


@dataclass(frozen=True, slots=True)
class IgnoreComment:
    """One such comment. `codes` are with their columns; it covers the lines from `first` up to `last`, 0 for none.

    `code_end` is where the code before it ends on its line, `comment_end` where the comment does, whatever else it says.
    """

    line: int
    codes: tuple[tuple[str, int], ...]
    column: int
    end_column: int
    first: int
    last: int
    code_end: int
    comment_end: int

    def covers(self, finding: ScriptFinding) -> bool:
        """Whether the finding stands where the comment is for, whatever its code."""
        return self.first <= finding.line <= self.last


@dataclass(frozen=True, slots=True)
class TextLines:
    """The lines of a text as statements see them. `inner_ends` are lines that end in the middle of a text in quotes."""

    comments: tuple[tuple[int, int, str], ...]
    statements: tuple[tuple[int, int], ...]
    inner_ends: frozenset[int]


def text_lines_steps(text: str) -> Generator[None, None, TextLines]:
    """The steps to the comments and statements of a text, which has been parsed before."""
    comments: list[tuple[int, int, str]] = []
    statements: list[tuple[int, int]] = []
    inner_ends: set[int] = set()
    begun = 0
    tokens = tokenize.generate_tokens(io.StringIO(text + "\n").readline)
    for count, (kind, value, start, end, _row) in enumerate(tokens):
        if kind == tokenize.COMMENT:
            comments.append((start[0], start[1], value))
        elif kind == tokenize.NEWLINE:
            statements.append((begun or start[0], start[0]))
            begun = 0
        elif kind not in _QUIET:
            begun = begun or start[0]
            inner_ends.update(range(start[0], end[0]))
        if count % _STEP_TOKENS == 0:
            yield
    return TextLines(tuple(comments), tuple(statements), frozenset(inner_ends))


def ignore_comments(lines: TextLines, rows: list[str]) -> Iterator[IgnoreComment]:
    """The comments that are for us, with the lines that they cover."""
    top = lines.statements[0][0] if lines.statements else len(rows) + 1
    for line, column, comment in lines.comments:
        match = _COMMENT.search(comment)
        if match is None:
            continue
        codes = tuple(
            (code[0], column + match.start("codes") + code.start()) for code in _CODE.finditer(match["codes"])
        )
        is_alone = not rows[line - 1][:column].strip()
        if match["word"] == "ignore-file":
            first, last = (1, len(rows) + 1) if is_alone and line < top else (0, 0)
        else:
            first, last = _next_lines(lines, line) if is_alone else (line, line)
        start, end = column + match.start(), column + len(comment[: match.end()].rstrip())
        ends = (len(rows[line - 1][:column].rstrip()), column + len(comment))
        yield IgnoreComment(line, codes, start, end, first, last, *ends)


def _next_lines(lines: TextLines, line: int) -> tuple[int, int]:
    """What a comment that stands alone is for."""
    for first, last in lines.statements:
        if first < line <= last:
            return line + 1, line + 1
        if first > line:
            return first, last
    return 0, 0


def silenced(
    found: Iterable[ScriptFinding], comments: Iterable[IgnoreComment], place: LintPlace | None
) -> list[ScriptFinding]:
    """What is left of the findings, and a note for each code in a comment that is unknown or silences nothing."""
    left = list(found)
    notes: list[ScriptFinding] = []
    for comment in comments:
        for code, column in comment.codes:
            kept = [finding for finding in left if finding.code != code or not comment.covers(finding)]
            notes.extend(_remark(comment, code, column, place, is_used=len(kept) < len(left)))
            left = kept
        if not comment.codes:
            text = "This comment names no code, so it switches nothing off."
            mark = TextPlace(comment.line, comment.column, comment.end_column)
            advice = "Write the code of a finding after ignore; its tool tip tells it."
            notes.append(call_finding("unused-ignore", mark, text, advice))
    return left + notes


def _remark(
    comment: IgnoreComment, code: str, column: int, place: LintPlace | None, *, is_used: bool
) -> Iterator[ScriptFinding]:
    mark = TextPlace(comment.line, column, column + len(code))
    if code not in CODES:
        found = call_finding("unknown-code", mark, f"There is no finding with the code {code}.", code_advice(code))
        yield replace(found, fixes=_change_code(mark, code))
    elif not comment.first:
        text = "This comment covers nothing where it stands."
        yield call_finding(
            "unused-ignore", mark, text, "Put ignore-file above the first statement, on a line of its own."
        )
    elif not is_used and is_looked_for(code, place):
        text = f"Nothing here is found by {code}, so this comment switches nothing off."
        yield replace(call_finding("unused-ignore", mark, text, "Take it away."), fixes=_take_away(comment))


def _change_code(mark: TextPlace, given: str) -> tuple[Fix, ...]:
    meant = _near_code(given)
    return (Fix(f"Change to {meant}", (TextEdit(mark.line, mark.column, mark.end_column, meant),)),) if meant else ()


def _take_away(comment: IgnoreComment) -> tuple[Fix, ...]:
    """The whole comment, where it says nothing else."""
    if len(comment.codes) != 1 or comment.end_column != comment.comment_end:
        return ()
    return (Fix("Take the comment away", (TextEdit(comment.line, comment.code_end, comment.comment_end, ""),)),)


def code_advice(given: str) -> str:
    """The code that was probably meant, or what cannot be switched off."""
    if given == "syntax":
        return "What is no Python 2 can't be switched off."
    meant = _near_code(given)
    return f"Did you mean {meant}?" if meant else "The tool tip of a finding tells its code."


def _near_code(given: str) -> str:
    miss = name_miss(given, CODES) if len(given) <= 60 else None
    return miss.value if miss else ""
