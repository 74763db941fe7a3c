"""Texts that are no Python 2. What an interpreter says of them tells little, so the line itself is looked at."""

import re

from gateway_core.scripting.explanations.brackets import Balance, balance
from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.habits import habit
from gateway_core.scripting.explanations.script_text import indentation, without_comment, without_texts
from gateway_core.scripting.explanations.words import differs_by, nearest, word_list

_KEYWORDS = frozenset(
    word_list(
        "and as assert break class continue def del elif else except exec finally for from global if import in is lambda not or "
        "pass print raise return try while with yield"
    )
)
_BEGINNINGS = tuple(sorted(_KEYWORDS - frozenset(word_list("and as in is lambda not or"))))
_BLOCK = re.compile(r"^(if|elif|else|for|while|def|class|try|except|finally|with)\b")
_NAMES = {"(": "round bracket (", "[": "square bracket [", "{": "brace {"}
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def syntax_error(failure: Failure, match: re.Match[str]) -> Reasons:
    """SyntaxError and IndentationError."""
    del match
    looks = (
        _of_executed_text,
        _said,
        _unclosed_text,
        _foreign,
        _misspelled_word,
        _unclosed_bracket,
        _except_clause,
        _colon,
        _assignment_in_condition,
        _indented,
        _odd_letters,
        _reserved,
        _signs,
    )
    for look in looks:
        found = look(failure)
        if found is not None:
            return found
    return Reasons(
        f"Python 2 does not understand line {failure.line}.",
        "Something is missing there, is one too many, or stands in the wrong place; sometimes already in the line above.",
        "Look for brackets, quotes, commas and colons in this line and the one above.",
    )


def _of_executed_text(failure: Failure) -> Reasons | None:
    """A text that the script itself hands to eval or exec: none of the script's own lines is at fault."""
    caller = failure.places[-2] if len(failure.places) > 1 and not failure.lines else None
    lines = failure.lines_of(caller.file) if caller else []
    code = lines[caller.line - 1] if caller and caller.line <= len(lines) else ""
    called = re.search(r"\b(eval|exec|compile|execfile)\b", without_texts(code))
    if called is None:
        return None
    return Reasons(
        f"The text that {called[1]} is given is no Python 2.",
        f"It says: {failure.message}",
        "Look at that text with print repr(...). To read a number write float(...), to read JSON json.loads(...).",
    )


def _said(failure: Failure) -> Reasons | None:
    """What the interpreter itself names clearly."""
    for pattern, reasons in _SAID:
        match = re.search(pattern, failure.message)
        if match is not None:
            return Reasons(*(part.format(*match.groups(""), line=failure.line) for part in reasons))
    return None


_HANDLER = "Only a function can return something, and this line stands outside of every function."
_SAID = (
    (r"'return' outside function", ("return stands outside of a function.", _HANDLER,
     "In a script, print the value instead, or put the lines into a function with def. In a message handler, check the indentation.")),
    (r"'yield' outside function", ("yield stands outside of a function.", "Only a function can give one value after another.",
     "Put the lines into a function with def.")),
    (r"'(break|continue)' (?:outside|not properly)", ("{0} stands outside of a loop.", "It can only leave a for or while around it.",
     "Check the indentation, or leave a function with return.")),
    (r"(?:can't assign to|cannot assign to|assignment to) None", ("None can't get another value.", "None always means nothing.",
     "Choose another name at the left of =.")),
    (r"can't assign to (literal|number|string)", ("A value stands at the left of =, where a name belongs.",
     "= gives the name at its left the value at its right.", "Turn the sides around: name = value. To compare, write ==.")),
    (r"can't assign to function call", ("A call stands at the left of =, where a name belongs.",
     "= gives the name at its left the value at its right.", "To compare, write ==. To set an item, use square brackets.")),
    (r"can't delete", ("del can't take this away.", "del takes a name, an item in square brackets, or an attribute.",
     "Write, for example: del items[0]")),
    (r"can't assign to (?:expression|operator)", ("Something is calculated at the left of =, where a name belongs.",
     "A name has no - or other operator in it.", "Write _ in place of - in a name, or == to compare.")),
    (r"future feature (\w+) is not defined", ('From __future__ a script imports "{0}", which Python 2 does not know.',
     "It knows division, with_statement, absolute_import, print_function and unicode_literals; the last two not on 7.9.",
     "Leave it out, and write the script as Python 2 does.")),
    (r"non-keyword arg after keyword arg", ("A value without a name stands behind one with a name.",
     "In a call, values by their place come first, then those by name=.", "Give this one its name too, or move it to the front.")),
    (r"keyword arguments? repeated", ("One argument is given twice.", "A name may stand once in a call.", "Leave one of them out.")),
    (r"duplicate argument (?:name found: |')(\w+)", ('The parameter "{0}" is there twice.', "Each parameter needs a name of its own.", "Rename one.")),
    (r"non-default argument follows default", ("A parameter without a value stands behind one with a value.",
     "Parameters that may be left out come last.", "Move it to the front, or give it a value, too.")),
    (r"name '(\w+)' is (?:local|parameter) and global", ('"{0}" is a parameter and named in global.',
     "It can't be the function's own and the outer one at once.", "Rename the parameter.")),
    (r"invalid token", ("A number is written in a way that Python 2 does not know.",
     "A 0 at the beginning makes a number octal, which has the digits 0 to 7 only.", "Leave the leading 0 out, or make it a text.")),
    (r"unicodeescape|unicode error|illegal Unicode", ("A backslash in a text begins something that has no meaning.",
     "Behind a backslash, x, u and N announce a special letter; Windows paths often hit that by chance.",
     "Write the backslash twice, or an r before the quotes: r'C:\\x'")),
    (r"Generator expression must be", ("A loop inside a call needs brackets of its own here.",
     "It is not the only argument.", "Write: f((x for x in items), 1)")),
    (r"contains .*NUL", ("The text contains a NUL character, which no script has.", "Perhaps the file is no text, or is not UTF-8.",
     "Paste the script anew from its source.")),
    (r"too deeply|too many nested|too long", ("The text is nested too deeply.", "Brackets in brackets, or blocks in blocks, have a limit.",
     "Split the line, or move parts into functions.")),
)  # fmt: skip


def _unclosed_text(failure: Failure) -> Reasons | None:
    lines = failure.lines[: failure.line]
    return _unclosed_quote(balance(lines)) or _unclosed_quote(balance(lines[:-1]))


def _unclosed_bracket(failure: Failure) -> Reasons | None:
    """A bracket that is not closed, or closed too often."""
    lines = failure.lines[: failure.line]
    before, after = balance(lines[:-1]), balance(lines)
    if after.stray:
        return Reasons(
            f"Line {failure.line} closes a bracket with {after.stray} that was not opened so.",
            "Every closing bracket needs an opening one of its own kind before it.",
            f"Take the {after.stray} away, or open it before.",
        )
    still = before.open[-1] if before.open else after.open[-1] if after.open else None
    if still is None:
        return None
    where = "in the same line" if still.line == failure.line else f"in line {still.line}"
    return Reasons(
        f"The {_NAMES.get(still.sign, still.sign)} {where} is never closed.",
        "Until it is closed, Python takes all that follows as part of it, so the error shows up only later.",
        f"Write {_CLOSING.get(still.sign, still.sign)} where it should end.",
    )


def _unclosed_quote(found: Balance) -> Reasons | None:
    last = found.open[-1] if found.open else None
    if last is None or last.sign[0] not in "'\"":
        return None
    if len(last.sign) == 3:
        return Reasons(f"The text that begins with {last.sign} in line {last.line} is never closed.",
                       "It goes on over all lines until the same three quotes come again.",
                       f"Write {last.sign} where it should end.")  # fmt: skip
    return Reasons(
        f"A text in line {last.line} begins with {last.sign} and is not closed on its line.",
        "A text ends with the same sign that it begins with; such a sign inside of it would end it, too.",
        f"Write {last.sign} at its end. If the text itself contains {last.sign}, use the other kind of quotes around it.",
    )


def _foreign(failure: Failure) -> Reasons | None:
    return habit(without_texts(failure.line_at(failure.line)))


def _misspelled_word(failure: Failure) -> Reasons | None:
    """`Print 'a'`, `If x:`, `elseif x:`: the word that begins the line is nearly one of the language."""
    match = re.match(r"(\w+)(?: +[\w'\"(\[]|\s*:)", without_texts(failure.code))
    word = match[1] if match else ""
    if not word.isalpha() or word in _KEYWORDS:
        return None
    meant = "elif" if word in ("elseif", "elsif", "elsIf", "elseIf") else nearest(word, _BEGINNINGS)
    if not meant:
        return None
    why = differs_by(word, meant) or "the spelling differs"
    return Reasons(
        f'The line begins with "{word}", which Python does not know.', f"There is {meant}: {why}.", f"Write {meant}."
    )


def _except_clause(failure: Failure) -> Reasons | None:
    code = without_texts(failure.code)
    what = "The except names errors in a way that Python 2 does not know."
    if re.match(r"except\s+[\w.]+\s+\w+\s*:", code):
        return Reasons(what, "Between the error and the name for it stands a comma.", "Write: except Exception, error:")
    if re.match(r"except\s+[\w.]+\s*,\s*[\w.]+\s*(,|as\b)", code):
        return Reasons(
            what, "Several kinds of errors stand in round brackets.", "Write: except (ValueError, KeyError), error:"
        )
    return None


def _colon(failure: Failure) -> Reasons | None:
    """if, for, def ... without the colon at the end."""
    for number in (failure.line, failure.line - 1):
        code = without_texts(failure.line_at(number)).strip()
        match = _BLOCK.match(code)
        if match is None or code.endswith(("\\", ",")) or _has_colon(code):
            continue
        if re.search(r"(?<![=!<>])=(?!=)", code) and match[1] in _KEYWORDS and re.match(r"\w+\s*=(?!=)", code):
            continue
        return Reasons(
            f"The colon at the end of line {number} is missing.",
            f"A line that begins with {match[1]} ends with a colon, and what belongs to it follows indented.",
            f"Write: {_with_colon(without_comment(failure.line_at(number)).strip(), code)}",
        )
    return None


def _with_colon(line: str, code: str) -> str:
    """The line with its colon: at the end, or before what stands on the same line already."""
    body = re.search(r"\s+(print|return|pass|break|continue|raise)\b", code)
    return line + ":" if body is None or len(line) != len(code) else f"{line[: body.start()]}:{line[body.start() :]}"


def _has_colon(code: str) -> bool:
    """Whether a colon stands outside of brackets."""
    depth = 0
    for letter in code:
        depth += (letter in "([{") - (letter in ")]}")
        if letter == ":" and not depth:
            return True
    return False


def _assignment_in_condition(failure: Failure) -> Reasons | None:
    code = without_texts(failure.code)
    if not re.match(r"(if|elif|while)\b[^=]*[^=!<>]=[^=]", code) or re.search(r"\(\w+=", code):
        return None
    right = re.sub(r"(?<![=!<>])=(?!=)", "==", without_comment(failure.code), count=1)
    return Reasons(
        "A single = stands in a condition.",
        "= gives a name a value; == compares two values.",
        f"Write: {right}",
    )


def _indented(failure: Failure) -> Reasons | None:
    """Indentation that fits nothing."""
    message, line = failure.message, failure.line
    is_about = re.search(r"indent|INDENT|DEDENT|mismatched input '\s*' expecting|unexpected EOF", message)
    if failure.type != "IndentationError" and not is_about:
        return None
    head = next((n for n in range(line - 1, 0, -1) if failure.line_at(n).strip()), 0)
    if "expected an indented" in message or "expecting INDENT" in message or "unexpected EOF" in message:
        block = line if without_texts(failure.line_at(line)).rstrip().endswith(":") and "EOF" in message else head
        return Reasons(
            f"Behind line {block} an indented block is missing.",
            f"What belongs to a line with a colon at its end stands below it, indented: {failure.line_at(block).strip()}",
            "Indent the lines that belong to it, by four spaces or one tab. If nothing belongs to it, write pass.",
        )
    if _is_mixed(failure):
        return Reasons(
            f"The lines up to line {line} are indented with tabs here and with spaces there.",
            "A tab counts like spaces up to the next multiple of eight, so lines that look alike are not.",
            "Use only tabs or only spaces in the whole script: take all indentation away and write it anew.",
        )
    if "unindent" in message:
        return Reasons(
            f"Line {line} is indented by {indentation(failure.line_at(line))} columns, and no block above begins there.",
            "Lines of one block begin at exactly the same column.",
            "Bring it below the line that it belongs with.",
        )
    if not head:
        return Reasons(
            f"Line {line} is indented, and it is the first one.",
            "A script begins at the left margin; so does the body of a message handler, unless its def stands above it.",
            "Move all lines to the left. In a handler you may also write above them: def handleMessage(payload):",
        )
    return Reasons(
        f"Line {line} is indented further than the line above it.",
        "Only behind a line with a colon at its end may the indentation grow.",
        "Take the additional blanks away, or write the missing line with the colon.",
    )


def _is_mixed(failure: Failure) -> bool:
    starts = [
        re.match(r"[ \t]*", text) for text in failure.lines[max(0, failure.line - 30) : failure.line] if text.strip()
    ]
    blanks = "".join(start[0] for start in starts if start)
    return " " in blanks and "\t" in blanks


def _odd_letters(failure: Failure) -> Reasons | None:
    code = without_texts(failure.code)
    odd = re.search(r"[‘’‚“”„«»´]", code)
    if odd:
        return Reasons(
            f"The line contains the typographic quotation mark {odd[0]}.",
            "Word processors and web pages write such marks; Python knows only ' and \".",
            "Replace it with ' or \" at both ends of the text.",
        )
    other = re.search(r"[^\x00-\x7f]", code)
    if other is None:
        return None
    if not other[0].isalpha():
        return Reasons(
            f"The line contains a sign that Python does not know: {other[0]!r}.",
            "It was perhaps pasted from a web page or a document, and may look like a blank.",
            "Delete it, and type a plain blank or sign in its place.",
        )
    return Reasons(
        f"A name contains the letter {other[0]}.",
        "In Python 2 names have the letters a to z, digits and _ only; texts in quotes may have any.",
        "Spell the name without it.",
    )


def _reserved(failure: Failure) -> Reasons | None:
    match = re.match(r"(\w+)\s*=(?!=)|(?:def|class|for|import)\s+(\w+)", without_texts(failure.code))
    word = (match[1] or match[2]) if match else ""
    if word not in _KEYWORDS:
        return None
    return Reasons(f'"{word}" is a word of the language and can\'t be a name.', "Python needs it for itself.",
                   f"Choose another name, such as {word}_ or my_{word}.")  # fmt: skip


def _signs(failure: Failure) -> Reasons | None:
    """What is left: a missing comma, an operator at the end, `try` without `except`."""
    code = without_texts(failure.code)
    above = next((failure.line_at(n) for n in range(failure.line - 1, 0, -1) if failure.line_at(n).strip()), "")
    if re.match(r"(else|elif|except|finally)\b", code):
        word = code.split()[0].rstrip(":")
        partner = "try" if word in ("except", "finally") else "if"
        return Reasons(f"There is {word} without the {partner} that it belongs to.", f"It must stand below its {partner}, equally indented.",
                       f"Check the indentation of both, and that no line between them ends the {partner}.")  # fmt: skip
    if _has_open_try(failure):
        return Reasons("A try has neither except nor finally.", "try says what may fail; except says what to do then.",
                       "Below the lines of try write except: with what to do, indented.")  # fmt: skip
    for text, number in ((code, failure.line), (without_texts(above).strip(), failure.line - 1)):
        if re.search(r"(?<![+-])[-+*/%&|^=<>]\s*\\?\s*$|\b(and|or|not|in|is)\s*$", text) and not re.search(
            r"\*/$", text
        ):
            return Reasons(f"Line {number} ends in the middle of a calculation.", "Behind its last sign a value is missing.",
                           "Write the value, or put brackets around the whole to go on in the next line.")  # fmt: skip
    if re.search(
        r"(''|\d|[\])])\s+('|\w)|\w\s+''",
        re.sub(r"\b(and|or|not|in|is|if|else|for|print|return|exec|raise|lambda|assert|del)\b", ",", code),
    ):
        return Reasons("Two values stand side by side, and nothing is between them.", "A comma or an operator is missing.",
                       "Write a comma between items of a list, a dictionary or a call.")  # fmt: skip
    return None


def _has_open_try(failure: Failure) -> bool:
    depth = indentation(failure.line_at(failure.line))
    for number in range(failure.line - 1, 0, -1):
        text = failure.line_at(number)
        if text.strip() and indentation(text) <= depth:
            return re.match(r"\s*try\s*:", text) is not None
    return False


RULES = dict.fromkeys(("SyntaxError", "IndentationError", "TabError"), ((r"(?s).*", syntax_error),))
