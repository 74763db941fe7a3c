"""The entries of the Learn menu for What If."""

from PySide6.QtCore import QObject

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.what_ifs import WhatIfs


class WhatIfActions(QObject):
    """What can be done with a supposed call, in a menu of its own."""

    def __init__(self, actions: WindowActions, what_ifs: WhatIfs, menu: str, parent: QObject) -> None:
        super().__init__(parent)
        inner, add = menu + "/" + self.tr("&What If"), actions.add
        tip = self.tr("Suppose other arguments, users or hosts, and see who would receive it; nothing is sent")
        words = self.tr("suppose try simulate scenario change filter")
        self.switch = add(
            ActionSpec(
                self.tr("&What If On or Off"), inner, "Ctrl+Shift+I, W", "circle-question-mark", tip, words=words
            ),
            what_ifs.toggle,
        )
        tip = self.tr("Take back all that is supposed")
        add(ActionSpec(self.tr("&Reset What If"), inner, "Ctrl+Shift+I, R", "rotate-ccw", tip), what_ifs.reset)
        tip = self.tr("Show first whose verdict moved, or each endpoint in its place")
        add(ActionSpec(self.tr("&Moved First"), inner, "Ctrl+Shift+I, M", "", tip), what_ifs.order)
        tip = self.tr("Copy the changed call as a script, ready for a real project")
        add(ActionSpec(self.tr("&Copy Changed Call"), inner, "Ctrl+Shift+I, C", "copy", tip), what_ifs.copy_as_script)
        tip = self.tr("Put the changed call into the Script Console")
        spec = ActionSpec(self.tr("&Put into the Console"), inner, "Ctrl+Shift+I, P", "code", tip)
        add(spec, what_ifs.put_into_console)
        tip = self.tr("Put the changed call into the Send form, from where it can be sent")
        spec = ActionSpec(self.tr("&Send It Really…"), inner, "Ctrl+Shift+I, S", "send", tip)
        add(spec, what_ifs.open_form)
