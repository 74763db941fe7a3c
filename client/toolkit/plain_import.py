"""Python's own `import` in place of the one that PySide puts there when it is loaded. Must not know what is imported."""

import builtins


def take_plain_import() -> None:
    """Import modules from now on as Python does; to be called by a composition root, once, before it imports the most.

    WORKAROUND(PYSIDE-2029): for `from __feature__ import snake_case`, which nobody here writes, PySide replaces Python's
    `import` by one that reads the source text of each module to see whether it names PySide. For the hundreds of modules of
    this program that takes a tenth of the start and holds all their texts in memory.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
