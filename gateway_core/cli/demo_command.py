"""`scopelab demo`: the sample lab played without windows, script by script."""

from collections.abc import Callable, Sequence
from pathlib import Path

from gateway_core.cli.engine_choice import engine_problem, engine_wish
from gateway_core.cli.lab_opening import complain, open_lab
from gateway_core.cli.session_play import Stage
from gateway_core.cli.story import story
from resources.locator import sample_lab

_SETTLE_S = 15.0


def demo(screenshots: Path | None, render: Callable[[Path], Sequence[Path]] | None, engine: str | None = None) -> int:
    """Play every saved script as the designer and tell what happened; draw the windows if asked to."""
    lab = open_lab(sample_lab(), as_json=False)
    if lab is None:
        return 2
    with Stage(lab, engine_wish(engine)) as stage:
        if problem := engine_problem(stage.engine()):
            return complain(problem)
        for name in sorted(lab.scripts):
            print(story(stage.play(name, lab.scripts[name], "designer", _SETTLE_S)))
            print("\n" + "─" * 100 + "\n")
    if screenshots is None:
        return 0
    if render is None:
        return complain("screenshots need the windows; use the scopelab program instead of gateway_core alone")
    try:
        drawn = render(screenshots)
    except OSError as error:
        return complain(f"cannot write to {screenshots}: {error.strerror}")
    for path in drawn:
        print(f"drew {path}")
    return 0
