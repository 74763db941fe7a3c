"""One bug of Scopelab's own as text that can be passed on: what failed, where, on what, after which commands.

It stays on this computer. The user's home folder is written as `~`; names and texts of a lab are not looked for.
"""

import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

_PACKAGES = ("scopelab", "PySide6-Essentials", "fissix", "jedi", "pygments", "tomlkit")
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class BugReport:
    """A bug. `mark` is the same for the same error at the same place of the program; `where` is the thread or the like."""

    mark: str
    summary: str
    where: str
    trace: str

    def text(self, when: str, setting: Sequence[str], commands: Sequence[str]) -> str:
        """The whole report."""
        done = "\n".join(f"  {command}" for command in commands) or "  none"
        head = "\n".join(setting)
        body = f"Scopelab bug {self.mark}\n{when}\n{self.summary}\nIn: {self.where}\n\n{head}"
        return f"{body}\n\nLast commands, the latest at the end:\n{done}\n\n{self.trace}"


def report_of(error: BaseException, where: str) -> BugReport:
    """What is to be told of an exception that nobody expected."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_ROOT)] or list(frames)
    place = f"{Path(ours[-1].filename).name}:{ours[-1].name}" if ours else "nowhere"
    kind = type(error).__name__
    mark = sha256(f"{kind} {place}".encode()).hexdigest()[:8].upper()
    trace = "".join(traceback.format_exception(error))
    words = str(error).strip().split("\n", 1)[0]
    return BugReport(mark, f"{kind} in {place}: {words}".rstrip(": "), where, _without_home(trace))


def setting_lines() -> tuple[str, ...]:
    """Versions and system, a line each."""
    # Here and not above: the start of the program should not wait for what few ever need.
    import platform
    from importlib.metadata import PackageNotFoundError, version

    found = [f"Python {platform.python_version()}, {platform.system()} {platform.release()} {platform.machine()}"]
    for package in _PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return (
        *found,
        f"Started as: {Path(sys.argv[0]).name} {' '.join(arg for arg in sys.argv[1:] if arg.startswith('-'))}",
    )


def _without_home(text: str) -> str:
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
