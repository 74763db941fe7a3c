"""The only door to the gateway core: everything that windows, the command line and tests of others may import.

What the start of the program does without is imported when somebody first asks for it. Such a name stands in two places:
below `TYPE_CHECKING`, and in `_AT_FIRST_USE`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from gateway_core.errors import CommandError, LabSaveError
from gateway_core.journal.filter_completion import FilterChoice, FilterCompletion, complete_filter
from gateway_core.journal.filter_fields import FieldKind, FilterField, filter_fields
from gateway_core.journal.filter_language import FilterError, parse_filter
from gateway_core.journal.filter_terms import EVERYTHING, AllOf, AnyOf, Filter, NotThis, Relation, Term, filter_text
from gateway_core.journal.log_columns import LogChunk
from gateway_core.journal.log_outcomes import RowOutcome, Unsent, not_sent_names
from gateway_core.journal.message_log import LogChange, LogRow, MessageLog
from gateway_core.journal.opening import forget_messages
from gateway_core.journal.reader import FoundSends
from gateway_core.journal.row_filter import RowFilter
from gateway_core.journal.send_shapes import SendShape
from gateway_core.journal.shape_terms import shape_values
from gateway_core.lab.atomic_files import replace_file
from gateway_core.lab.checked_table import name_fault
from gateway_core.lab.document import Finding, LabReading, SavedTexts, copy_lab, read_lab, save_lab
from gateway_core.lab.faults import script_fault, text_fault
from gateway_core.lab.file_names import LONGEST_NAME
from gateway_core.lab.folder_watch import FolderState, FolderWatch
from gateway_core.lab.lab_file import HOST_NAME_READINGS, MAX_TIMEOUT_S
from gateway_core.lab.layout import Place, PlaceKind, place_of
from gateway_core.lab.leftovers import remove_leftovers
from gateway_core.lab.lint import LintSteps, ignore_comment, lint_lab, lint_script, lint_steps
from gateway_core.lab.message_lint.codes import CODES as FINDING_CODES
from gateway_core.lab.message_lint.lint_place import LintPlace, designer_place, handler_place, lint_place_of
from gateway_core.lab.renaming.lab_name import (
    LabName,
    NameKind,
    NameMention,
    may_mention,
    name_mention_steps,
    name_mentions,
)
from gateway_core.lab.script_finding import Fix, ScriptFinding, TextEdit, TextInsertion
from gateway_core.lab.script_places import all_scripts, script_at, with_script
from gateway_core.lab.send_code.saved_send import SavedSend, missing_variables, read_saved_send, written_saved_send
from gateway_core.lab.send_code.value_writing import send_value_line, written_send_value
from gateway_core.lab.send_code.values import SendMember, SendValue, ValueKind, send_text, send_texts, texts_of_value
from gateway_core.lab.send_code.variable_names import RUNNING_NUMBER
from gateway_core.lab.send_code.variables import VARIABLE, filled_variables, used_variables
from gateway_core.lab.texts import unified
from gateway_core.lab.trusted_labs import TRUSTED_LABS, TrustedLabs
from gateway_core.lab.unfinished_saving import finish_saving
from gateway_core.messages.call_script import call_script
from gateway_core.messages.calls import Call, Filters, MessageCall, RequestCall
from gateway_core.messages.payload import EMPTY_PAYLOAD, Payload, PayloadNode
from gateway_core.messages.payload_source import python2_source
from gateway_core.model.engine import Engine, EngineHealth, EngineState, EngineWish
from gateway_core.model.faults import Fault, FaultKind
from gateway_core.model.parts import (
    ClientPreset,
    CommMode,
    Gateway,
    HandlerScope,
    Lab,
    MessageHandler,
    Project,
    Threading,
    User,
)
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.model.tags import DataType, Quality, TagDefinition, TagRow, TagValue
from gateway_core.routing.checks import DecisionKind
from gateway_core.routing.events import (
    BoxClosed,
    BoxOpened,
    CommModeBlocked,
    DeliveryEnded,
    DeliveryHeld,
    DeliveryReleased,
    DeliveryStarted,
    EngineChanged,
    Event,
    FaultsChanged,
    GatewayChanged,
    GuiQueueBlocked,
    HoldingChanged,
    HostLost,
    JournalRenewed,
    JournalTrimmed,
    LabReplaced,
    LogWritten,
    OutputWritten,
    RequestEnded,
    ScriptEnded,
    ScriptStarted,
    Sent,
    SessionChanged,
    SessionClosed,
    SessionOpened,
    TagsChanged,
    WindowsChanged,
)
from gateway_core.routing.fault_text import fault_text
from gateway_core.routing.near_misses import NearMiss, NearMissKind
from gateway_core.routing.open_windows import OpenWindow, parameters_payload
from gateway_core.routing.rules import RULES, rule_source
from gateway_core.routing.sends import (
    Answer,
    AnswerOutcome,
    Delivery,
    Effect,
    Explanation,
    Outcome,
    Reason,
    ScriptError,
    Send,
    SendKind,
)
from gateway_core.routing.trace import EarlierSend, Trace, unsent
from gateway_core.routing.verdict_text import near_miss_text, verdict_text
from gateway_core.routing.verdicts import Verdict, judge
from gateway_core.routing.world import GatewayState, World
from gateway_core.runtime.lab_watch import FolderNews, LabWatch
from gateway_core.runtime.network import Network
from gateway_core.runtime.network_life import NetworkOptions
from gateway_core.scripting.engine_settings import (
    ENGINE_SETTINGS,
    EngineSettingsError,
    read_engine_settings,
    write_engine_settings,
)
from gateway_core.scripting.explanations.explain import explanation_of
from gateway_core.scripting.import_names import came_after_python2, java_names, module_names
from gateway_core.scripting.jython_search import JythonFinder, JythonFound, JythonMissing
from gateway_core.scripting.system_functions import SystemFunction, SystemParameter, system_functions

if TYPE_CHECKING:
    from gateway_core.journey.decisions import Decision, decisions
    from gateway_core.journey.legs import Leg, LegKind, legs
    from gateway_core.journey.steps import Step, steps
    from gateway_core.journey.timeline import LeadsTo, Mark, MarkKind, Timeline, made_by_handlers, timeline
    from gateway_core.lab.send_code.code_reading import (
        SendCode,
        SendCodeFault,
        edited_send_code,
        read_send_code,
        read_send_code_steps,
    )
    from gateway_core.lab.send_code.code_writing import written_send_code
    from gateway_core.lab.send_code.send_form import SendForm, form_of
    from gateway_core.lab.send_code.send_lint import sender_place
    from gateway_core.lab.send_code.typed_values import (
        converted_send_value,
        empty_send_value,
        read_send_value,
        typed_send_value,
    )
    from gateway_core.lab.send_code.value_reading import SendSpan
    from gateway_core.lessons.checks import Check
    from gateway_core.lessons.grading import GradeFailure, GradeReport, TaskGrade, grade, rehearse_step
    from gateway_core.lessons.lesson import (
        Asked,
        Circumstances,
        HandlerToWrite,
        Lesson,
        LessonStep,
        LessonTask,
        StepKind,
        Variation,
    )
    from gateway_core.lessons.lesson_check import check_lesson
    from gateway_core.lessons.lesson_reader import LessonReading, is_lesson, read_lesson
    from gateway_core.lessons.placeholders import PLACEHOLDER_LEFT
    from gateway_core.lessons.progress import (
        PROGRESS_FILE,
        LearnerProgress,
        LessonProgress,
        PredictionScore,
        ProgressReading,
        read_progress,
        with_hint,
        with_predictions,
        write_progress,
    )
    from gateway_core.lessons.recording import Recording, record
    from gateway_core.lessons.rehearsal import Rehearsal
    from gateway_core.lessons.scene import Begun, Scene
    from gateway_core.lessons.shipped import (
        lesson_titles_by_rule,
        shipped_lesson_folder,
        shipped_lesson_ids,
        shipped_lessons,
    )
    from gateway_core.lessons.suggestion import LessonSuggestion, next_lesson, prediction_scores
    from gateway_core.prediction.call_at_cursor import CallAtCursor
    from gateway_core.prediction.predictions import Prediction, predict, with_presets
    from gateway_core.prediction.written_call import WrittenCall
    from gateway_core.prediction.written_payload import written_payload
    from gateway_core.routing.suppositions import (
        Argument,
        HandlerPlace,
        Presence,
        SupposedClient,
        Supposition,
        able_to_send,
        arguments_of,
        given_in,
        handler_asked,
        presence_of,
    )
    from gateway_core.runtime.send_document import send_document

_AT_FIRST_USE = {
    "gateway_core.journey.decisions": ("Decision", "decisions"),
    "gateway_core.journey.legs": ("Leg", "LegKind", "legs"),
    "gateway_core.journey.steps": ("Step", "steps"),
    "gateway_core.journey.timeline": ("LeadsTo", "Mark", "MarkKind", "Timeline", "made_by_handlers", "timeline"),
    "gateway_core.lab.send_code.code_reading": (
        "SendCode",
        "SendCodeFault",
        "edited_send_code",
        "read_send_code",
        "read_send_code_steps",
    ),
    "gateway_core.lab.send_code.code_writing": ("written_send_code",),
    "gateway_core.lab.send_code.send_form": ("SendForm", "form_of"),
    "gateway_core.lab.send_code.send_lint": ("sender_place",),
    "gateway_core.lab.send_code.typed_values": (
        "converted_send_value",
        "empty_send_value",
        "read_send_value",
        "typed_send_value",
    ),
    "gateway_core.lab.send_code.value_reading": ("SendSpan",),
    "gateway_core.lessons.checks": ("Check",),
    "gateway_core.lessons.grading": ("GradeFailure", "GradeReport", "TaskGrade", "grade", "rehearse_step"),
    "gateway_core.lessons.lesson": (
        "Asked",
        "Circumstances",
        "HandlerToWrite",
        "Lesson",
        "LessonStep",
        "LessonTask",
        "StepKind",
        "Variation",
    ),
    "gateway_core.lessons.lesson_check": ("check_lesson",),
    "gateway_core.lessons.lesson_reader": ("LessonReading", "is_lesson", "read_lesson"),
    "gateway_core.lessons.placeholders": ("PLACEHOLDER_LEFT",),
    "gateway_core.lessons.progress": (
        "PROGRESS_FILE",
        "LearnerProgress",
        "LessonProgress",
        "PredictionScore",
        "ProgressReading",
        "read_progress",
        "with_hint",
        "with_predictions",
        "write_progress",
    ),
    "gateway_core.lessons.recording": ("Recording", "record"),
    "gateway_core.lessons.rehearsal": ("Rehearsal",),
    "gateway_core.lessons.scene": ("Begun", "Scene"),
    "gateway_core.lessons.shipped": (
        "lesson_titles_by_rule",
        "shipped_lesson_folder",
        "shipped_lesson_ids",
        "shipped_lessons",
    ),
    "gateway_core.lessons.suggestion": ("LessonSuggestion", "next_lesson", "prediction_scores"),
    "gateway_core.prediction.call_at_cursor": ("CallAtCursor",),
    "gateway_core.prediction.predictions": ("Prediction", "predict", "with_presets"),
    "gateway_core.prediction.written_call": ("WrittenCall",),
    "gateway_core.prediction.written_payload": ("written_payload",),
    "gateway_core.routing.suppositions": (
        "Argument",
        "HandlerPlace",
        "Presence",
        "SupposedClient",
        "Supposition",
        "able_to_send",
        "arguments_of",
        "given_in",
        "handler_asked",
        "presence_of",
    ),
    "gateway_core.runtime.send_document": ("send_document",),
}
_MODULES = {name: module for module, names in _AT_FIRST_USE.items() for name in names}

if not TYPE_CHECKING:  # a type checker would take every other name for one that this function finds

    def __getattr__(name: str) -> object:
        """Import a name that is asked for for the first time (PEP 562)."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_MODULES[name]), name)
        return value


__all__ = [
    "EMPTY_PAYLOAD", "ENGINE_SETTINGS", "EVERYTHING", "FINDING_CODES", "HOST_NAME_READINGS", "LONGEST_NAME",
    "MAX_TIMEOUT_S", "PLACEHOLDER_LEFT", "PROGRESS_FILE", "RULES", "RUNNING_NUMBER", "TRUSTED_LABS", "VARIABLE", "AllOf", "Answer", "AnswerOutcome",
    "AnyOf", "Argument", "Asked", "Begun", "BoxClosed", "BoxOpened", "Call", "CallAtCursor", "Check", "Circumstances",
    "ClientPreset", "CommMode", "CommModeBlocked", "CommandError", "DataType", "Decision", "DecisionKind", "Delivery",
    "DeliveryEnded", "DeliveryHeld", "DeliveryReleased", "DeliveryStarted", "EarlierSend", "Effect", "Endpoint",
    "EndpointKind", "Engine", "EngineChanged", "EngineHealth", "EngineSettingsError", "EngineState", "EngineWish", "Event",
    "Explanation", "Fault", "FaultKind", "FaultsChanged", "FieldKind", "Filter", "FilterChoice", "FilterCompletion",
    "FilterError", "FilterField", "Filters", "Finding", "Fix", "FolderNews", "FolderState", "FolderWatch",
    "FoundSends", "Gateway", "GatewayChanged", "GatewayState", "GradeFailure", "GradeReport", "GuiQueueBlocked",
    "HandlerPlace", "HandlerScope", "HandlerToWrite", "HoldingChanged", "HostLost", "Identity", "JournalRenewed", "JournalTrimmed",
    "JythonFinder", "JythonFound", "JythonMissing", "Lab", "LabName", "LabReading", "LabReplaced", "LabSaveError",
    "LabWatch", "LeadsTo", "LearnerProgress", "Leg", "LegKind", "Lesson", "LessonProgress", "LessonReading",
    "LessonStep", "LessonSuggestion", "LessonTask", "LintPlace", "LintSteps", "LogChange", "LogChunk", "LogRow",
    "LogWritten", "Mark", "MarkKind", "MessageCall", "MessageHandler", "MessageLog", "NameKind", "NameMention",
    "NearMiss", "NearMissKind", "Network", "NetworkOptions", "NotThis", "OpenWindow", "Outcome", "OutputWritten",
    "Payload", "PayloadNode", "Place", "PlaceKind", "Prediction", "PredictionScore", "Presence", "ProgressReading", "Project",
    "Quality", "Reason", "Recording", "Rehearsal", "Relation", "RequestCall", "RequestEnded", "RowFilter",
    "RowOutcome", "SavedSend", "SavedTexts", "Scene", "ScriptEnded", "ScriptError", "ScriptFinding", "ScriptStarted",
    "Send", "SendCode", "SendCodeFault", "SendForm", "SendKind", "SendMember", "SendShape", "SendSpan", "SendValue",
    "Sent", "Session", "SessionChanged", "SessionClosed", "SessionOpened", "Step", "StepKind", "SupposedClient",
    "Supposition", "SystemFunction", "SystemParameter", "TagDefinition", "TagRow", "TagValue", "TagsChanged",
    "TaskGrade", "Term", "TextEdit", "TextInsertion", "Threading", "Timeline", "Trace", "TrustedLabs", "Unsent",
    "User", "ValueKind", "Variation", "Verdict", "WindowsChanged", "World", "WrittenCall", "able_to_send",
    "all_scripts", "arguments_of", "call_script", "came_after_python2", "check_lesson", "complete_filter",
    "converted_send_value", "copy_lab", "decisions", "designer_place", "edited_send_code", "empty_send_value",
    "explanation_of", "fault_text", "filled_variables", "filter_fields", "filter_text", "finish_saving", "forget_messages", "form_of",
    "given_in", "grade", "handler_asked", "handler_place", "ignore_comment", "is_lesson", "java_names", "judge", "legs", "lesson_titles_by_rule", "lint_lab",
    "lint_place_of", "lint_script", "lint_steps", "made_by_handlers", "may_mention", "missing_variables",
    "module_names", "name_fault", "name_mention_steps", "name_mentions", "near_miss_text", "next_lesson",
    "not_sent_names", "parameters_payload", "parse_filter", "place_of", "predict", "prediction_scores", "presence_of",
    "python2_source", "read_engine_settings", "read_lab", "read_lesson", "read_progress", "read_saved_send",
    "read_send_code", "read_send_code_steps", "read_send_value", "record", "rehearse_step", "remove_leftovers",
    "replace_file", "rule_source", "save_lab", "script_at", "script_fault", "send_document", "send_text", "send_texts", "send_value_line",
    "sender_place", "shape_values", "shipped_lesson_folder", "shipped_lesson_ids", "shipped_lessons", "steps",
    "system_functions", "text_fault", "texts_of_value", "timeline", "typed_send_value", "unified", "unsent",
    "used_variables", "verdict_text", "with_hint", "with_predictions", "with_presets", "with_script",
    "write_engine_settings", "write_progress", "written_payload", "written_saved_send", "written_send_code", "written_send_value",
]  # fmt: skip
