"""The user's own choice of script engine on this computer, in a small file that windows and command line both read."""

import tomllib
from pathlib import Path

from gateway_core.lab.atomic_files import replace_file
from gateway_core.model.engine import Engine, EngineWish

ENGINE_SETTINGS = "engine.toml"
_HEADER = (
    '# Which engine runs scripts: "builtin", "jython", or "" for the one that each lab names; and where Jython is:\n'
    '# its launcher or jar, or "" to look for it. Written by Scopelab, in File > Settings.'
)


class EngineSettingsError(Exception):
    """The file is there and cannot be used; the text is a sentence that names it."""


def read_engine_settings(path: Path) -> EngineWish:
    """What the user has chosen; nothing in particular if there is no file. Raises `EngineSettingsError`."""
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return EngineWish()
    except (OSError, ValueError) as error:
        why = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
        raise EngineSettingsError(_sentence(path, why)) from error
    engine, jython = data.get("engine", ""), data.get("jython", "")
    if engine not in ("", *Engine):
        raise EngineSettingsError(_sentence(path, f'engine must be "builtin", "jython" or "", not {engine!r}'))
    if not isinstance(jython, str):
        raise EngineSettingsError(_sentence(path, f"jython must be a path in quotes, not {jython!r}"))
    return EngineWish(Engine(engine) if engine else None, jython)


def write_engine_settings(path: Path, wish: EngineWish) -> None:
    """Keep the user's choice. Raises `OSError`."""
    # Here and not above: the TOML writer takes its time, and whoever starts the program may never choose another engine.
    from gateway_core.lab.toml_values import written_table

    text = written_table(_HEADER, {"engine": wish.engine.value if wish.engine else "", "jython": wish.jython})
    replace_file(path, text.encode())


def _sentence(path: Path, why: str) -> str:
    return f"{path} cannot be used ({why}), so each lab's own engine is. Mend it, or choose anew in File > Settings."
