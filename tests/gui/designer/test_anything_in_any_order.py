"""Whatever somebody does in the designer in whatever order: folder, document, tree and tabs say the same, and undo leads back."""

import pytest

from designer.document.lab_document import LabDocument
from designer.window.designer_parts import DesignerParts
from gateway_core.api import FolderWatch
from tests.support.designer_hand import DesignerHand, disagreements, on_disk

STEPS = 60


@pytest.fixture
def folder(parts: DesignerParts, document: LabDocument) -> FolderWatch:
    """The lab's folder, followed by the designer."""
    watch = FolderWatch(document.path, document.lab)
    watch.look(at_once=True)
    parts.workplace.edits.follow(watch)
    return watch


@pytest.mark.parametrize("seed", [150, 162, 171, 178])
def test_folder_tree_and_tabs_follow_the_lab_whatever_is_done(parts, document, folder, seed, capfd) -> None:
    first, hand = document.lab, DesignerHand(parts, folder, seed)
    for _ in range(STEPS):
        hand.step()
        is_settled = not (document.is_dirty or hand.is_news_waiting or folder.state.refused)
        assert not is_settled or on_disk(document.path) == document.lab, hand.told()
        assert disagreements(hand) == [], hand.told()
    hand.settle()
    while document.undo_names:
        hand.undo()
    assert document.lab == first, hand.told()
    assert on_disk(document.path) == first, hand.told()
    assert capfd.readouterr().err == "", hand.told()
