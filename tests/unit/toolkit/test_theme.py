"""The theme files: every pair of colours that is in use can be read."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from client.toolkit.theme import control_palette, load_theme, palette, style_sheet

THEMES = ("light", "dark", "high-contrast")
INKS = ("text", "muted", "accent", "done", "failed", "waiting")
PAPERS = ("window", "surface", "sunken", "selection")


def luminance(color: QColor) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: QColor, second: QColor) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_of_contrast_knows_black_on_white() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)


@pytest.mark.parametrize(("name", "ink", "paper"), [*product(THEMES, INKS, PAPERS)])
def test_every_ink_can_be_read_on_every_paper(name: str, ink: str, paper: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.color(ink), theme.color(paper)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_words_on_the_accent_can_be_read(name: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.color("on_accent"), theme.color("accent")) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_keeps_chosen_and_disabled_text_readable(name: str) -> None:
    made = palette(load_theme(name))
    roles, groups = QPalette.ColorRole, QPalette.ColorGroup
    for group, ink, paper in (
        (groups.Active, roles.HighlightedText, roles.Highlight),
        (groups.Inactive, roles.HighlightedText, roles.Highlight),
        (groups.Disabled, roles.Text, roles.Base),
        (groups.Disabled, roles.ButtonText, roles.Button),
        (groups.Active, roles.PlaceholderText, roles.Base),
        (groups.Active, roles.ToolTipText, roles.ToolTipBase),
    ):
        assert contrast(made.color(group, ink), made.color(group, paper)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_controls_have_outlines_that_differ_from_their_ground_and_by_focus(name: str) -> None:
    theme = load_theme(name)
    made = control_palette(theme)
    outline = made.window().color().darker(140)
    assert contrast(outline, theme.color("window")) >= (4.5 if name == "high-contrast" else 1.4)
    assert contrast(made.highlight().color(), theme.color("window")) >= 4.5
    assert contrast(made.highlight().color(), made.highlightedText().color()) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_uses_the_theme_s_colours_alone(name: str) -> None:
    theme = load_theme(name)
    words = style_sheet(theme).replace(";", " ").split()
    assert {word for word in words if word.startswith("#")} <= set(theme.colors.values())


@pytest.mark.parametrize("name", THEMES)
def test_what_is_disabled_differs_from_what_is_not(name: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.color("disabled"), theme.color("text")) >= (3 if name == "high-contrast" else 1.7)
    made = palette(theme)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText) == theme.color("disabled")
