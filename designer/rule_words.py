"""A rule as every panel tells it: its id, what it says, and where that comes from."""

from PySide6.QtCore import QCoreApplication

from gateway_core.api import RULES


def rule_line(rule: str) -> str:
    """`Rule M21: A handler that fails never affects the sender. (documented in the 7.9 manual)`."""
    found = RULES.get(rule)
    if found is None:  # in scores that another version has written
        text = QCoreApplication.translate("RuleWords", "Rule {rule}: not known in this version")
        return text.format(rule=rule)
    text = QCoreApplication.translate("RuleWords", "Rule {rule}: {text} ({source})")
    return text.format(rule=rule, text=found.text, source=found.source)
