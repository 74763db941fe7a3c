"""`text.md`: an introduction, then one `##` heading for each step: its kind, a colon, its title. Below it what to read."""

import re
from dataclasses import dataclass

from gateway_core.lab.findings import FindingList
from gateway_core.lessons.lesson import StepKind

TEXT_FILE = "text.md"
LONGEST_TEXT = 8_000  # letters of one page: many times a long one, and no more than is drawn at once
MOST_CELLS = 400  # of the tables of one page: Qt lays out the page again for each row, and more would be felt
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
    cells = [0]
    fence = ""
    for number, line in enumerate(text.split("\n"), 1):
        if found := _FENCE.match(line):
            fence = "" if fence == found[1] else fence or found[1]
        heading = None if fence else _HEADING.fullmatch(line)
        if heading:
            sections.append((heading[1], number, []))
            cells.append(0)
        else:
            sections[-1][2].append(line)
            cells[-1] += 0 if fence else _cells_in(line)
    intro = [line for line in sections[0][2] if not line.startswith("# ")]
    steps = tuple(_step(heading, line, body, findings) for heading, line, body in sections[1:])
    _check_length("\n".join(sections[0][2]), 0, findings)
    for (_, began, _), count in zip(sections, cells, strict=True):
        _check_tables(count, began, findings)
    return LessonText("\n".join(intro).strip(), steps)


def _check_length(text: str, line: int, findings: FindingList) -> None:
    if len(text) > LONGEST_TEXT:
        words = f"a text of {len(text):,} letters is more than one page can show; at most {LONGEST_TEXT:,} fit"
        findings.error("text-too-long", (TEXT_FILE, line), words, "Write less, or make more steps of it.")


def _cells_in(line: str) -> int:
    """How many cells a line is, if it is one of a table: other lines seldom have a | in them."""
    inner = line.strip().removeprefix("|").removesuffix("|")
    return inner.count("|") + 1 if "|" in line else 0


def _check_tables(cells: int, line: int, findings: FindingList) -> None:
    if cells > MOST_CELLS:
        words = f"the tables of one page have {cells:,} cells; at most {MOST_CELLS:,} fit"
        findings.error("table-too-large", (TEXT_FILE, line), words, "Leave rows out, or make more steps of it.")


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
    _check_length(f"{heading}\n{text}", line, findings)
    return StepText(kind, title.strip(), text, line)
