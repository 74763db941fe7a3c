"""The look: colour tokens from the theme files, one palette, one small style sheet, live changes of theme.

Must not know any window. Widgets that paint for themselves ask `ThemeController.theme` and listen to `changed`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from client.toolkit.settings import Settings
from client.toolkit.system_wishes import SystemWishes
from resources import locator

CHOICES = ("system", "light", "dark", "high-contrast")
_CHOICE_KEY = "theme/choice"
_FUSION_OUTLINE = 1.4  # by this Fusion divides the brightness of `Window` for its outlines
_CONTROLS = (
    "QCheckBox",
    "QComboBox",
    "QLineEdit",
    "QProgressBar",
    "QPushButton",
    "QRadioButton",
    "QScrollBar",
    "QSlider",
    "QAbstractSpinBox",
    "QToolButton",
)


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. `name` is `light`, `dark` or `high-contrast`; `colors` maps a token to `#RRGGBB`."""

    name: str
    dark: bool
    colors: Mapping[str, str]

    def color(self, token: str) -> QColor:
        """The colour of a token of ui.md, such as `accent`."""
        return QColor(self.colors[token])


def load_theme(name: str) -> Theme:
    """The theme `light`, `dark` or `high-contrast`, read from its file."""
    text = (locator.themes() / f"{name}.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return Theme(name, data["dark"], data["colors"])


def palette(theme: Theme) -> QPalette:
    """The theme as the palette of all widgets."""
    roles = QPalette.ColorRole
    tokens = {
        roles.Window: "window",
        roles.WindowText: "text",
        roles.Base: "surface",
        roles.AlternateBase: "sunken",
        roles.ToolTipBase: "surface",
        roles.ToolTipText: "text",
        roles.PlaceholderText: "muted",
        roles.Text: "text",
        roles.Button: "sunken",
        roles.ButtonText: "text",
        roles.BrightText: "failed",
        roles.Light: "surface",
        roles.Midlight: "sunken",
        roles.Mid: "line",
        roles.Dark: "line",
        roles.Shadow: "line",
        roles.Highlight: "selection",
        roles.HighlightedText: "text",
        roles.Link: "accent",
        roles.LinkVisited: "accent",
        roles.Accent: "accent",
    }
    made = QPalette()
    for role, token in tokens.items():
        made.setColor(role, theme.color(token))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabled"))
    return made


def control_palette(theme: Theme) -> QPalette:
    """The same for controls, made so that their outlines are seen on dark grounds too.

    Fusion outlines them in `Window` made darker, and in `Highlight` where they have the focus.
    """
    made = palette(theme)
    made.setColor(QPalette.ColorRole.Highlight, theme.color("accent"))
    made.setColor(QPalette.ColorRole.HighlightedText, theme.color("on_accent"))
    return _outlined(made, theme)


def view_palette(theme: Theme) -> QPalette:
    """That of widgets, for trees, tables and menus: their check boxes, frames and separators have outlines too."""
    return _outlined(palette(theme), theme)


def _outlined(made: QPalette, theme: Theme) -> QPalette:
    line = theme.color("line")
    value = min(round(line.value() * _FUSION_OUTLINE), 255)
    made.setColor(QPalette.ColorRole.Window, QColor.fromHsv(line.hsvHue(), line.hsvSaturation(), value))
    return made


def style_sheet(theme: Theme) -> str:
    """What the palette cannot say: flat headers, thin lines, tool tips, no frame around a cell where rows are chosen."""
    tokens = ("window", "line", "sunken", "muted", "surface", "text", "accent", "selection")
    window, line, sunken, muted, surface, text, accent, selection = (theme.colors[token] for token in tokens)
    return f"""
QHeaderView {{ background: {sunken}; }}
QHeaderView::section {{ background: {sunken}; color: {muted}; border: 0; border-bottom: 1px solid {line};
    padding: 2px 6px; }}
QTableView, QTreeView, QListView, QPlainTextEdit {{ border: 1px solid {line}; }}
QTableView {{ outline: 0; }}
QTableView::item {{ padding: 0 4px; }}
QTreeView::item {{ padding: 1px 4px; }}
QListView::item {{ padding: 2px 4px; }}
QMainWindow::separator, QSplitter::handle {{ background: {line}; width: 1px; height: 1px; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {line}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: {window}; color: {muted}; border: 0; border-bottom: 2px solid {window};
    padding: 2px 12px; min-height: 1.7em; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:focus:selected {{ background: {selection}; }}
QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: right center; right: 2px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QDockWidget::title {{ background: {window}; padding: 8px; text-align: left; }}
QStatusBar::item {{ border: 0; }}
QMenu {{ menu-scrollable: 1; }}
QMenu::separator {{ background: {line}; height: 1px; margin: 4px 8px; }}
QToolBar::separator {{ background: {line}; width: 1px; margin: 4px 6px; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px; }}
"""


class ThemeController(QObject):
    """Puts the chosen theme on the application and follows the system live where the choice is `system`.

    Signals: `changed` (the new `Theme`). Created once, by the composition root.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, settings: Settings, system: SystemWishes | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._system = system or SystemWishes(app)
        self._system.setParent(self)
        self._settings = settings
        stored = settings.text(_CHOICE_KEY, "system")
        self._choice = stored if stored in CHOICES else "system"
        app.setStyle("Fusion")
        # Without it a style sheet keeps widgets from following their window's font, and so its zoom.
        app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        self._tell_platform()
        self._theme = load_theme(self._wanted())
        self._put_on()
        self._system.changed.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def choice(self) -> str:
        """What was chosen: one of `CHOICES`."""
        return self._choice

    def set_choice(self, choice: str) -> None:
        """Choose `system`, `light`, `dark` or `high-contrast`, now and for the next start."""
        if choice not in CHOICES:
            message = f"There is no theme {choice!r}; choose one of {', '.join(CHOICES)}."
            raise ValueError(message)
        self._choice = choice
        self._settings.set_text(_CHOICE_KEY, choice)
        self._tell_platform()
        self._apply()

    def _on_system_changed(self, _value: None) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        wanted = self._wanted()
        if wanted == self._theme.name:
            return
        self._theme = load_theme(wanted)
        self._put_on()
        self.changed.emit(self._theme)

    def _put_on(self) -> None:
        self._app.setPalette(palette(self._theme))
        for control in _CONTROLS:
            self._app.setPalette(control_palette(self._theme), control)  # type: ignore[arg-type]  # stubs: bytes; text works
        for view in ("QMenu", "QTableView", "QTreeView"):
            self._app.setPalette(view_palette(self._theme), view)  # type: ignore[arg-type]  # as above
        self._app.setStyleSheet(style_sheet(self._theme))

    def _wanted(self) -> str:
        if self._choice != "system":
            return self._choice
        if self._system.has_high_contrast():
            return "high-contrast"
        return "dark" if self._system.is_dark() else "light"

    def _tell_platform(self) -> None:
        """Have the frames that the system draws match."""
        schemes = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light}
        self._system.tell(schemes.get(self._choice, Qt.ColorScheme.Dark))
