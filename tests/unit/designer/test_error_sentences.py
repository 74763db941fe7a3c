"""What a person reads of an error: what happened, where, and what to do."""

import errno

import pytest

from designer.notices import error_sentence


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_asks_for_room(number) -> None:
    sentence = error_sentence(OSError(number, "No space left on device", "/labs/plant/lab.toml"))
    assert sentence == "No space left on device: /labs/plant/lab.toml. Make room on that disk, then try again."


def test_a_place_that_cannot_be_written_asks_for_another_look_at_it() -> None:
    sentence = error_sentence(PermissionError(errno.EACCES, "Permission denied", "/labs/plant"))
    assert sentence == "Permission denied: /labs/plant. Check that the place exists and is writable."


def test_an_error_that_names_no_file_leaves_no_gap() -> None:
    sentence = error_sentence(OSError(errno.ENOSPC, "No space left on device"))
    assert sentence == "No space left on device. Make room on that disk, then try again."
