"""The Learn menu: lessons, and what shows step by step where messages go."""

from PySide6.QtCore import QObject

from client.toolkit.actions import WindowActions
from designer.window.menus.fault_actions import FaultActions
from designer.window.menus.lesson_actions import LessonActions
from designer.window.menus.map_actions import MapActions
from designer.window.menus.predict_actions import PredictActions
from designer.window.menus.recording_actions import RecordingActions
from designer.window.menus.step_actions import StepActions
from designer.window.menus.targets import MenuTargets
from designer.window.menus.what_if_actions import WhatIfActions


class LearnMenu(QObject):
    """What is there for learners; whoever has something for them adds a line."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu = self.tr("&Learn")
        self.lessons = LessonActions(actions, targets.lessons, menu, self)
        self.step = StepActions(actions, targets.stepping, menu, self)
        self.predict = PredictActions(actions, targets.predicting, menu, self)
        self.what_if = WhatIfActions(actions, targets.what_ifs, menu, self)
        self.map = MapActions(actions, targets.map, menu, self)
        self.faults = FaultActions(actions, targets.faults, menu, self)
        self.recording = RecordingActions(actions, targets.recording, menu, self)
