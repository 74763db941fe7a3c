"""What is done with the part of the lab that is worked on or chosen: rename, duplicate, move, delete, switches."""

from dataclasses import replace

from PySide6.QtCore import QObject

from client.toolkit.dialogs.ask import Question
from designer.document.handler_edits import HandlerPlace, handler_at, modify_handler
from designer.document.renames import UsedBy, used_by
from designer.panels.lab_dialogs.move_dialog import MoveDialog
from designer.panels.project_browser.drops import Drop, drop_target
from designer.panels.project_browser.model import BrowserNode
from designer.part_edits.all_parts import PART_EDITS
from designer.part_edits.names import lab_name, place_name
from designer.part_edits.part_edit import PartEdit
from designer.window.meant_part import MeantPart
from designer.window.part_steps import PartSteps, PartTools
from gateway_core.api import Lab, MessageHandler, Threading


class PartCommands(QObject):
    """The commands on what is chosen. `move_dialog` is the question where to, while it is open."""

    def __init__(self, tools: PartTools, steps: PartSteps) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._steps = steps
        self._meant = MeantPart(tools.browser, tools.editors)
        self._moving: BrowserNode | None = None
        self.move_dialog: MoveDialog | None = None
        tools.browser.drop_requested.connect(self._on_drop_requested)

    def chosen_part(self) -> BrowserNode | None:
        """What is meant, if it is a part of the lab with a name of its own; else the message bar says what to choose."""
        node = self._meant.node()
        if node is not None and node.kind in PART_EDITS:
            return node
        self._steps.tell(
            self.tr("Choose a gateway, project, handler, module, script, user or client in the Project Browser first.")
        )
        return None

    def rename(self) -> None:
        """Let another name be typed in the tree."""
        node = self.chosen_part()
        if node is not None and self._steps.may_edit():
            self._tools.window.activateWindow()
            self._steps.edit_name(node.key)

    def duplicate(self) -> None:
        """Put a copy beside it."""
        node = self.chosen_part()
        if node is not None:
            edits = PART_EDITS[node.kind]
            self._steps.carry_out(lambda lab: edits.duplicated(lab, node))

    def delete(self) -> None:
        """Take it out of the lab, if the user agrees."""
        node = self.chosen_part()
        if node is None or not self._steps.may_edit():
            return
        edits = PART_EDITS[node.kind]
        if self._steps.tried(lambda lab: edits.removed(lab, node)) is None:
            return
        text = self.tr("Delete “{name}” from the lab?").format(name=node.label)
        details = [
            edits.goes_along(self._steps.lab, node),
            self._who_names(node),
            self.tr("Edit > Undo brings it back."),
        ]
        question = Question(self.tr("Delete"), text, self.tr("Delete"), " ".join(part for part in details if part))
        if self._tools.dialogs.confirm(self._tools.window, question):
            self._steps.carry_out(lambda lab: edits.removed(lab, node))

    def _who_names(self, node: BrowserNode) -> str:
        """The calls and imports that would name what is gone."""
        name = lab_name(node)
        uses = used_by(self._steps.lab, name) if name is not None else UsedBy()
        if not uses.mentions:
            return ""
        text = self.tr("Scripts name it in this many places: {count}. The first one is {script}, line {line}.")
        if not uses.is_complete:
            text = self.tr(
                "Scripts name it in at least this many places: {count}. The first one is {script}, line {line}."
            )
        first = uses.mentions[0]
        return text.format(count=len(uses.mentions), script=place_name(first.place), line=first.line)

    def move(self) -> None:
        """Ask where it shall go."""
        node = self.chosen_part()
        if node is None or not self._steps.may_edit():
            return
        choices = PART_EDITS[node.kind].targets(self._steps.lab, node)
        if not choices:
            self._steps.tell(self.tr("There is no other place where “{name}” could go.").format(name=node.label))
            return
        self._moving = node
        self.move_dialog = MoveDialog(self._tools.workplace.look, node.label, choices, self._tools.window)
        self.move_dialog.accepted.connect(self._on_move_accepted)
        self.move_dialog.finished.connect(self._on_move_finished)
        self.move_dialog.open()

    def set_threading(self, threading: Threading) -> None:
        """Let the chosen handler have that threading (H1)."""
        place = self.chosen_handler()
        handler = handler_at(self._steps.lab, place) if place is not None else None
        if place is not None and handler is not None:
            step = self.tr("Set threading of handler {name} to {threading}")
            text = step.format(name=place.name, threading=threading.value)
            changed = replace(handler, threading=threading)
            self._steps.carry_out(lambda lab: _changed(lab, place, changed, text))

    def toggle_enabled(self) -> None:
        """Switch the chosen handler on or off (H1)."""
        place = self.chosen_handler()
        handler = handler_at(self._steps.lab, place) if place is not None else None
        if place is not None and handler is not None:
            step = self.tr("Disable handler {name}") if handler.enabled else self.tr("Enable handler {name}")
            text = step.format(name=place.name)
            changed = replace(handler, enabled=not handler.enabled)
            self._steps.carry_out(lambda lab: _changed(lab, place, changed, text))

    def chosen_handler(self) -> HandlerPlace | None:
        """The chosen handler; else the message bar says what to choose."""
        node = self._tools.browser.current_node()
        if node is not None and isinstance(node.target, HandlerPlace):
            return node.target
        self._steps.tell(self.tr("Choose a message handler in the Project Browser first."))
        return None

    def handler_in_tree(self) -> MessageHandler | None:
        """The handler that is chosen in the Project Browser, if it is one."""
        node = self._tools.browser.current_node()
        target = node.target if node is not None else None
        return handler_at(self._steps.lab, target) if isinstance(target, HandlerPlace) else None

    def _on_drop_requested(self, drop: Drop) -> None:
        target = drop_target(drop.node, drop.onto)
        if target is None:
            self._steps.tell(self.tr("“{name}” cannot be put there.").format(name=drop.node.label))
            return
        node, edits = drop.node, PART_EDITS[drop.node.kind]
        put = edits.copied if drop.is_copy else edits.moved
        self._steps.carry_out(lambda lab: put(lab, node, target))

    def _on_move_accepted(self) -> None:
        dialog, node = self.move_dialog, self._moving
        if dialog is not None and node is not None:
            edits, target = PART_EDITS[node.kind], dialog.target()
            put = edits.copied if dialog.copy.isChecked() else edits.moved
            self._steps.carry_out(lambda lab: put(lab, node, target))

    def _on_move_finished(self, _result: int) -> None:
        if self.move_dialog is not None:
            self.move_dialog.deleteLater()
        self.move_dialog = self._moving = None


def _changed(lab: Lab, place: HandlerPlace, handler: MessageHandler, step: str) -> PartEdit:
    return PartEdit(modify_handler(lab, place, handler), step)
