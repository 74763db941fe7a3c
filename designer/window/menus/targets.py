"""Who carries out what the designer's menus say."""

from collections.abc import Callable
from dataclasses import dataclass

from client.toolkit.panel_walk import PanelWalk
from client.toolkit.theme import ThemeController
from client.toolkit.zoom import WindowZoom
from designer.panels.bug_reports.presenter import BugReportsPresenter
from designer.window.client_launcher import ClientLauncher
from designer.window.commands import TextCommands
from designer.window.docks import Docks
from designer.window.engine import EnginePresenter
from designer.window.faults_on_purpose import FaultsOnPurpose
from designer.window.find_commands import CodeCommands, FindCommands
from designer.window.lab_commands import LabCommands
from designer.window.lesson_commands import LessonCommands
from designer.window.map_commands import MapCommands
from designer.window.message_commands import MessageCommands
from designer.window.navigation import Navigation
from designer.window.palettes import Palettes
from designer.window.part_targets import PartTargets
from designer.window.predicting import Predicting
from designer.window.recording import LessonRecording
from designer.window.script_to_client import ScriptToClient
from designer.window.send_forms import SendForms
from designer.window.sequences import Sequences
from designer.window.start_pages import StartPages
from designer.window.stepping import Stepping
from designer.window.what_ifs import WhatIfs
from designer.window.window_commands import WindowCommands


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuTargets:
    """What the actions work on. `close` closes the window."""

    window: WindowCommands
    labs: LabCommands
    text: TextCommands
    launcher: ClientLauncher
    docks: Docks
    zoom: WindowZoom
    engine: EnginePresenter
    to_client: ScriptToClient
    themes: ThemeController
    parts: PartTargets
    navigation: Navigation
    messages: MessageCommands
    stepping: Stepping
    map: MapCommands
    faults: FaultsOnPurpose
    sequences: Sequences
    find: FindCommands
    code: CodeCommands
    sends: SendForms
    palettes: Palettes
    bug_reports: BugReportsPresenter
    start: StartPages
    lessons: LessonCommands
    recording: LessonRecording
    predicting: Predicting
    what_ifs: WhatIfs
    walk: PanelWalk
    close: Callable[[], object]
