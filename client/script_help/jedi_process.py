"""A process of its own that asks jedi about a script's text, so that the windows never wait for it. Loads jedi alone.

Reads questions from standard input, a JSON object a line, and answers each with a line. It runs no code of the text and
imports no module of the user's: jedi reads the stubs that it brings along, and nothing else is in its reach.

- {id, ask: "names", text, line, column} -> {id, names: [[name, kind, full name], ...]}
- {id, ask: "tip", text, line, column} -> {id, tip: null or {name, parameters, current, help}}
- {id, ask: "definition", text, line, column} -> {id, place: null or [line, column]}

Lines count from 1, columns from 0. A question that jedi fails at is answered with nothing found.
"""

import json
import shutil
import sys
from typing import Any

import jedi


def main() -> None:
    """Answer until the input ends; keep what jedi keeps in the folder that is named, an empty one, and take it away."""
    folder = sys.argv[1]
    jedi.settings.cache_directory = folder
    project = jedi.Project(folder, sys_path=[], smart_sys_path=False, load_unsafe_extensions=False)
    environment = jedi.InterpreterEnvironment()
    jedi.Script("''.", project=project, environment=environment).complete(1, 3)  # loads what most answers need
    for line in sys.stdin:
        question = json.loads(line)
        try:
            script = jedi.Script(question["text"], project=project, environment=environment)
            answer = _ANSWERS[question["ask"]](script, question["line"], question["column"])
        except Exception:  # noqa: BLE001 - jedi fails in many ways at texts that are being written
            answer = {}
        sys.stdout.write(json.dumps({"id": question["id"], **answer}) + "\n")
        sys.stdout.flush()
    shutil.rmtree(folder, ignore_errors=True)


def _names(script: Any, line: int, column: int) -> dict[str, Any]:
    found = script.complete(line, column)
    return {"names": [[each.name, each.type, each.full_name or ""] for each in found]}


def _tip(script: Any, line: int, column: int) -> dict[str, Any]:
    signatures = script.get_signatures(line, column)
    if not signatures:
        return {"tip": None}
    first = signatures[0]
    parameters = [_parameter(each) for each in first.params]
    current = -1 if first.index is None else first.index
    words = first.docstring(raw=True).strip().split("\n\n")[0]
    return {"tip": {"name": first.name, "parameters": parameters, "current": current, "help": " ".join(words.split())}}


def _parameter(parameter: Any) -> str:
    """As a script would write it: the name and its default, without the types of the stubs."""
    text = str(parameter.to_string())
    name, _, default = text.partition("=")
    return name.partition(":")[0].strip() + (f"={default.strip()}" if default else "")


def _definition(script: Any, line: int, column: int) -> dict[str, Any]:
    found = script.goto(line, column, follow_imports=False)
    here = [each for each in found if each.module_path is None and each.line is not None]
    return {"place": [here[0].line, here[0].column] if here else None}


_ANSWERS = {"names": _names, "tip": _tip, "definition": _definition}

if __name__ == "__main__":
    main()
