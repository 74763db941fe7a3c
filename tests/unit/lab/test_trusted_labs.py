"""Which labs are trusted: folders by path, `.lab` files by content, those that the program itself wrote without a question."""

from pathlib import Path

import pytest

from gateway_core.api import TRUSTED_LABS, TrustedLabs
from tests.support.command_line import scopelab


@pytest.fixture
def trusted(tmp_path: Path) -> TrustedLabs:
    return TrustedLabs(tmp_path / "config" / TRUSTED_LABS)


def test_a_folder_is_trusted_from_then_on_and_its_neighbour_is_not(trusted, tmp_path) -> None:
    mine, other = tmp_path / "mine", tmp_path / "other"
    mine.mkdir()
    other.mkdir()
    trusted.trust(mine)
    assert trusted.trusts(mine)
    assert trusted.trusts(tmp_path / "other" / ".." / "mine")
    assert not trusted.trusts(other)
    assert trusted.all() == (mine.resolve(),)


def test_a_lab_file_is_trusted_by_its_content_wherever_it_lies(trusted, tmp_path) -> None:
    file, copy = tmp_path / "a.lab", tmp_path / "copy.lab"
    file.write_bytes(b"one")
    copy.write_bytes(b"one")
    trusted.trust(file)
    assert trusted.trusts(copy)
    file.write_bytes(b"two")
    assert not trusted.trusts(file)


def test_a_file_in_the_place_of_a_trusted_folder_is_not_trusted(trusted, tmp_path) -> None:
    lab = tmp_path / "lab"
    lab.mkdir()
    trusted.trust(lab)
    lab.rmdir()
    lab.write_bytes(b"something else")
    assert not trusted.trusts(lab)


def test_a_forgotten_lab_is_trusted_no_more(trusted, tmp_path) -> None:
    trusted.trust(tmp_path)
    trusted.forget(tmp_path)
    assert not trusted.trusts(tmp_path)
    assert trusted.all() == ()


def test_what_does_not_exist_is_not_trusted(trusted, tmp_path) -> None:
    trusted.trust(tmp_path / "nowhere")
    assert not trusted.trusts(tmp_path / "nowhere")


@pytest.mark.parametrize("content", ["", "[]", "{", '{"labs": 3}', '{"labs": {"x": 3}}', "\ud800"])
def test_a_damaged_list_is_an_empty_one(tmp_path, content) -> None:
    path = tmp_path / TRUSTED_LABS
    path.write_bytes(content.encode("utf-8", "surrogatepass"))
    assert TrustedLabs(path).all() == ()


def test_a_lab_that_scopelab_new_has_written_is_trusted(tmp_path) -> None:
    done = scopelab("new", tmp_path / "lab", XDG_CONFIG_HOME=str(tmp_path / "config"))
    assert done.returncode == 0
    assert TrustedLabs(tmp_path / "config" / "scopelab" / TRUSTED_LABS).trusts(tmp_path / "lab")
