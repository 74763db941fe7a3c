"""What each action of the Messages menu does to three messages in the log."""

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from designer.panels.message_log.table import HANDLER
from designer.window.tabs.send_tab import SEND_KEY
from tests.support.action_drivers.stage import Driver, Stage, shuts
from tests.support.message_play import message, sent, trace_of
from tests.support.step_play import ended_trace


def three_messages(stage: Stage) -> None:
    """Handlers a, b, a; the second is chosen."""
    designer = stage.parts.workplace.designer
    made = [message(designer, number, name, {"n": number}) for number, name in enumerate(("a", "b", "a"), 1)]
    stage.network.answers.traces = {send.id: trace_of(send) for send in made}
    stage.parts.docks.message_log.raise_()
    stage.tell(*map(sent, made))
    stage.parts.panels.message_log.table.choose_row(1)


def handlers(stage: Stage) -> list[str]:
    model = stage.parts.panels.message_log.model
    return [model.text(key, HANDLER) for key in model.rows]


def filter_messages(stage: Stage) -> None:
    stage.parts.docks.message_log.close()
    stage.trigger("Messages/Filter Messages")
    assert stage.window.focusWidget() is stage.parts.panels.message_log.line.edit


def builder(stage: Stage) -> None:
    stage.trigger("Messages/Filter Builder")
    assert stage.parts.message_log.filter.builder.isVisible()
    stage.parts.message_log.filter.builder.reject()


def save_filter(stage: Stage) -> None:
    stage.parts.panels.message_log.line.edit.show_text("handler:b")
    stage.trigger("Messages/Save Filter")
    assert stage.parts.message_log.filter.save_dialog.text == "handler:b"
    stage.parts.message_log.filter.save_dialog.reject()


def no_filter(stage: Stage) -> None:
    three_messages(stage)
    stage.parts.panels.message_log.line.edit.show_text("handler:b")
    stage.trigger("Messages/No Filter")
    assert handlers(stage) == ["a", "b", "a"]


def pause(stage: Stage) -> None:
    stage.trigger("Messages/Pause or Resume")
    assert stage.parts.panels.message_log.pause.isChecked()


def follow(stage: Stage) -> None:
    stage.trigger("Messages/Follow Newest")
    assert not stage.parts.panels.message_log.follow.isChecked()


def clear(stage: Stage) -> None:
    three_messages(stage)
    stage.trigger("Messages/Clear View")
    assert handlers(stage) == []


def show_all(stage: Stage) -> None:
    clear(stage)
    stage.trigger("Messages/Show All")
    assert handlers(stage) == ["a", "b", "a"]


def columns(stage: Stage) -> None:
    stage.trigger("Messages/Columns")
    table = stage.parts.panels.message_log.table
    (shown,) = [menu for menu in table.findChildren(QMenu) if menu.isVisible()]
    assert "Duration" in [action.text() for action in shown.actions()]
    shown.close()


def copy_as_script(stage: Stage) -> None:
    three_messages(stage)
    QGuiApplication.clipboard().clear()
    stage.trigger("Messages/Copy as Script")
    stage.wait(lambda: "messageHandler='b'" in QGuiApplication.clipboard().text())


def send_again(stage: Stage) -> None:
    three_messages(stage)
    stage.trigger("Messages/Send Again")
    stage.wait(lambda: [call.handler for _sender, call in stage.network.called("send")] == ["b"])


def edit_and_send(stage: Stage) -> None:
    three_messages(stage)
    stage.trigger("Messages/Edit and Send")
    stage.wait(lambda: stage.parts.editors.current.key == SEND_KEY)
    assert stage.parts.editors.current.form.form.text("messageHandler") == "b"


def mark(stage: Stage) -> None:
    three_messages(stage)
    stage.trigger("Messages/Mark for Compare")
    assert "#2 is marked" in stage.title_in_bar()


def compare(stage: Stage) -> None:
    mark(stage)
    stage.parts.panels.message_log.table.choose_row(2)
    stage.trigger("Messages/Compare Payloads")
    stage.wait(lambda: stage.parts.messages.compare_dialog is not None)
    assert stage.parts.messages.compare_dialog.count.text() == "≠ 1 difference"
    stage.parts.messages.compare_dialog.close()


def step_through(stage: Stage) -> None:
    three_messages(stage)
    stage.network.answers.traces[2] = replace(ended_trace(), send=stage.network.answers.traces[2].send)
    stage.trigger("Messages/Step Through")
    stage.wait(lambda: stage.parts.late.step.view.headline.text().startswith("#2 "))


def export(stage: Stage) -> None:
    three_messages(stage)
    shuts(stage, "Messages/Export Messages", lambda: stage.parts.messages.export_dialog, "Export Messages")


def sequence_of_second(stage: Stage) -> None:
    """The second of three messages stands in the sequence view."""
    three_messages(stage)
    stage.trigger("Messages/Show Sequence")
    stage.wait(lambda: bool(stage.parts.late.sequence.view.shown.marks))


def show_sequence(stage: Stage) -> None:
    sequence_of_second(stage)
    assert "#2 b" in [each.label for each in stage.parts.late.sequence.view.shown.marks]
    assert stage.parts.late.sequence.view.canvas.hasFocus()


def save_sequence(stage: Stage) -> None:
    sequence_of_second(stage)
    stage.answers.file = stage.folder / "sequence.svg"
    stage.trigger("Messages/Save Sequence as SVG")
    assert b"#2 b" in stage.answers.file.read_bytes()


def copy_sequence(stage: Stage) -> None:
    sequence_of_second(stage)
    QGuiApplication.clipboard().clear()
    stage.trigger("Messages/Copy Sequence as Picture")
    assert not QGuiApplication.clipboard().image().isNull()


MESSAGES: dict[str, Driver] = {
    "Messages/Filter Messages": filter_messages,
    "Messages/Filter Builder": builder,
    "Messages/Save Filter": save_filter,
    "Messages/No Filter": no_filter,
    "Messages/Pause or Resume": pause,
    "Messages/Follow Newest": follow,
    "Messages/Clear View": clear,
    "Messages/Show All": show_all,
    "Messages/Columns": columns,
    "Messages/Copy as Script": copy_as_script,
    "Messages/Send Again": send_again,
    "Messages/Edit and Send": edit_and_send,
    "Messages/Mark for Compare": mark,
    "Messages/Compare Payloads": compare,
    "Messages/Step Through": step_through,
    "Messages/Show Sequence": show_sequence,
    "Messages/Save Sequence as SVG": save_sequence,
    "Messages/Copy Sequence as Picture": copy_sequence,
    "Messages/Export Messages": export,
}
