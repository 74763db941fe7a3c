"""Icons that are shipped are used, and come with their licence."""

from pathlib import Path

import pytest

from resources import locator

ROOT = Path(__file__).parents[3]
SOURCES = [path.read_text("utf-8") for package in ("client", "designer") for path in (ROOT / package).rglob("*.py")]


@pytest.mark.parametrize("path", sorted(locator.icons().glob("*.svg")), ids=lambda path: path.stem)
def test_each_shipped_icon_is_used(path: Path) -> None:
    assert any(f'"{path.stem}"' in source for source in SOURCES)


def test_the_icons_licence_lies_beside_them() -> None:
    assert "ISC License" in (locator.icons() / "LICENSE.txt").read_text("utf-8")
