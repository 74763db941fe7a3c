"""fissix's grammar of Python 2, also where the user's cache, in which fissix keeps it, can't be written or is damaged."""

from typing import Any

from fissix.pgen2 import driver, pgen

_load_cached = driver.load_grammar


def _load_grammar(source: str) -> Any:
    """The grammar from the cache, else made anew, which takes 40 ms."""
    try:
        return _load_cached(source)
    except Exception:
        return pgen.generate_grammar(source)


# WORKAROUND(fissix 24.4.24): its import ends with an error where the cache can't be written, as in many containers.
driver.load_grammar = _load_grammar
try:
    from fissix import pygram
finally:
    driver.load_grammar = _load_cached

__all__ = ["pygram"]
