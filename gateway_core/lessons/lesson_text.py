"""`text.md`: an introduction, then one `##` heading for each step: its kind, a colon, its title. Below it what to read."""

import re
from dataclasses import dataclass

from gateway_core.lab.findings import FindingList
from gateway_core.lessons.lesson import StepKind

TEXT_FILE = "text.md"
_HEADING = re.compile(r"##[ \t]+(.*?)[ \t#]*")
_FENCE = re.compile(r" {0,3}(```|~~~)")


@dataclass(frozen=True, slots=True)
class StepText:
    """The text of one step; `line` is that of its heading. `kind` is None for a heading that names none."""

    kind: StepKind | None
    title: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class LessonText:
    """The whole text."""

    intro: str
    steps: tuple[StepText, ...]


def read_text(text: str, findings: FindingList) -> LessonText:
    """The text by steps; a heading without a kind and a step without text are findings."""
    sections: list[tuple[str, int, list[str]]] = [("", 0, [])]
    fence = ""
    for number, line in enumerate(text.split("\n"), 1):
        if found := _FENCE.match(line):
            fence = "" if fence == found[1] else fence or found[1]
        heading = None if fence else _HEADING.fullmatch(line)
        if heading:
            sections.append((heading[1], number, []))
        else:
            sections[-1][2].append(line)
    intro = [line for line in sections[0][2] if not line.startswith("# ")]
    steps = tuple(_step(heading, line, body, findings) for heading, line, body in sections[1:])
    return LessonText("\n".join(intro).strip(), steps)


def _step(heading: str, line: int, body: list[str], findings: FindingList) -> StepText:
    word, _, title = heading.partition(":")
    kinds = [kind.value for kind in StepKind]
    kind = StepKind(word.strip().lower()) if word.strip().lower() in kinds else None
    if kind is None:
        text = f"the heading '{heading}' does not begin with the kind of its step"
        advice = "Begin it with Predict, Run, Investigate, Modify or Make, and a colon: ## Run: Send it"
        findings.error("unknown-step", (TEXT_FILE, line), text, advice)
    text = "\n".join(body).strip()
    if not text:
        words = f"the step '{heading}' has no text"
        findings.error("missing-text", (TEXT_FILE, line), words, "Write below its heading what the learner is to do.")
    return StepText(kind, title.strip(), text, line)
