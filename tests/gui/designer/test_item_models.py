"""Every item model of the windows keeps Qt's rules for models, while rows come, change and go."""

import importlib
import pkgutil
from array import array
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMainWindow

import client
import designer
from client.looks.payload_view import PayloadModel
from client.panels.arrivals.model import ArrivalsModel
from client.panels.findings.view import FindingRow, FindingsModel
from client.toolkit.code_editor_marks import MarkLook
from client.toolkit.code_help import Completion
from client.toolkit.command_palette import CommandPalette, PaletteEntry
from client.toolkit.completion_list import CompletionModel
from client.toolkit.look import Look
from client.toolkit.table import BatchTableModel
from designer.panels.gateway_log.model import LogLine
from designer.panels.gateway_log.view import GatewayLogTable
from designer.panels.message_log.table import LogSource, MessageLogTable
from designer.panels.payload_compare.model import compare
from designer.panels.payload_compare.tree_model import CompareModel
from designer.panels.plant_map.model import map_nodes, shown_send
from designer.panels.plant_map.numbered import StepLines
from designer.panels.plant_map.table_model import PartyLine, PartyLines, WayLines
from designer.panels.predict.model import PartyRow
from designer.panels.predict.tables import ComparedRow, ComparedTable, PartyTable, RuleRow, RuleTable
from designer.panels.sequence.model import SequenceWish, sequence_of
from designer.panels.sequence.table import MarkTable
from designer.panels.step_through.model import standing_lines, step_lines
from designer.panels.step_through.tables import StandingTable, StepTable
from designer.panels.step_through.walk import begun
from designer.panels.tag_browser.model import TagTree
from designer.panels.tag_browser.tree_model import TagTreeModel
from designer.panels.verdicts.conditions import ComparedFilter
from designer.panels.verdicts.detail_content import FilterTable
from designer.panels.verdicts.model import verdict_lines
from designer.panels.verdicts.table import VerdictTable
from designer.panels.what_if.grounds import ground_of_send
from designer.panels.what_if.model import predictions_before, what_if_lines
from designer.panels.what_if.table import WhatIfTable
from gateway_core.api import Argument, DataType, MessageLog, Payload, Quality, Supposition, TagRow, TagValue
from tests.support.happenings import Happenings
from tests.support.map_play import handled, lab_world
from tests.support.map_play import sent as on_map
from tests.support.message_play import BOB, EVE, message, sent, trace_of
from tests.support.sequence_play import failed
from tests.support.step_play import ended_trace

PAYLOAD = Payload('{"who": "all", "parts": [1, 2.5, {"deep": null}]}')
OTHER = Payload('{"who": "bob", "parts": [1, 2], "more": {"a": 1}}')
Story = Callable[[Look, QMainWindow, Callable[[QAbstractItemModel], None]], QAbstractItemModel]


def batches(model: BatchTableModel[Any], watch: Callable[[QAbstractItemModel], None], rows: list[Any]) -> None:
    """Rows come in batches, one changes, others take the place of all, none are left, some come again."""
    watch(model)
    model.append_rows(rows)
    model.append_rows(rows[:1])
    model.replace_rows({0: rows[-1]})
    model.set_rows(rows[::-1])
    model.set_rows([])
    model.append_rows(rows)


def payload(_look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = PayloadModel()
    watch(model)
    model.show_payload(PAYLOAD)
    model.show_payload(None)
    model.show_payload(OTHER)
    return model


def arrivals(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = ArrivalsModel(look.themes, BOB.id)
    watch(model)
    here = Happenings(BOB.endpoint)
    model.take([here.sent("a"), here.sent("b")])
    model.take([here.started(1), here.ended(send_id=1)])
    return model


def findings(look: Look, parent: QMainWindow, watch) -> QAbstractItemModel:
    model = FindingsModel(look.themes, parent)
    mark = MarkLook("waiting", "⚠")
    batches(
        model,
        watch,
        [FindingRow(mark, "1", "not on 7.9", "No json.", "Use it not."), FindingRow(mark, "2", "", "b", "")],
    )
    return model


def palette(_look: Look, parent: QMainWindow, watch) -> QAbstractItemModel:
    on, off = PaletteEntry("a", "About", "Help", print), PaletteEntry("b", "Stop", "Project", print, enabled=False)
    model = CommandPalette("Commands", (on, off), (), parent).model
    watch(model)
    model.show_entries(())
    model.show_entries((off, on))
    return model


def completions(_look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = CompletionModel()
    watch(model)
    model.show_items((Completion("a", "a()", "a()", 1, "It does.", "here"), Completion("b", "b", "b")))
    model.show_items(())
    model.show_items((Completion("b", "b", "b"),))
    return model


def compared_filters(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = FilterTable(look.themes)
    rows = [ComparedFilter("user", "bob", "eve", False), ComparedFilter("host", "", "PC-7", None, was_reached=False)]
    batches(model, watch, rows)
    return model


def verdicts(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = VerdictTable(look.themes)
    batches(model, watch, list(verdict_lines(trace_of(message(BOB.endpoint, 1)))))
    return model


def marks(look: Look, parent: QMainWindow, watch) -> QAbstractItemModel:
    model = MarkTable(look.themes, parent)
    shown = sequence_of([failed(BOB.endpoint)], (), SequenceWish())
    batches(model, watch, list(shown.marks))
    model.show_marks(shown.marks, shown.begins_ms)
    return model


def gateway_log(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = GatewayLogTable(look.themes)
    batches(
        model, watch, [LogLine(0, "plant-gw", "ERROR", "x", "no"), LogLine(0, "plant-gw", "", "", "more", False, True)]
    )
    return model


def compared_payloads(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = CompareModel(look.themes)
    watch(model)
    model.show_pair(compare(PAYLOAD, OTHER), "#1", "#2")
    model.show_pair(compare(OTHER, OTHER), "#2", "#2")
    return model


def tags(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model, tree = TagTreeModel(look.themes, look.icons), TagTree({"[default]": "Tags"})
    watch(model)
    paths = ("[default]Line 1/Speed", "[default]Line 1/Name", "[default]Level")
    rows = [TagRow(path, DataType.INT4, TagValue("1", Quality.GOOD, 0), "") for path in paths]
    tree.show(rows)
    model.show_root(tree.root)
    model.show_changed(tree.take(rows[:2], ()) or ())
    tree.show(rows[:1])
    model.show_root(tree.root)
    return model


def messages(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model, log = MessageLogTable(look.themes), MessageLog()
    log.take([sent(message(BOB.endpoint, number)) for number in range(1, 9)])
    watch(model)
    model.show_source(LogSource(log, int))
    model.insert(0, array("q", [3, 4, 5]))
    model.insert(0, array("q", [0, 1]))
    model.show_changed(0, 1)
    model.remove(1, 2)
    model.reset(array("q", [6, 7]))
    return model


def steps_of_a_send(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = StepTable(look.themes)
    batches(model, watch, list(step_lines(begun(ended_trace()).at(3), shows_coming=True)))
    return model


def standing(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = StandingTable(look.themes)
    batches(model, watch, list(standing_lines(begun(ended_trace()).at(3))))
    return model


def parties(_look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = PartyTable()
    rows = [PartyRow(each.id, each.endpoint, each.name, each.project, each.identity.user) for each in (BOB, EVE)]
    batches(model, watch, rows)
    model.show((rows[0],))
    model.show((replace(rows[0], is_ticked=True),))
    model.setData(model.index(0, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    return model


def compared_predictions(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = ComparedTable(look.themes)
    rows = [ComparedRow(name, "ticked", "not selected", name == "b", "Its user is eve.") for name in "abc"]
    batches(model, watch, rows)
    return model


def score_by_rule(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model = RuleTable(look.themes)
    batches(model, watch, [RuleRow("M7", "filters", number, 1) for number in range(3)])
    return model


def what_if(look: Look, _parent: QMainWindow, watch) -> QAbstractItemModel:
    model, ground = WhatIfTable(look.themes), ground_of_send(ended_trace())
    call = ground.written.call
    supposed = Supposition().with_argument(Argument.PROJECT, ("Utilities",), call)
    batches(model, watch, list(what_if_lines(ground, supposed, predictions_before(ground))))
    return model


def parties_of_the_map(look: Look, parent: QMainWindow, watch) -> QAbstractItemModel:
    model, world = PartyLines(look.themes, parent), lab_world(3)
    marks = shown_send(handled(on_map(world))).marks
    batches(model, watch, [PartyLine(node, marks.get(node.key)) for node in map_nodes(world)])
    return model


def ways_of_the_map(look: Look, parent: QMainWindow, watch) -> QAbstractItemModel:
    model = WayLines(look.themes, parent)
    batches(model, watch, list(shown_send(on_map(lab_world(3))).trips))
    return model


def steps_of_the_map(look: Look, parent: QMainWindow, watch) -> QAbstractItemModel:
    model = StepLines(look.themes, parent)
    batches(model, watch, list(shown_send(on_map(lab_world(3))).trips))
    return model


STORIES: dict[str, Story] = {
    "PartyLines": parties_of_the_map,
    "WayLines": ways_of_the_map,
    "StepLines": steps_of_the_map,
    "PartyTable": parties,
    "ComparedTable": compared_predictions,
    "RuleTable": score_by_rule,
    "PayloadModel": payload,
    "ArrivalsModel": arrivals,
    "FindingsModel": findings,
    "_PaletteModel": palette,
    "CompletionModel": completions,
    "GatewayLogTable": gateway_log,
    "MarkTable": marks,
    "StepTable": steps_of_a_send,
    "StandingTable": standing,
    "MessageLogTable": messages,
    "CompareModel": compared_payloads,
    "TagTreeModel": tags,
    "FilterTable": compared_filters,
    "VerdictTable": verdicts,
    "WhatIfTable": what_if,
}
NO_MODELS_OF_THEIR_OWN = {"BatchTableModel"}  # only what is built on it is ever shown


def import_all(package: ModuleType) -> None:
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def kinds_below(kind: type) -> set[type]:
    direct = set(kind.__subclasses__())
    return direct.union(*map(kinds_below, direct))


def walk(model: QAbstractItemModel, parent: QModelIndex) -> int:
    """Ask for every cell and heading as views do; how many rows there are in all."""
    while model.canFetchMore(parent):
        model.fetchMore(parent)
    rows = model.rowCount(parent)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(rows):
        for column in range(columns):
            index = model.index(row, column, parent)
            assert index.isValid()
            assert isinstance(model.data(index), str | None)
            model.data(index, Qt.ItemDataRole.ToolTipRole)
    return rows + sum(walk(model, model.index(row, 0, parent)) for row in range(rows))


@pytest.mark.parametrize("name", STORIES)
def test_a_model_keeps_qts_rules_while_its_rows_come_and_go(name, look, qtbot, qtmodeltester) -> None:
    parent = QMainWindow()
    qtbot.addWidget(parent)
    examiners: list[QAbstractItemModelTester] = []

    def watch(model: QAbstractItemModel) -> None:
        """Have Qt's examiner look on from now; a broken rule is a Qt warning, which fails the test."""
        examiners.append(QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning))
        examiners[-1].setUseFetchMore(False)  # in the middle of a reset it would complain of its own fetching

    model = STORIES[name](look, parent, watch)
    assert type(model).__name__ == name
    assert examiners[0].model() is model
    assert walk(model, QModelIndex()) > 0
    qtmodeltester.check(model)


def test_every_model_there_is_has_such_a_test() -> None:
    import_all(client)
    import_all(designer)
    kinds = kinds_below(QAbstractItemModel)
    ours = {kind.__name__ for kind in kinds if kind.__module__.split(".")[0] in ("client", "designer")}
    ours -= NO_MODELS_OF_THEIR_OWN
    assert sorted(ours - set(STORIES)) == [], "tell a story of each new model above: rows come, change and go"
    assert sorted(set(STORIES) - ours) == [], "these models are gone: take their stories away"
