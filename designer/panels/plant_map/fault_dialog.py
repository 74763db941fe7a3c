"""The small dialog that asks how slow, how full, or which handler: what a fault on purpose needs to be told. Knows no gateway."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.look import Look
from client.toolkit.spin_boxes import WholeNumberField
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.plant_map.fault_model import OF_HANDLERS, FaultParty
from gateway_core.api import Fault, FaultKind

USUAL_MS, USUAL_COUNT = 2_000, 1
_MOST_MS, _MOST_COUNT, _STEP_MS = 3_600_000, 1_000, 500
_SLOW = (FaultKind.SLOW_GATEWAY, FaultKind.SLOW_HANDLER)


class FaultDialog(FormDialog):
    """Asks for what one kind of fault needs at one party; `handlers` are those that run there."""

    def __init__(
        self, look: Look, kind: FaultKind, party: FaultParty, handlers: tuple[str, ...], parent: QWidget
    ) -> None:
        super().__init__(look.themes, "", parent)
        title = self._title(kind).format(name=party.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._kind, self._party, self._handlers = kind, party, handlers
        self.handler = QComboBox()
        self.everywhere = QCheckBox(self.tr("At everybody who has it, not only here"))
        self.delay = WholeNumberField()
        self.count = WholeNumberField()
        if kind in OF_HANDLERS:
            self._add_handlers(handlers)
        if kind in _SLOW:
            self._add_delay()
        if kind is FaultKind.FULL_QUEUE:
            self._add_count()
        for each in (self.handler, self.everywhere, self.delay, self.count):
            if each.parent() is None:  # not of this kind
                each.setParent(self)
                each.hide()
        self.set_least_width(380)

    def begin_with(self, handler: str) -> None:
        """Choose that handler, if it runs there."""
        if handler in self._handlers:
            self.handler.setCurrentIndex(self._handlers.index(handler))

    def faults(self) -> tuple[Fault, ...]:
        """What the fields say: a fault, or one for each handler."""
        target = "" if self.everywhere.isChecked() else self._party.label
        if self._kind is FaultKind.FULL_QUEUE:
            return (Fault(self._kind, target, float(self.count.value())),)
        amount = self.delay.value() / 1_000 if self._kind in _SLOW else 0.0
        chosen = self.handler.currentData()
        names = ("",) if self._kind not in OF_HANDLERS else (chosen,) if chosen else self._handlers
        return tuple(Fault(self._kind, target, amount, name) for name in names)

    def _title(self, kind: FaultKind) -> str:
        titles = {
            FaultKind.SLOW_GATEWAY: self.tr("Slow Network to {name}"),
            FaultKind.SLOW_HANDLER: self.tr("Slow Handler at {name}"),
            FaultKind.HANDLER_ERROR: self.tr("Handler Error at {name}"),
            FaultKind.FULL_QUEUE: self.tr("Full Queue at {name}"),
        }
        return titles[kind]

    def _add_handlers(self, handlers: tuple[str, ...]) -> None:
        for name in handlers:
            self.handler.addItem(name, name)
        if len(handlers) > 1:
            self.handler.addItem(self.tr("All of them"), "")
        self.add_field(self.tr("Message handler"), self.handler)
        self.add_field(self.tr("Where"), self.everywhere)

    def _add_delay(self) -> None:
        is_way = self._kind is FaultKind.SLOW_GATEWAY
        self.delay.setRange(1, _MOST_MS)
        self.delay.setSingleStep(_STEP_MS)
        self.delay.setValue(USUAL_MS)
        self.delay.setSuffix(self.tr(" ms"))
        self.add_field(self.tr("Delay each way") if is_way else self.tr("Waits before it runs"), self.delay)

    def _add_count(self) -> None:
        self.count.setRange(1, _MOST_COUNT)
        self.count.setValue(USUAL_COUNT)
        self.add_field(self.tr("Messages that may wait"), self.count)
        note = self.tr(
            "A message that comes when so many wait is not taken. None waits as long as no handler runs there: make one "
            "slow, too, or hold deliveries with Step (F9)."
        )
        self.form.addRow(WrappedLabel(note))
