"""Values that are of the right type and yet of no use: texts that are no numbers, lists of the wrong length, zero."""

import re

from gateway_core.scripting.explanations.failure import Failure, Reasons
from gateway_core.scripting.explanations.script_text import names_of_type, without_texts
from gateway_core.scripting.explanations.words import kind, listed, plain_key, shown


def no_whole_number(_: Failure, match: re.Match[str]) -> Reasons:
    """int('x')."""
    text = plain_key(match[2])
    if not text.strip():
        return _empty("int")
    what = f"int() can't read the text '{shown(text)}' as a whole number."
    if re.fullmatch(r"\s*[-+]?\d*[.,]\d+\s*|\s*[-+]?\d+[.,]\d*\s*", text):
        return Reasons(what, "It has decimals, and int() reads whole numbers only.", _decimal_advice(text))
    return _no_digits(what, text)


def no_number(_: Failure, match: re.Match[str]) -> Reasons:
    """float('x')."""
    text = plain_key(match[1])
    if not text.strip():
        return _empty("float")
    what = f"float() can't read the text '{shown(text)}' as a number."
    if re.fullmatch(r"\s*[-+]?[\d.]*\d,\d+\s*", text):
        return Reasons(what, "It has a comma, and Python wants a point before the decimals.", _decimal_advice(text))
    return _no_digits(what, text)


def _no_digits(what: str, text: str) -> Reasons:
    return Reasons(
        what, _number_why(text), "Check where the text comes from, or catch the error with except ValueError:."
    )


def _decimal_advice(text: str) -> str:
    return (
        "Write float(text.replace(',', '.'))"
        if "," in text
        else "Write float(...), or int(float(...)) to drop the decimals."
    )


def _number_why(text: str) -> str:
    others = dict.fromkeys(letter for letter in text if not letter.isdigit() and letter not in "+-. ")
    return (
        f"It contains {listed(map(repr, others), 5)}, which is no digit."
        if others
        else "It is not written as a number."
    )


def _empty(function: str) -> Reasons:
    return Reasons(
        f"{function}() was given an empty text, and that is no number.",
        "An empty text is not zero: somebody left a field empty, perhaps.",
        f"Ask first: if text.strip(): number = {function}(text)",
    )


def number_of_none(failure: Failure, match: re.Match[str]) -> Reasons:
    """int(None), float([])."""
    function, found = match[1], (match.groupdict().get("kind") or "").removeprefix("'")
    nothing = names_of_type(failure, "NoneType")
    if found in ("NoneType", "None") or (not found and nothing):
        name = nothing[0] if nothing else "the value"
        return Reasons(
            f"{function}() was given None (nothing), and nothing is no number.",
            f"{name} is None here." if nothing else "The value in the brackets is None.",
            f"Ask first: if {name.replace(' ', '_')} is not None: ...",
        )
    what = (
        f"{function}() was given {kind(found)}."
        if found
        else f"{function}() was given something that is no number and no text."
    )
    return Reasons(what, "It reads texts and numbers only.", "Give it one value, such as items[0].")


def division_by_zero(failure: Failure, match: re.Match[str]) -> Reasons:
    """ZeroDivisionError."""
    del match
    zero = [
        name
        for name, known in failure.hints.names.items()
        if known.value in ("0", "0.0") and _divides(name, failure.code)
    ]
    what = f"The script divides by {zero[0]}, and {zero[0]} is 0." if zero else "The script divides by zero."
    integer = re.search(r"/\s*\(?\s*\(?.*\d\s*/\s*\d", without_texts(failure.code))
    why = "No number is the result of a division by zero."
    if integer:
        why += " Whole numbers divide to whole numbers in Python 2, so 1/2 is 0: write 1/2.0."
    elif zero and _small(failure, zero[0]):
        why += f" Whole numbers divide to whole numbers in Python 2, so {zero[0]} may have become 0 earlier: 1/2 is 0, 1/2.0 is 0.5."
    return Reasons(what, why, f"Ask first: if {zero[0] if zero else 'the_divisor'} != 0: ...")


def _divides(name: str, code: str) -> bool:
    return re.search(rf"[/%]=?\s*\(?\s*(?:float\(|int\()?{re.escape(name)}\b", code) is not None


def _small(failure: Failure, name: str) -> bool:
    """Whether the name got its zero from another division."""
    return any(re.match(rf"\s*{re.escape(name)}\s*=.*/", text) for text in failure.lines)


def too_many_values(failure: Failure, match: re.Match[str]) -> Reasons:
    """a, b = 1, 2, 3."""
    del match
    names = _taken_apart(failure)
    advice = "Write as many names as there are values, or take one list and its items by number."
    if ".items()" not in failure.code and re.search(r"\bfor\s+\w+\s*,\s*\w+\s+in\s+\w+\s*:", failure.code):
        advice = "For keys and values of a dictionary, loop over the_dictionary.items()."
    return Reasons("There are more values than names to take them.", names, advice)


def too_few_values(failure: Failure, match: re.Match[str]) -> Reasons:
    """a, b = [1]."""
    count = "only one value" if match[1] == "1" else f"only {match[1]} values" if match[1] != "0" else "no value at all"
    return Reasons(f"There are fewer values than names to take them: {count}.", _taken_apart(failure),
                   "Check the value at the right, for example with print: has split() found its separator?")  # fmt: skip


def _taken_apart(failure: Failure) -> str:
    match = re.search(r"(?:\bfor\s+)?\(?(\w+(?:\s*,\s*\w+)+)\)?\s*(?:=(?!=)|\bin\b)", failure.code)
    names = re.findall(r"\w+", match[1]) if match else []
    return (
        f"Left of it stand {len(names)} names: {', '.join(names)}." if names else "Each name takes exactly one value."
    )


def not_in_list(_: Failure, match: re.Match[str]) -> Reasons:
    """list.remove, list.index."""
    return Reasons(
        "The value is not in the list, so it can't be found there or taken out.",
        "remove() and index() want a value that is there." if "list" in match[0] else "It is not there.",
        "Ask first: if value in the_list: ...",
    )


def text_not_found(_: Failure, __: re.Match[str]) -> Reasons:
    """str.index."""
    return Reasons("index() did not find the text that it looks for.", "index() fails where find() gives -1.",
                   "Use find(...), or ask first: if part in text: ...")  # fmt: skip


def nothing_to_compare(_: Failure, __: re.Match[str]) -> Reasons:
    """max([])."""
    return Reasons("max() or min() was given an empty list.", "Of nothing there is no greatest and no smallest.",
                   "Ask first: if the_list: ...")  # fmt: skip


def no_json(_: Failure, match: re.Match[str]) -> Reasons:
    """json.loads."""
    where = (
        f" Its reader stopped at line {match['line']}, column {match['column']} of that text." if match["line"] else ""
    )
    return Reasons(
        f"json.loads() was given a text that is no JSON.{where}",
        "JSON writes texts in double quotes, and true, false, null in small letters. A payload arrives as a dictionary already.",
        "Look at the text with print repr(...). If it is a dictionary already, leave json.loads() out.",
    )


def wrong_format(_: Failure, match: re.Match[str]) -> Reasons:
    """`'%s %s' % 1` and its kind."""
    text = match[0]
    if text.startswith("not enough"):
        what = "The text has more places (%s, %d) than there are values behind the %."
    elif text.startswith("not all"):
        return Reasons(
            "There are more values behind the % than places (%s, %d) in the text.",
            "Each %s or %d takes one value.",
            "Write one more %s, or take the surplus value away. To show a whole tuple, write '%s' % (the_tuple,)",
        )
    else:
        what = f"The place %{match['letter']} in the text needs a number, and got {kind(match['kind'])}."
        return Reasons(
            what, "%d and %f are for numbers; %s takes anything.", "Write %s, or make the value a number: int(...)."
        )
    return Reasons(
        what,
        "Each %s or %d takes one value.",
        "Put all values into one pair of brackets: '%s and %s' % (first, second)",
    )


def bad_format(_: Failure, match: re.Match[str]) -> Reasons:
    """`'100%' % x`."""
    del match
    return Reasons("A % in the text is followed by something that has no meaning there.",
                   "In a text before the operator %, each % begins a place for a value.",
                   "Write %% where a percent sign is meant: '100%% of %s'")  # fmt: skip


def no_such_date(_: Failure, match: re.Match[str]) -> Reasons:
    """A text that is no date, for `strptime`."""
    return Reasons(
        f"The text {shown(match[1])} is no date of the form {shown(match[2])}.",
        "Each %Y, %m, %d and so on must find its digits, and everything between them must be the same in both.",
        "Compare the two, letter by letter. %d is the day, %m the month, %Y the year with four digits, %H:%M:%S the time.",
    )


def no_result(_: Failure, __: re.Match[str]) -> Reasons:
    """math.sqrt(-1)."""
    return Reasons("A function of math was asked for something that has no result.",
                   "The square root and the logarithm of a negative number are no numbers of this kind.",
                   "Look at the value that goes in, and ask first whether it is above zero.")  # fmt: skip


_VALUE_NUMBER = r"(?:could not convert string to float:|invalid literal for float(?:\(\))?:) ?((?s:.*))"
RULES = {
    "ValueError": (
        (r"invalid literal for (int|long)\(\) with base 10: ((?s:.*))", no_whole_number),
        (_VALUE_NUMBER, no_number),
        (r"too many values to unpack", too_many_values),
        (r"need more than (\d+) values? to unpack", too_few_values),
        (r"list\.remove\(x\): x not in list|.* is not in list|list\.index\(x\): x not in list", not_in_list),
        (r"time data u?(.*) does not match format u?(.*)", no_such_date),
        (r"math domain error", no_result),
        (r"substring not found", text_not_found),
        (r"(?:max|min)(?:\(\) arg is an empty sequence| of empty sequence)", nothing_to_compare),
        (r"(?:Expecting|No JSON|Extra data|Unterminated|Invalid control|Invalid \\).*?(?:line (?P<line>\d+) column (?P<column>\d+).*)?",
         no_json),
        (r"unsupported format character.*|incomplete format", bad_format),
    ),
    "TypeError": (
        (r"(int|long|float)\(\) argument must be a string or a number(?:, not (?P<kind>'?\w+)'?)?", number_of_none),
        ((r"not enough arguments for format string|not all arguments converted during string formatting"
          r"|%(?P<letter>\w) format: a number is required, not (?P<kind>\w+)"), wrong_format),
    ),
    "ZeroDivisionError": ((r".*", division_by_zero),),
}  # fmt: skip
