"""Places in an order that the user makes: of gateways, users, client presets."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from designer.panels.project_browser.drops import Before
from designer.part_edits.part_edit import TargetChoice


def order_targets(names: Sequence[str], name: str) -> tuple[TargetChoice, ...]:
    """Every place in the order but the one where `name` stands."""
    translate = QCoreApplication.translate
    own = names.index(name) if name in names else -1
    text = translate("PartEdits", "Before {name}")
    others = [each for place, each in enumerate(names) if place not in (own, own + 1)]
    choices = [TargetChoice(text.format(name=each), Before(each)) for each in others]
    if own != len(names) - 1:
        choices.append(TargetChoice(translate("PartEdits", "At the end"), Before("")))
    return tuple(choices)


def position_in(names: Sequence[str], name: str, before: Before) -> int:
    """The position that `name` gets among the others."""
    others = [each for each in names if each != name]
    return others.index(before.name) if before.name in others else len(others)
