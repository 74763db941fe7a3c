"""What programs that were killed have left in a lab: files that were about to take another one's place.

Reading never looks at them. Nothing else is removed, and none that a save may just be writing.
"""

import os
from contextlib import suppress
from pathlib import Path

from gateway_core.lab.atomic_files import remove_scraps
from gateway_core.lab.layout import TOP_NAMES
from gateway_core.lab.limits import MAX_DEPTH, MAX_ENTRIES

LONGEST_SAVE_S = 10.0  # to write one file of a lab takes a fraction of it


def remove_leftovers(lab: Path, *, older_than_s: float = LONGEST_SAVE_S) -> None:
    """Remove them from a lab's folders, or from beside a `.lab` file. What cannot be removed stays; raises nothing."""
    folders = [lab.parent] if lab.is_file() else _folders(lab)
    for folder in folders:
        remove_scraps(folder, older_than_s=older_than_s)


def _folders(root: Path) -> list[Path]:
    """The folders in which a lab has its files; none that is a link."""
    found, waiting = [root], [(root, 0)]
    while waiting and len(found) < MAX_ENTRIES:
        folder, depth = waiting.pop()
        with suppress(OSError), os.scandir(folder) as entries:
            inner = [Path(entry) for entry in entries if _is_ours(entry, is_top=folder == root)]
            found += inner
            waiting += [(each, depth + 1) for each in inner] if depth < MAX_DEPTH else []
    return found


def _is_ours(entry: os.DirEntry[str], *, is_top: bool) -> bool:
    is_known = entry.name in TOP_NAMES if is_top else not entry.name.startswith(".")
    return is_known and entry.is_dir(follow_symlinks=False)
