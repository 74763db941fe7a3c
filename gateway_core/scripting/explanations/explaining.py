"""How an error of a script is explained: the first rule that knows it says why and what to do next."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from gateway_core.routing.sends import Explanation, ScriptError
from gateway_core.scripting.explanations import (
    attributes,
    calls,
    databases,
    general,
    letters,
    lookups,
    modules,
    names,
    operands,
    sending,
    surroundings,
    syntax,
    tables,
    values,
)
from gateway_core.scripting.explanations.failure import Failure, Reasons, hints_from, places_in

Explainer = Callable[[Failure, re.Match[str]], Reasons]

# What is told in one way only comes first; patterns that take anything of a type come last.
_PARTS: tuple[Mapping[str, tuple[tuple[str, Explainer], ...]], ...] = (
    sending.RULES,
    databases.RULES,
    tables.RULES,
    calls.RULES,
    attributes.RULES,
    operands.RULES,
    values.RULES,
    names.RULES,
    lookups.RULES,
    letters.RULES,
    modules.RULES,
    surroundings.RULES,
    syntax.RULES,
)
_LONGEST_MESSAGE = 4_000


def explained(error: ScriptError, texts: Mapping[str, str], hints: Any) -> Explanation:
    """The error in plain words; see `explain`."""
    places = places_in(error.traceback)
    line = places[-1].line if places else error.line
    message = error.message[:_LONGEST_MESSAGE]
    failure = Failure(error.type, message, places, texts, hints_from(hints), line)
    reasons = _reasons(failure) or general.unknown(failure)
    if general.is_java(error.type):
        reasons = general.slipped_through(failure, reasons)
    parts = (reasons.what, general.where(failure), reasons.why, reasons.next)
    return Explanation(*(part.encode("utf-8", "replace").decode("utf-8") for part in parts))


def _reasons(failure: Failure) -> Reasons | None:
    name = failure.type if failure.type in general.JAVA_NAMES else failure.type.rpartition(".")[2]
    for part in _PARTS:
        for pattern, explainer in part.get(name, ()):
            match = re.fullmatch(pattern, failure.message)
            if match is not None:
                return explainer(failure, match)
    return None
