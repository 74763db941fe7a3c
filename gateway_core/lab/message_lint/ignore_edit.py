"""Where a comment goes that switches one finding off: what an editor inserts."""

import re

from fissix.pgen2 import tokenize

from gateway_core.lab.message_lint.codes import CODES
from gateway_core.lab.message_lint.ignores import TextLines, ignore_comments, text_lines_steps
from gateway_core.lab.python2_syntax import finished
from gateway_core.lab.script_finding import TextInsertion

_INDENT = re.compile(r"[ \t]*")


def ignore_insertion(text: str, line: int, code: str) -> TextInsertion | None:
    """What switches the findings of that kind on that line off; None where no comment can.

    At the line's end, in the comment that is there already; above the statement where the line goes on after its end.
    """
    rows = text.split("\n")
    if code not in CODES or not 1 <= line <= len(rows):
        return None
    try:
        lines: TextLines = finished(text_lines_steps(text))
    except (tokenize.TokenError, SyntaxError):  # what is no Python 2 can't be switched off
        return None
    for comment in ignore_comments(lines, rows):
        if comment.first == comment.last == comment.line == line and comment.codes:
            return TextInsertion(line, comment.end_column, f", {code}")
    if line not in lines.inner_ends and not rows[line - 1].endswith("\\"):
        return TextInsertion(line, len(rows[line - 1]), f"  # scopelab: ignore {code}")
    first = next((first for first, last in lines.statements if first <= line <= last), line)
    indent = _INDENT.match(rows[first - 1])
    return TextInsertion(first, 0, f"{indent[0] if indent else ''}# scopelab: ignore {code}\n")
