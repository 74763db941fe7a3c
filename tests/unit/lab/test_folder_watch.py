"""A watched lab folder: which changes of script files are news, and which are trouble."""

import os
from pathlib import Path

import pytest

from gateway_core.lab.document import read_lab
from gateway_core.lab.folder_watch import FolderNews, FolderWatch
from gateway_core.lab.layout import Place, PlaceKind
from gateway_core.lab.limits import MAX_SCRIPT_BYTES
from tests.support.lab_folders import HANDLER, lab_folder

MODULE = "gateways/gw/projects/ACME/library/lines/packing.py"
TEXTS = {"shared/util.py": "value = 1\n", MODULE: "speed = 1\n", "scripts/broadcast.py": "print 1\n"}
UTIL = Place(PlaceKind.SHARED, name="util")
NOTHING = FolderNews()


class Watched:
    """A lab folder, its watch, and a pen."""

    def __init__(self, root: Path) -> None:
        self.root = lab_folder(root, TEXTS)
        lab = read_lab(root).lab
        assert lab is not None
        self.watch = FolderWatch(root, lab)

    def write(self, path: str, content: str | bytes) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)

    def news(self) -> FolderNews:
        """What two looks find, of which the first must find nothing: each change has to look the same twice."""
        assert self.watch.look() == NOTHING
        return self.watch.look()

    def texts(self) -> dict[str, str | None]:
        """The changed files of the news, which must be without troubles."""
        news = self.news()
        assert news.troubles == ()
        return {file.path: file.text for file in news.files}


@pytest.fixture
def lab(tmp_path: Path) -> Watched:
    """A lab that has been watched for a while."""
    watched = Watched(tmp_path)
    assert watched.news() == NOTHING
    return watched


def test_a_folder_that_nobody_changes_has_no_news(lab: Watched) -> None:
    os.utime(lab.root / "shared/util.py")
    assert lab.news() == NOTHING


@pytest.mark.parametrize("path", ["shared/util.py", MODULE, HANDLER])
def test_a_changed_script_is_news_once(lab: Watched, path: str) -> None:
    lab.write(path, "value = 22\n")
    assert lab.texts() == {path: "value = 22\n"}
    assert lab.news() == NOTHING


def test_a_change_before_the_first_look_is_news_too(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    watched.write("shared/util.py", "value = 2\n")
    assert watched.texts() == {"shared/util.py": "value = 2\n"}


def test_a_file_that_is_replaced_as_a_whole_by_one_of_the_same_size_and_time_is_news(lab: Watched) -> None:
    util, status = lab.root / "shared/util.py", (lab.root / "shared/util.py").stat()
    lab.write("shared/.new", "value = 2\n")
    os.utime(lab.root / "shared/.new", ns=(status.st_atime_ns, status.st_mtime_ns))
    (lab.root / "shared/.new").replace(util)
    assert lab.texts() == {"shared/util.py": "value = 2\n"}


def test_a_new_module_is_news_with_its_place(lab: Watched) -> None:
    lab.write("shared/tools/dates.py", "x = 1\n")
    (file,) = lab.news().files
    assert (file.place, file.text) == (Place(PlaceKind.SHARED, name="tools.dates"), "x = 1\n")


def test_a_file_that_is_being_written_is_taken_when_it_rests(lab: Watched) -> None:
    for text in ("value", "value = 4", "value = 42\n"):
        lab.write("shared/util.py", text)
        assert lab.watch.look() == NOTHING
    assert [file.text for file in lab.watch.look().files] == ["value = 42\n"]


def test_at_once_a_single_look_tells(lab: Watched) -> None:
    lab.write("shared/util.py", "value = 2\n")
    assert [file.text for file in lab.watch.look(at_once=True).files] == ["value = 2\n"]
    assert lab.news() == NOTHING


def test_line_ends_of_windows_alone_are_no_news(lab: Watched) -> None:
    lab.write("shared/util.py", "value = 1\r\n")
    assert lab.news() == NOTHING


@pytest.mark.parametrize("path", ["scripts/broadcast.py", "shared/notes.txt", "shared/.util.py.swp", "notes.py"])
def test_what_is_no_library_and_no_handler_is_no_news(lab: Watched, path: str) -> None:
    lab.write(path, "print 2\n")
    assert lab.news() == NOTHING


def test_a_new_handler_whose_options_nobody_knows_is_said_once(lab: Watched) -> None:
    path = HANDLER.replace("testHandler", "other")
    lab.write(path, "pass\n")
    news = lab.news()
    assert [(found.code, found.file) for found in news.troubles] == [("new-handler", path)]
    assert (news.files, lab.watch.refused, lab.news()) == ((), (), NOTHING)


def test_what_the_owner_of_the_lab_has_written_is_no_news(lab: Watched) -> None:
    path = HANDLER.replace("testHandler", "other")
    lab.write(path, "pass\n")
    lab.write("shared/util.py", "value = 2\n")
    written = read_lab(lab.root).lab
    assert written is not None
    lab.watch.written(written)
    assert (lab.watch.look(), lab.watch.look()) == 2 * (FolderNews(edition=1),)
    lab.write(path, "print 22\n")
    (file,) = (lab.watch.look(), lab.watch.look())[1].files
    assert (file.path, file.text) == (path, "print 22\n")


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        (b"a = 1\nb = '\xff'\n", "not-utf-8", 2),
        (b"def f():\n  return (1,\n", "unfinished", 2),
        (b"#" * (MAX_SCRIPT_BYTES + 1), "file-too-large", 0),
    ],
)
def test_a_file_that_cannot_be_taken_is_trouble_once_until_it_is_mended(
    lab: Watched, content: bytes, code: str, line: int
) -> None:
    lab.write("shared/util.py", content)
    news = lab.news()
    assert [(found.code, found.file, found.line) for found in news.troubles] == [(code, "shared/util.py", line)]
    assert news.files == ()
    assert lab.news() == NOTHING
    assert [found.code for found in lab.watch.refused] == [code]
    lab.write("shared/util.py", "value = 3\n")
    assert lab.texts() == {"shared/util.py": "value = 3\n"}
    assert lab.watch.refused == ()


def test_a_file_that_is_gone_is_said_once_and_news_again_when_it_is_back(lab: Watched) -> None:
    (lab.root / "shared/util.py").unlink()
    assert lab.texts() == {"shared/util.py": None}
    assert lab.news() == NOTHING
    lab.write("shared/util.py", "value = 1\n")
    assert lab.texts() == {"shared/util.py": "value = 1\n"}


def test_a_file_that_is_away_for_a_moment_is_not_gone(lab: Watched) -> None:
    (lab.root / "shared/util.py").rename(lab.root / "shared/util.bak")
    assert lab.watch.look() == NOTHING
    (lab.root / "shared/util.bak").rename(lab.root / "shared/util.py")
    assert lab.news() == NOTHING


def test_a_folder_that_is_away_is_trouble_once_and_nothing_in_it_is_gone(lab: Watched, tmp_path: Path) -> None:
    away = lab.root.rename(lab.root.with_name("away"))
    (trouble,) = lab.watch.look().troubles
    assert trouble.text.startswith("The lab's folder cannot be watched: No such file")
    assert lab.watch.look() == NOTHING
    away.rename(lab.root)
    assert lab.news() == NOTHING


def test_a_link_is_not_followed(lab: Watched) -> None:
    (lab.root / "shared/linked.py").symlink_to(lab.root / "shared/util.py")
    (lab.root / "shared/circle").symlink_to(lab.root)
    assert lab.news() == NOTHING
