"""Whatever is edited in whatever order: the lab can be saved, read again without an error, and taken back to the first one."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer.document.lab_document import LabDocument
from gateway_core.api import read_lab
from tests.support.random_edits import edit_once, start

_One = TypeVar("_One")


class DrawnChance:
    """Lets hypothesis choose."""

    def __init__(self, data: st.DataObject) -> None:
        self._draw = data.draw

    def one_of(self, values: Sequence[_One]) -> _One:
        return self._draw(st.sampled_from(values))

    def whole(self, least: int, most: int) -> int:
        return self._draw(st.integers(least, most))

    def real(self, least: float, most: float) -> float:
        return self._draw(st.floats(least, most))


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_after_any_edits_the_lab_on_disk_is_the_one_in_the_window_and_undo_leads_back(data) -> None:
    first, chance = start(), DrawnChance(data)
    with tempfile.TemporaryDirectory() as folder:
        document = LabDocument(Path(folder) / "lab", first)
        document.save()
        for _ in range(data.draw(st.integers(5, 30))):
            if document.change(edit_once(chance, document.lab), "edit") and data.draw(st.booleans()):
                document.save()
        document.save()
        reading = read_lab(document.path)
        assert reading.lab == document.lab, reading.findings
        while document.undo():
            pass
        assert document.lab == first
        document.save()
        assert read_lab(document.path).lab == first
