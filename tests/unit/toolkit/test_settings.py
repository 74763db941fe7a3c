"""Settings come back after a restart, from the file that the root named and no other."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from client.toolkit.settings import Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder that is not there yet" / "settings.ini"


def reopened(settings: Settings) -> Settings:
    settings.sync()
    return Settings(settings.path)


def test_a_text_comes_back(path: Path) -> None:
    settings = Settings(path)
    settings.set_text("theme/choice", 'dark, "quoted" é')
    assert reopened(settings).text("theme/choice") == 'dark, "quoted" é'


@pytest.mark.parametrize("values", [(), ("one",), ("one", "two, with a comma"), ("",)])
def test_a_list_comes_back(path: Path, values: tuple[str, ...]) -> None:
    settings = Settings(path)
    settings.set_texts("recent", values)
    assert reopened(settings).texts("recent") == values


def test_a_window_s_state_comes_back(path: Path) -> None:
    settings = Settings(path)
    settings.set_state("geometry", QByteArray(b"\x00\xff\x01"))
    assert reopened(settings).state("geometry") == QByteArray(b"\x00\xff\x01")


def test_numbers_and_flags_come_back(path: Path) -> None:
    settings = Settings(path)
    settings.set_number("zoom", 1.25)
    settings.set_flag("follow", value=False)
    again = reopened(settings)
    assert (again.number("zoom", 1.0), again.flag("follow", default=True)) == (1.25, False)


def test_what_was_never_set_is_the_default(path: Path) -> None:
    settings = Settings(path)
    found = (settings.text("a", "x"), settings.texts("b"), settings.number("c", 2.0), settings.flag("d", default=True))
    assert found == ("x", (), 2.0, True)
    assert settings.state("e").isEmpty()


@pytest.mark.parametrize("text", ["very large", "nan", "-inf", "1e999"])
def test_a_damaged_number_is_the_default(path: Path, text: str) -> None:
    settings = Settings(path)
    settings.set_text("zoom", text)
    assert settings.number("zoom", 1.0) == 1.0


def test_a_removed_key_is_gone_with_all_below_it(path: Path) -> None:
    settings = Settings(path)
    settings.set_text("window/geometry", "x")
    settings.remove("window")
    assert reopened(settings).text("window/geometry") == ""


def test_the_file_lies_where_the_root_said(path: Path) -> None:
    settings = Settings(path)
    settings.set_text("a", "b")
    settings.sync()
    assert path.is_file()
