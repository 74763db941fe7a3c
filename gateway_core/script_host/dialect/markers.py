"""The names by which the source pass tells the syntax pass what stood in a script's text.

The source pass writes Python 2 statements as calls of these names; the syntax pass turns the calls into what they
mean. Helpers that translated code calls have a dot before their name, so no script can see or hide them.
"""

PRINT = "_2print"
PRINT_OPEN = "_2printopen"  # the line stays open: a trailing comma
PRINT_TO = "_2printto"
PRINT_TO_OPEN = "_2printtoopen"
EXEC = "_2exec"
RAISE = "_2raise"
EXCEPT = "_2except"
REPR = "_2repr"
LONG = "_2long"
PATTERN = "_2pattern"  # with a number: a parameter that is a tuple of names
NAME = "_2name_"  # before a name that Python 3 reserves

PRINTS = frozenset({PRINT, PRINT_OPEN, PRINT_TO, PRINT_TO_OPEN})
CALLED = PRINTS | {EXEC, RAISE, REPR, LONG}
TRUTHS = frozenset({"True", "False"})
RESERVED = frozenset({"async", "await", "nonlocal"})

CONTEXT = ".context"  # the key under which a context's builtins know their context, and a frame is known as a script's


HANDLED = ".handled"  # the exception that a scope handled last

OLD_STYLE = ".old_style"  # in the namespace of a class that has no base in Python 2's sense


def without_mark(identifier):
    """The name that stands in the text; `True` and `False` where the text assigns to them stay hidden names."""
    if not identifier.startswith(NAME):
        return identifier
    identifier = identifier[len(NAME) :]
    return "." + identifier if identifier in TRUTHS else identifier


def is_script_frame(frame):
    """Whether `frame` runs a script's own text."""
    return CONTEXT in frame.f_builtins
