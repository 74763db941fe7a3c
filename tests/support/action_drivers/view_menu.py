"""What each action of the View menu does."""

from functools import partial

from PySide6.QtWidgets import QApplication

from client.toolkit.command_palette import CommandPalette
from tests.support.action_drivers.stage import Driver, Stage

DOCKS = (
    "Project Browser",
    "Message Log",
    "Output Console",
    "Gateway Log",
    "Who received this?",
    "Step",
    "Predict",
    "Lessons",
    "Tag Browser",
    "Find in Lab",
    "Who receives this?",
    "Plant Map",
    "Sequence",
)


def palette(stage: Stage, name: str, first_words: str) -> None:
    stage.window.activateWindow()
    stage.trigger(name)
    shown = stage.parts.palettes.palette
    assert isinstance(shown, CommandPalette)
    assert shown.accessibleName().startswith(first_words)
    shown.close()


def dock(stage: Stage, name: str, title: str) -> None:
    found = next(each for each in stage.parts.docks.all() if each.windowTitle() == title)
    was_seen = not found.visibleRegion().isEmpty()
    stage.trigger(name)
    assert found.isHidden() is was_seen


def toolbar(stage: Stage) -> None:
    """Away and back."""
    stage.trigger("View/Toolbar")
    assert stage.parts.menus.toolbar.isHidden()
    stage.trigger("View/Toolbar")
    assert stage.parts.menus.toolbar.isVisible()


def first_layout(stage: Stage) -> None:
    stage.parts.docks.browser.hide()
    stage.trigger("View/First Layout")
    assert stage.parts.docks.browser.isVisible()


def theme(stage: Stage, name: str, choice: str) -> None:
    stage.look.themes.set_choice("light" if choice != "light" else "dark")
    stage.trigger(name)
    assert stage.look.themes.choice == choice


def walk(stage: Stage, name: str) -> None:
    """Out of the Script Console's editor, where Tab indents."""
    editor = stage.write("print 1")
    assert editor.hasFocus()
    stage.trigger(name)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not stage.parts.editors.tabs.isAncestorOf(focused)


def zoom_in(stage: Stage) -> None:
    stage.parts.zoom.set_factor(1.0)
    stage.trigger("View/Zoom In")
    assert stage.parts.zoom.factor > 1


def zoom_out(stage: Stage) -> None:
    stage.parts.zoom.set_factor(1.0)
    stage.trigger("View/Zoom Out")
    assert stage.parts.zoom.factor < 1


def normal_size(stage: Stage) -> None:
    stage.parts.zoom.set_factor(2.0)
    stage.trigger("View/Normal Size")
    assert stage.parts.zoom.factor == 1


_THEMES = {"Like the System": "system", "Light": "light", "Dark": "dark", "High Contrast": "high-contrast"}
VIEW: dict[str, Driver] = {
    "View/Command Palette": partial(palette, name="View/Command Palette", first_words="Command Palette"),
    "View/Go To": partial(palette, name="View/Go To", first_words="Go To"),
    "View/Next Panel": partial(walk, name="View/Next Panel"),
    "View/Previous Panel": partial(walk, name="View/Previous Panel"),
    **{f"View/{title}": partial(dock, name=f"View/{title}", title=title) for title in DOCKS},
    "View/Toolbar": toolbar,
    "View/First Layout": first_layout,
    **{f"View/Theme/{word}": partial(theme, name=f"View/Theme/{word}", choice=of) for word, of in _THEMES.items()},
    "View/Zoom In": zoom_in,
    "View/Zoom Out": zoom_out,
    "View/Normal Size": normal_size,
}
