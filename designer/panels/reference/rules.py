"""The rules of messages as topics to look up: by what they are about, each with what it says and where that comes from."""

from collections.abc import Mapping, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication

from designer.panels.reference.model import Reference, Topic, TopicGroup
from designer.rule_words import rule_line
from gateway_core.api import RULES, lesson_titles_by_rule

_FIRST_PAGE = "M7"


def rules_reference() -> Reference:
    """All of them, in the order in which people read them."""
    parts: dict[str, list[Topic]] = {}
    lessons = lesson_titles_by_rule()
    for rule, found in RULES.items():
        topic = Topic(
            key=rule,
            text=f"{rule}  {found.text}",
            words=f"{rule} {found.text} {found.source}",
            page=partial(_page, rule, lessons.get(rule, ())),
            copied=rule_line(rule),
        )
        parts.setdefault(rule[0], []).append(topic)
    titles = _titles()
    return Reference(tuple(TopicGroup(titles[part], tuple(each)) for part, each in parts.items()), first=_FIRST_PAGE)


def _page(rule: str, lessons: Sequence[str]) -> str:
    found = RULES[rule]
    head = QCoreApplication.translate("RuleHelp", "Rule {rule}").format(rule=rule)
    source = QCoreApplication.translate("RuleHelp", "Where this comes from: {source}.").format(source=found.source)
    about = _titles()[rule[0]]
    texts = [about, found.text, source]
    if lessons:
        practised = QCoreApplication.translate("RuleHelp", "Lessons about it: {titles}.")
        texts.append(practised.format(titles=", ".join(f"“{title}”" for title in lessons)))
    paragraphs = (f"<p>{escape(text)}</p>" for text in texts)
    return "\n".join((f"<h2>{escape(head)}</h2>", *paragraphs))


def _titles() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {
        "A": translate("RuleHelp", "Gateways, clients, designers"),
        "M": translate("RuleHelp", "Messages (sendMessage)"),
        "R": translate("RuleHelp", "Requests (sendRequest)"),
        "H": translate("RuleHelp", "Message handlers"),
        "D": translate("RuleHelp", "In the designer"),
        "C": translate("RuleHelp", "In a client"),
        "F": translate("RuleHelp", "Faults on purpose"),
    }
