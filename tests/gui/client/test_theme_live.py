"""The theme, the icons, the fonts and the zoom change while windows are open."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QIcon, QRawFont, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.fonts import CODE_FACE, SYMBOL_FACE, TEXT_FACE, code_font, install_fonts
from client.toolkit.icons import Icons
from client.toolkit.settings import Settings
from client.toolkit.theme import CHOICES, ThemeController
from client.toolkit.zoom import STEPS, WindowZoom
from resources import locator

SHAPES = "✔✖…–●▲■⚠"


def darkest(icon: QIcon) -> str:
    """The colour of the icon's most opaque pixel."""
    image = icon.pixmap(64, 64).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha).name().upper()


def test_a_chosen_theme_is_put_on_at_once_and_told(look, qapp, qtbot) -> None:
    with qtbot.waitSignal(look.themes.changed) as told:
        look.themes.set_choice("dark")
    assert told.args[0].name == "dark"
    assert qapp.palette().window().color() == look.themes.theme.color("window")


def test_controls_get_a_palette_of_their_own(look, qapp, qtbot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    look.themes.set_choice("high-contrast")
    qtbot.waitUntil(lambda: button.palette().highlight().color() == look.themes.theme.color("accent"))
    assert qapp.palette().highlight().color() == look.themes.theme.color("selection")


def test_choosing_the_theme_in_force_tells_nobody(look, qtbot) -> None:
    with qtbot.assertNotEmitted(look.themes.changed):
        look.themes.set_choice("light")


def test_the_choice_is_kept_for_the_next_start(look, qapp) -> None:
    look.themes.set_choice("high-contrast")
    again = ThemeController(qapp, Settings(look.settings.path))
    assert (again.choice, again.theme.name) == ("high-contrast", "high-contrast")
    again.deleteLater()


def test_a_damaged_choice_follows_the_system(look, qapp) -> None:
    look.settings.set_text("theme/choice", "purple")
    again = ThemeController(qapp, look.settings)
    assert again.choice == "system"
    again.deleteLater()


def test_an_unknown_theme_is_refused_with_the_known_ones(look) -> None:
    with pytest.raises(ValueError, match="system, light, dark, high-contrast"):
        look.themes.set_choice("purple")


def test_a_change_of_the_system_counts_only_while_the_system_is_followed(look, qapp) -> None:
    look.themes.set_choice("dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look.themes.theme.name == "dark"
    look.themes.set_choice("system")
    assert look.themes.theme.name == "light", "the test's platform has no dark scheme"


def test_an_icon_keeps_its_colour_where_its_row_is_chosen(look) -> None:
    icon = look.icons.icon("square")
    assert icon.pixmap(16, QIcon.Mode.Selected).toImage() == icon.pixmap(16, QIcon.Mode.Normal).toImage()


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_the_line_between_groups_of_a_menu_is_seen(look, qtbot, theme) -> None:
    look.themes.set_choice(theme)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("above")
    line = menu.addSeparator()
    menu.addAction("below")
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    place = menu.actionGeometry(line)
    image = menu.grab(place).toImage()
    column = {image.pixelColor(place.width() // 2, y).name().upper() for y in range(place.height())}
    assert look.themes.theme.colors["line"] in column


def test_an_icon_that_a_button_holds_changes_its_colour_with_the_theme(look, qtbot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(look.icons.icon("square"))
    before = darkest(button.icon())
    assert before == look.themes.theme.colors["text"]
    look.themes.set_choice("dark")
    assert darkest(button.icon()) == look.themes.theme.colors["text"] != before


def test_an_action_s_icon_changes_too(look, qtbot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    action = window.menuBar().addMenu("File").addAction(look.icons.icon("play", "accent"), "Run")
    look.themes.set_choice("high-contrast")
    assert darkest(action.icon()) == look.themes.theme.colors["accent"]


def test_an_icon_is_drawn_once_a_theme(look) -> None:
    assert look.icons.icon("play").cacheKey() == look.icons.icon("play").cacheKey()


def test_a_wrong_icon_name_fails_at_once(look) -> None:
    with pytest.raises(FileNotFoundError):
        look.icons.icon("no such icon")


@pytest.mark.parametrize("path", sorted(locator.icons().glob("*.svg")), ids=lambda path: path.stem)
def test_every_shipped_icon_can_be_drawn(look, path) -> None:
    assert darkest(look.icons.icon(path.stem)) == look.themes.theme.colors["text"]


def test_the_shipped_faces_have_the_shapes_of_all_states(qapp) -> None:
    files = ("ScopelabSymbols-Regular.ttf", "JetBrainsMono-Regular.ttf", "Inter-Regular.otf")
    faces = [QRawFont(str(locator.fonts() / name), 16) for name in files]
    assert [shape for shape in SHAPES if not any(face.supportsCharacter(ord(shape)) for face in faces)] == []


def test_code_is_written_in_the_shipped_face(qapp) -> None:
    font = qapp.font()
    install_fonts(qapp)
    assert QFontInfo(code_font(11)).family() == CODE_FACE
    assert QFontInfo(code_font(11)).fixedPitch()
    assert qapp.font().families()[-1] == SYMBOL_FACE
    qapp.setFont(font)


def test_the_shipped_text_face_can_be_asked_for(qapp) -> None:
    font = qapp.font()
    install_fonts(qapp, shipped_text=True)
    assert QFontInfo(qapp.font()).family() == TEXT_FACE
    qapp.setFont(font)


def test_each_shipped_font_has_its_licence_beside_it() -> None:
    licence = (locator.fonts() / "OFL.txt").read_text("utf-8")
    fonts = [path.name for path in locator.fonts().iterdir() if path.suffix in {".ttf", ".otf"}]
    assert fonts
    assert [name for name in fonts if name not in licence] == []


@pytest.fixture
def zoomed(look, qtbot) -> tuple[QMainWindow, WindowZoom]:
    window = QMainWindow()
    qtbot.addWidget(window)
    middle = QWidget()
    column = QVBoxLayout(middle)
    code = QPlainTextEdit("print 1\n" * 200)
    code.setFont(code_font())
    column.addWidget(QLabel("text"))
    column.addWidget(code)
    window.setCentralWidget(middle)
    zoom = WindowZoom(window)
    window.show()
    return window, zoom


def sizes(window: QMainWindow) -> list[float]:
    return [window.findChild(kind).font().pointSizeF() for kind in (QLabel, QPlainTextEdit)]


def wheel(window: QMainWindow, notches: float, keys: Qt.KeyboardModifier) -> None:
    """The wheel turned over the code, as the window system tells it."""
    place = QPointF(window.findChild(QPlainTextEdit).geometry().center())
    turned = QWheelEvent(
        place, window.mapToGlobal(place), QPoint(), QPoint(0, round(notches * 120)), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window.windowHandle(), turned)


def test_zoom_takes_text_and_code_along(zoomed) -> None:
    window, zoom = zoomed
    normal = QApplication.font().pointSizeF()
    assert sizes(window) == [normal, normal]
    zoom.set_factor(2.0)
    assert sizes(window) == [2 * normal, 2 * normal]
    zoom.reset()
    assert sizes(window) == [normal, normal]


def test_what_is_added_to_a_zoomed_window_is_zoomed_too(zoomed, qtbot) -> None:
    window, zoom = zoomed
    zoom.set_factor(2.0)
    late = QLabel("late")
    window.centralWidget().layout().addWidget(late)
    qtbot.waitUntil(lambda: late.font().pointSizeF() == window.font().pointSizeF())


def test_ctrl_and_wheel_zooms_and_scrolls_nothing(zoomed) -> None:
    window, zoom = zoomed
    wheel(window, 1, Qt.KeyboardModifier.ControlModifier)
    assert zoom.factor == STEPS[STEPS.index(1.0) + 1]
    wheel(window, -2, Qt.KeyboardModifier.ControlModifier)
    assert zoom.factor == STEPS[STEPS.index(1.0) - 1]
    assert window.findChild(QPlainTextEdit).verticalScrollBar().value() == 0


def test_the_wheel_alone_scrolls_and_does_not_zoom(zoomed) -> None:
    window, zoom = zoomed
    wheel(window, -1, Qt.KeyboardModifier.NoModifier)
    assert zoom.factor == 1.0
    assert window.findChild(QPlainTextEdit).verticalScrollBar().value() > 0


def test_small_turns_of_a_touchpad_add_up_to_a_step(zoomed) -> None:
    window, zoom = zoomed
    for _ in range(4):
        wheel(window, 0.25, Qt.KeyboardModifier.ControlModifier)
    assert zoom.factor == STEPS[STEPS.index(1.0) + 1]


def test_zoom_ends_at_its_limits(zoomed) -> None:
    _, zoom = zoomed
    for _ in range(30):
        zoom.zoom_in()
    assert zoom.factor == STEPS[-1]
    for _ in range(30):
        zoom.zoom_out()
    assert zoom.factor == STEPS[0]


def test_all_choices_of_theme_can_be_chosen(look) -> None:
    for choice in CHOICES:
        look.themes.set_choice(choice)
        assert look.themes.choice == choice


def test_the_icons_of_a_second_controller_keep_to_it(look, qapp, tmp_path) -> None:
    other = ThemeController(qapp, Settings(tmp_path / "other.ini"))
    other.set_choice("dark")
    assert darkest(Icons(other).icon("play")) == other.theme.colors["text"]
    other.deleteLater()


def test_the_fonts_are_known_to_qt_after_loading(qapp) -> None:
    font = qapp.font()
    install_fonts(qapp)
    assert {CODE_FACE, SYMBOL_FACE} <= set(QFontDatabase.families())
    qapp.setFont(font)
