"""Where each rule comes from, so that nobody learns one of our decisions as a documented fact (semantics.md, head)."""

_DOCUMENTED = "documented in the 7.9 manual"
_OBSERVED = "observed on real gateways"
_INFERRED = "inferred from documented facts"
_CHOICE = "emulator's choice"
_DOC_CHOICE = "documented in part; the rest is emulator's choice"
_SEEN_INFERRED = "observed and inferred"

_SOURCES = {
    "A1": _DOCUMENTED, "A2": _DOCUMENTED, "A3": _DOCUMENTED, "A4": _DOCUMENTED, "A5": _DOCUMENTED, "A6": _INFERRED,
    "M1": _DOCUMENTED, "M2": _OBSERVED, "M3": _CHOICE, "M4": _DOCUMENTED, "M5": _INFERRED, "M6": _SEEN_INFERRED,
    "M7": _DOCUMENTED, "M8": "inferred; in part emulator's choice", "M9": _INFERRED, "M10": _OBSERVED,
    "M11": _OBSERVED, "M12": _OBSERVED, "M13": "documented and observed", "M14": _DOCUMENTED, "M15": _DOCUMENTED,
    "M16": _DOCUMENTED, "M17": _DOC_CHOICE, "M18": _INFERRED, "M19": "inferred; in part emulator's choice",
    "M20": _DOCUMENTED, "M21": _DOCUMENTED, "M22": _DOC_CHOICE, "M23": "documented and inferred", "M24": _CHOICE,
    "M25": _CHOICE, "R1": _DOC_CHOICE, "R2": _DOCUMENTED, "R3": _CHOICE, "R4": _DOCUMENTED, "R5": _DOCUMENTED,
    "R6": _OBSERVED, "R7": _INFERRED, "R8": _DOC_CHOICE, "R9": "observed; the exception's name is emulator's choice",
    "R10": "observed; in part emulator's choice", "R11": _OBSERVED, "R12": _OBSERVED, "R13": _CHOICE,
    "R14": _DOCUMENTED, "H1": "documented; switching off is emulator's choice", "H2": "documented and observed",
    "H3": _DOCUMENTED, "H4": _DOCUMENTED, "H5": _DOCUMENTED, "H6": _DOCUMENTED, "H7": _CHOICE, "H8": _DOCUMENTED,
    "D1": _DOCUMENTED, "D2": _INFERRED, "D3": _DOCUMENTED, "C1": "documented and inferred", "C2": _DOCUMENTED,
    "C3": _DOCUMENTED, "F1": _CHOICE,
}  # fmt: skip


def rule_source(rule: str) -> str:
    """In words, where the rule with this id comes from; an unknown id is a `KeyError`."""
    return _SOURCES[rule]
