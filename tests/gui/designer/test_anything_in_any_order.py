"""Whatever somebody does in the designer in whatever order: folder, document, tree and tabs say the same, and undo leads back."""

import os

import pytest

from designer.window.designer_parts import DesignerParts
from gateway_core.api import FolderWatch
from tests.support.designer_hand import DesignerHand, disagreements, on_disk


@pytest.mark.parametrize("seed", range(int(os.environ.get("A", 0)), int(os.environ.get("B", 6))))
def test_folder_tree_and_tabs_follow_the_lab_whatever_is_done(parts: DesignerParts, document, seed: int, capfd) -> None:
    folder = FolderWatch(document.path, document.lab)
    folder.look(at_once=True)
    parts.workplace.edits.follow(folder)
    first = document.lab
    hand = DesignerHand(parts, folder, seed)
    try:
        for _ in range(60):
            hand.step()
            if not (document.is_dirty or hand.is_news_waiting or folder.state.refused):
                assert on_disk(document.path) == document.lab
            assert disagreements(hand) == []
        hand.look()
        while parts.notices.message is not None and parts.notices.message.other_action and document.is_dirty:
            hand.answer_bar()
        while document.undo_names:
            hand.undo()
        assert document.lab == first
        assert on_disk(document.path) == first
        assert capfd.readouterr().err == ""
    except BaseException:
        print("\n".join(hand.trail[-25:]))
        raise
