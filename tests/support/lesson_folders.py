"""Writes a small whole lesson into a folder, any file of it changed as a test wants."""

from collections.abc import Mapping
from pathlib import Path

from gateway_core.api import Finding, Lesson, read_lesson

LAB = """\
format = 1
title = "Shop"

[[gateways]]
name = "shop-gw"
[[gateways]]
name = "depot-gw"

[[users]]
name = "ann"
password = "ann"
roles = ["Seller"]
[[users]]
name = "bob"
password = "bob"
roles = ["Boss"]

[[clients]]
name = "Till"
gateway = "shop-gw"
project = "Shop"
user = "ann"
host = "TILL-PC"
[[clients]]
name = "Store"
gateway = "shop-gw"
project = "Shop"
user = "bob"
host = "STORE-PC"
"""
HEAD = """\
format = 1
title = "Only the screens"
summary = "Send to the clients and leave the gateway alone."
goals = ["You can choose."]
rules = ["M4"]
"""
STEPS = """
[[steps]]
kind = "predict"
script = "first message"

[[steps]]
kind = "make"
"""
HINTS = 'hints = ["one", "two", "three"]\n'
TASK = f"""
[[tasks]]
title = "The notice reaches the screens"
{HINTS}
[[tasks.checks]]
check = "received"
handler = "notice"
exactly = ["client:Till", "client:Store"]
caught = ["wrong-everybody.py", "wrong-nothing.py"]
"""
TEXT = "# Shop\n\nA shop.\n\n## Predict: Who?\n\nTick them.\n\n## Make: Do it\n\nWrite it.\n"
SOLUTION = "system.util.sendMessage('Shop', 'notice', {'text': 'Open'}, scope='C')\n"
EVERYBODY = "system.util.sendMessage('Shop', 'notice', {'text': 'Open'})\n"
SHOP = "lab/gateways/shop-gw/projects/Shop"
FILES = {
    "lesson.toml": HEAD + STEPS + TASK,
    "text.md": TEXT,
    "lab/lab.toml": LAB,
    "lab/scripts/first message.py": EVERYBODY,
    f"{SHOP}/client/messages/notice.py": "print payload['text']\n",
    f"{SHOP}/gateway/messages/notice.py": "print 'noted', payload['text']\n",
    f"{SHOP}/gateway/messages/stock.py": "return {'pieces': 7, 'of': payload['of']}\n",
    "solution.py": SOLUTION,
    "wrong-everybody.py": EVERYBODY,
    "wrong-nothing.py": "print 'Open'\n",
}


def write_lesson(folder: Path, changed: Mapping[str, str | None] | None = None) -> Path:
    """The folder with the lesson in it; a file whose text is None is left out."""
    for name, text in {**FILES, **(changed or {})}.items():
        if text is not None:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
    return folder


def lesson_in(folder: Path, changed: Mapping[str, str | None] | None = None) -> Lesson:
    """The lesson, which has no errors."""
    reading = read_lesson(write_lesson(folder, changed))
    assert reading.lesson is not None, [finding.text for finding in reading.findings]
    return reading.lesson


def lesson_with(folder: Path, checks: str, *, head: str = "", files: Mapping[str, str] | None = None) -> Lesson:
    """The lesson with one task that has these checks and without wrong scripts; `head` goes to the top of `lesson.toml`."""
    task = f'\n[[tasks]]\ntitle = "Do it"\n{HINTS}\n{checks}'
    no_wrongs = {"wrong-everybody.py": None, "wrong-nothing.py": None}
    return lesson_in(folder, {"lesson.toml": HEAD + head + STEPS + task, **no_wrongs, **(files or {})})


def findings_of(folder: Path, changed: Mapping[str, str | None]) -> tuple[Finding, ...]:
    """What is found in the lesson with these files changed."""
    return read_lesson(write_lesson(folder, changed)).findings
