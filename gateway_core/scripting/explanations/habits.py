"""Habits of Python 3 and of other languages that Python 2 refuses, known by the shape of the line."""

import re

from gateway_core.scripting.explanations.failure import Reasons

_OLD = "That is Python 3. The scripts of Ignition 7.9 are Python 2."
_OTHER = "Other languages write it so; Python does not."

# Pattern of the line with its texts emptied; what happened; why; what to do.
_HABITS = (
    (r"\bprint\b.*\b(end|sep|file|flush)\s*=(?!=)", "print is given arguments by name.", _OLD,
     "To stay on the line, end with a comma: print 'a', . To print to a file: print >>the_file, 'a'"),
    (r"(?<![\w.])[fF][rR]?''", "A text has an f before its quotes.", f"It is an f-string. {_OLD}",
     "Fill the text with %: 'Level %s' % level, or with format(): 'Level {}'.format(level)"),
    (r"^\s*nonlocal\b", "The script uses nonlocal.", _OLD,
     "Keep the value in a dictionary or list of the outer function and change that: state['count'] = 1"),
    (r"^\s*raise\b.*\bfrom\b", "The script raises an error from another one.", _OLD,
     "Leave out from and what follows it: raise ValueError('text')"),
    (r"\byield\s+from\b", "The script uses yield from.", _OLD, "Write a loop: for item in items: yield item"),
    (r"^\s*async\b|\bawait\b", "The script uses async or await.", _OLD,
     "To do something beside the rest, use system.util.invokeAsynchronous(function)"),
    (r":=", "The script gives a value inside an expression, with :=.", _OLD, "Give the value in a line of its own, above."),
    (r"\bdef\b.*->", "The function says which type it returns, with ->.", _OLD, "Leave out -> and the type."),
    (r"^\s*def\b.*\(.*\b\w+\s*:\s*\w+", "The function's parameters have types.", _OLD,
     "Leave the types out: def f(value):"),
    (r"^\s*(?!if\b|for\b|while\b|else\b|elif\b|try\b|except\b|with\b|class\b|def\b|lambda\b|finally\b)\w+\s*:\s*[\w.\[\]]+\s*(=|$)",
     "A name has a type behind a colon.", _OLD, "Leave the colon and the type out: count = 5"),
    (r"^\s*match\b.*:\s*$|^\s*case\b.*:", "The script uses match and case.", _OLD, "Write if, elif and else."),
    (r"\d_\d", "A number has an underscore in it.", _OLD, "Write the digits without it: 1000"),
    (r"\bclass\b.*\(.*\bmetaclass\s*=", "The class has a metaclass in its brackets.", _OLD,
     "Write __metaclass__ = ... inside of the class."),
    (r"\bexcept\s*\*", "The script uses except*.", _OLD, "Write except without the star."),
    (r"^\s*\w+\s*,\s*\*\w+\s*(,.*)?=|^\s*\*\w+\s*,", "A name at the left of = has a star.", _OLD,
     "Take the parts with slices: first, rest = items[0], items[1:]"),
    (r"\[\s*\*\w|\{\s*\*\*\w|[,(]\s*\*\w+\s*,\s*\*\w|\bprint\s*\(\s*\*", "A star unpacks a list or dictionary here.", _OLD,
     "Add lists with +, and put one dictionary into another with update()."),
    (r"\bdef\b.*\(\s*\*\s*,|\bdef\b.*,\s*\*\s*,|\bdef\b.*,\s*/\s*[,)]", "A bare * or / stands among the parameters.", _OLD,
     "Leave it out."),
    (r"^\s*with\s*\(.*\bas\b", "with has brackets around several parts.", _OLD, "Write the parts without the brackets."),
    (r"(?<![\w.])(rb|Rb|rB|RB)''", "A text has rb before its quotes.", _OLD, "Write br instead of rb."),
    (r"\S\s+@\s+\S", "The script multiplies with @.", _OLD, "Python 2 has no such operator."),
    (r"&&", "The script uses && .", _OTHER, "Write and instead of &&."),
    (r"\|\|", "The script uses || .", _OTHER, "Write or instead of ||."),
    (r"!(?!=)", "The script uses ! .", _OTHER, "Write not instead of !."),
    (r"(\+\+|--)\s*$|(\+\+|--)\s*[;)]", "The script uses ++ or -- to count.", _OTHER, "Write count += 1 or count -= 1."),
    (r"^\s*else\s+if\b", "The script uses else if.", _OTHER, "Write elif in one word."),
    (r"^\s*(var|let|const|int|float|double|String|bool|boolean)\s+\w+\s*(=|;|$)", "A name is announced before it gets a value.",
     _OTHER, "Leave the first word out: count = 5"),
    (r"^\s*function\b", "The script begins a function with the word function.", _OTHER, "Write: def name(value):"),
    (r"\?.*:", "The script uses ? and : to choose.", _OTHER, "Write: first if condition else second"),
    (r"^\s*//", "A comment begins with // .", _OTHER, "Write # before a comment."),
    (r"^\s*/\*|\*/\s*$", "A comment stands between /* and */ .", _OTHER, "Write # before each line of it."),
    (r"^\s*(switch|case|catch|foreach|unless|then|endif|end)\b(?!\s*[=.(,\[])", "The line begins with a word of another language.", _OTHER,
     "Python has if, elif, else, for, while, try and except."),
    (r"^\s*(if|for|while|else|def|try)\b.*\{\s*$|^\s*\}\s*$", "The script uses braces { } for blocks.", _OTHER,
     "Write a colon at the end of the line, and indent what belongs to it."),
    (r"\blambda\b[^:]*:\s*(return|print|raise|if|for|while|pass)\b", "A lambda contains a whole statement.",
     "A lambda is a function of one expression, and gives that expression's value without return.",
     "Leave return out, or write a function with def."),
    (r"^\s*(def|class)\s+\w+-", "A name contains a - .", "A - means minus, so names can't have it.", "Write _ in its place."),
    (r"\$", "The line contains a $ .", _OTHER, "Names have letters, digits and _ only."),
)  # fmt: skip


def habit(code: str) -> Reasons | None:
    """What is foreign in a line whose texts are emptied, or None."""
    for pattern, what, why, advice in _HABITS:
        if re.search(pattern, code):
            return Reasons(what, why, advice)
    return None
