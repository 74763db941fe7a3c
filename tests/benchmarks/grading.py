"""Grading without a screen: every lesson's solution, and a script that never ends, against the ten seconds that a grade may take."""

from gateway_core.api import grade, shipped_lessons
from tests.benchmarks.figures import Figure

_MOST_S = 10.0
_ENDLESS = "while True:\n    pass\n"


def measure(*, quick: bool = False) -> list[Figure]:
    """The slowest solution of all lessons, and what is ended by the grader itself."""
    lessons = shipped_lessons()[:1] if quick else shipped_lessons()
    took = {lesson.title: grade(lesson, lesson.solution).seconds for lesson in lessons}
    slowest = max(took, key=lambda title: took[title])
    endless = grade(lessons[0], _ENDLESS).seconds
    return [
        Figure(
            f"slowest solution of {len(took)} graded",
            took[slowest] / _MOST_S,
            1.0,
            f"{took[slowest]:.1f} s (“{slowest}”), all of them {sum(took.values()):.1f} s",
        ),
        Figure("a script that never ends, graded", endless / _MOST_S, 1.0, f"{endless:.1f} s"),
    ]
