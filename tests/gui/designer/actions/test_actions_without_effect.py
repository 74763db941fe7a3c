"""An action that makes no sense now is off and says why, or says what is missing when it is chosen."""

from PySide6.QtWidgets import QApplication

from tests.support.action_drivers.stage import GREET_KEY, window_actions

NO_SCRIPT = "There is no script in front. Choose a script's tab first."
OF_AN_EDITOR = (
    "Edit/Toggle Comment",
    "Edit/Complete Name",
    "Edit/Show Parameters",
    "Edit/Next Finding",
    "Edit/Previous Finding",
    "Edit/Ignore Finding Here",
    "Edit/Find/Find",
    "Edit/Find/Find Next",
    "Edit/Find/Find Previous",
    "Edit/Find/Replace",
    "Edit/Lines/Go to Line",
    "Edit/Lines/Go to Matching Bracket",
    "Edit/Lines/Duplicate Line",
    "Edit/Lines/Move Line Up",
    "Edit/Lines/Move Line Down",
    "Edit/Lines/Show Fixes",
    "File/Save Script As",
)
WITH_NOTHING = (
    ("File/Close Tab", "The Script Console is always there"),
    ("Edit/Next Finding", "There are no findings in this script."),
    ("Edit/Previous Finding", "There are no findings in this script."),
    ("Edit/Ignore Finding Here", "There is no finding at the cursor."),
    ("Edit/Lines/Show Fixes", "There is no finding at the cursor."),
    ("Navigate/Back", "There is no earlier place"),
    ("Navigate/Forward", "There is no later place"),
    ("Clients/Arrange Clients", "No client is open."),
    ("Clients/Close All Clients", "No client is open."),
    ("Clients/Script to Client", "No client is open."),
    ("Project/Open Chosen", "Choose a message handler, module"),
    ("Project/Gateway On or Off Line", "Choose a gateway"),
    ("Project/Rename", "Choose a gateway, project"),
    ("Project/Properties", "Choose a gateway, project"),
    ("Messages/Copy as Script", "Choose a message in the message log first."),
    ("Messages/Send Again", "Choose a message in the message log first."),
    ("Messages/Mark for Compare", "Choose a message in the message log first."),
    ("Messages/Step Through", "Choose a message in the message log first"),
    ("Learn/Next Step", "Choose a message in the message log first"),
    ("Learn/Step Back", "Choose a message in the message log first"),
    ("Learn/Plant Map/Open Chosen Party", "Choose a gateway or client on the plant map first."),
)


def test_on_a_tab_without_a_script_what_works_on_one_says_so(stage) -> None:
    stage.parts.start.open()
    for name in OF_AN_EDITOR:
        stage.parts.notices.clear()
        stage.trigger(name)
        assert stage.title_in_bar() == NO_SCRIPT, name
    stage.parts.notices.clear()
    stage.trigger("Navigate/Go to Definition")
    assert stage.title_in_bar().startswith("There is no script in front.")


def test_what_has_nothing_to_work_on_says_what_is_missing(stage) -> None:
    for name, sentence in WITH_NOTHING:
        stage.write("x = 1\n")
        stage.parts.panels.browser.tree.setCurrentItem(None)
        stage.parts.notices.clear()
        stage.trigger(name)
        assert stage.title_in_bar().startswith(sentence), name


def test_an_action_that_is_off_says_why_in_the_status_bar(stage) -> None:
    off = {action.objectName(): action for action in window_actions(stage.parts) if not action.isEnabled()}
    choose_first = "Choose a message handler in the Project Browser first."
    no_lesson = "No lesson is open. Begin one in the list of lessons first."
    this = ("Check My Work", "Hint", "Next Page", "Previous Page", "Show Solution", "Put Script Back", "Reset Lesson")
    assert {name: action.statusTip() for name, action in off.items()} == {
        "Edit/Undo Lab Change": "The lab was not changed since it was opened.",
        "Edit/Redo Lab Change": "No change of the lab was taken back.",
        "Project/Stop": "No script is running.",
        "Project/Threading/Shared": choose_first,
        "Project/Threading/Dedicated": choose_first,
        "Project/Threading/EDT": choose_first,
        "Project/Enabled": choose_first,
        "Learn/Faults on Purpose/Remove Faults Here": "There is no fault on purpose.",
        "Learn/Faults on Purpose/Remove All Faults": "There is no fault on purpose.",
        "Learn/Make a Lesson/Finish Lesson": "No lesson is being recorded.",
        "Learn/Make a Lesson/Discard Recording": "No lesson is being recorded.",
        **{f"Learn/This Lesson/{name}": no_lesson for name in this},
    }


def test_once_it_makes_sense_the_status_bar_says_what_it_does(stage) -> None:
    stage.choose(GREET_KEY)
    assert stage.action("Project/Threading/EDT").statusTip().startswith("On the client's GUI queue")
    stage.choose("gateway/plant-gw/ACME/gateway/message/audit")
    assert stage.action("Project/Threading/EDT").statusTip().startswith("A gateway has no EDT")


def test_while_a_script_runs_run_says_why_it_is_off(stage) -> None:
    stage.write("print 1\n")
    stage.trigger("Project/Run")
    stage.wait(stage.action("Project/Stop").isEnabled)
    assert stage.action("Project/Run").statusTip() == "A script runs already; Stop ends it."


def test_an_empty_list_of_recent_labs_says_so(stage) -> None:
    menu = stage.parts.menus.actions.menu("&File/Open &Recent")
    menu.aboutToShow.emit()
    QApplication.processEvents()
    clear = stage.action("File/Open Recent/Clear List")
    assert not clear.isEnabled()
    assert clear.statusTip() == "No lab was opened yet."
