"""The command palette and Go To: found by a few letters, run by Enter, closed by Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.toolkit.command_palette import CommandPalette, PaletteEntry, palette_matches, window_commands
from gateway_core.api import PlaceKind


@pytest.fixture
def palette(parts, window, qtbot) -> CommandPalette:
    window.activateWindow()
    parts.palettes.open_commands()
    return parts.palettes.palette


def titles(palette: CommandPalette) -> list[str]:
    model = palette.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_every_action_of_the_menus_is_in_it(parts, window) -> None:
    keys = {entry.key for entry in window_commands(window)}
    names = {action.objectName() for action in parts.menus.actions.all()}
    assert {name.split("/")[-1] for name in names} <= {key.split("/")[-1].rstrip("…") for key in keys}
    assert len(keys) == len(window_commands(window))


def test_a_few_letters_find_a_command_and_enter_runs_it(parts, palette, qtbot) -> None:
    QTest.keyClicks(palette.search, "about")
    assert titles(palette)[0] == "About Scopelab"
    QTest.keyClick(palette, Qt.Key.Key_Return)
    assert parts.commands.about_dialog.isVisible()
    parts.commands.about_dialog.reject()
    assert parts.palettes.palette is None


def test_esc_closes_it_and_does_nothing(parts, palette, qtbot) -> None:
    QTest.keyClicks(palette.search, "about")
    QTest.keyClick(palette, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: parts.palettes.palette is None)
    assert parts.commands.about_dialog is None


def test_arrows_choose_another_match(palette) -> None:
    QTest.keyClicks(palette.search, "comm")
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1


def test_a_command_that_makes_no_sense_now_is_shown_and_not_run(parts, palette) -> None:
    QTest.keyClicks(palette.search, "stop")
    row = titles(palette).index("Stop")
    index = palette.list.model().index(row, 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsEnabled
    palette.list.setCurrentIndex(index)
    QTest.keyClick(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_what_fits_nothing_says_so(palette) -> None:
    QTest.keyClicks(palette.search, "qqqq")
    assert palette.list.isHidden()
    assert not palette._nothing.isHidden()


def test_what_was_chosen_lately_comes_first(parts, window, look) -> None:
    parts.palettes.open_commands()
    QTest.keyClicks(parts.palettes.palette.search, "about")
    QTest.keyClick(parts.palettes.palette, Qt.Key.Key_Return)
    parts.commands.about_dialog.reject()
    parts.palettes.open_commands()
    assert titles(parts.palettes.palette)[0] == "About Scopelab"


def test_go_to_opens_a_handler_by_its_name(parts, window) -> None:
    parts.palettes.open_anything()
    QTest.keyClicks(parts.palettes.palette.search, "gree")
    QTest.keyClick(parts.palettes.palette, Qt.Key.Key_Return)
    assert parts.editors.current.place.kind is PlaceKind.CLIENT_HANDLER
    assert parts.editors.current.place.name == "greet"


def test_a_theme_is_found_by_its_menu(palette) -> None:
    QTest.keyClicks(palette.search, "theme dark")
    assert titles(palette)[0].endswith("Dark")


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("zoom", "Normal Size"),
        ("font", "Zoom In"),
        ("preferences", "Settings…"),
        ("jython", "Settings…"),
        ("keymap", "Keyboard Shortcuts…"),
        ("search everywhere", "Find in Lab…"),
        ("execute", "Run"),
        ("remove", "Delete…"),
        ("refactor", "Rename"),
        ("resend", "Send Again"),
        ("autocomplete", "Complete Name"),
        ("declaration", "Go to Definition"),
        ("tile", "Arrange Clients"),
        ("welcome", "Start Page"),
        ("documentation", "Functions of system"),
        ("exit", "Quit"),
    ],
)
def test_a_command_is_found_by_what_else_people_call_it(palette, typed, title) -> None:
    QTest.keyClicks(palette.search, typed)
    assert title in titles(palette)[:4]


def test_what_a_command_is_called_comes_before_what_else_people_call_it() -> None:
    entries = [PaletteEntry("a", "Normal Size", "", print, words="zoom"), PaletteEntry("b", "Zoom In", "", print)]
    assert [each.title for each in palette_matches(entries, "zoom", ("a",))] == ["Zoom In", "Normal Size"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("launch", "Launch Client"), ("lc", "Launch Client"), ("client l", "Launch Client"), ("clo", "Close Tab")],
)
def test_the_best_match_is_the_first(typed, first) -> None:
    names = ("Arrange Clients", "Close Tab", "Launch Client", "Toggle Comment", "Collect Locals")
    entries = [PaletteEntry(name, name, "Menu", print) for name in names]
    assert palette_matches(entries, typed, ())[0].title == first
