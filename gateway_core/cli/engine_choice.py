"""Which engine a command runs scripts with: its own flag, else the user's settings, else what the lab says."""

import asyncio
import os
import sys
from dataclasses import replace
from pathlib import Path

import platformdirs

from gateway_core.lab.document import Finding
from gateway_core.model.engine import Engine, EngineHealth, EngineState, EngineWish
from gateway_core.model.parts import Lab
from gateway_core.scripting.engine_settings import ENGINE_SETTINGS, EngineSettingsError, read_engine_settings
from gateway_core.scripting.jython_search import JythonMissing, find_jython

_USE_BUILTIN = "Or run it with the engine builtin: --engine builtin."


def engine_wish(flag: str | None) -> EngineWish:
    """What is wanted in place of the lab's engine. Settings that cannot be read are said and left aside."""
    path = Path(platformdirs.user_config_dir("scopelab", appauthor=False)) / ENGINE_SETTINGS
    try:
        wish = read_engine_settings(path)
    except EngineSettingsError as error:
        print(f"scopelab: {error}", file=sys.stderr)
        wish = EngineWish()
    return replace(wish, engine=Engine(flag)) if flag else wish


def engine_problem(state: EngineState) -> str:
    """Why no script can run, and what to do; empty if the engine is ready."""
    if state.health in (EngineHealth.MISSING, EngineHealth.FAILED):
        return " ".join(part for part in (state.problem, state.advice, _USE_BUILTIN) if part)
    return ""


def engine_findings(lab: Lab) -> tuple[Finding, ...]:
    """A warning if the lab asks for an engine that is not on this computer; another one may have it."""
    if lab.engine is not Engine.JYTHON:
        return ()
    found = asyncio.run(find_jython(engine_wish(None).jython, os.environ))
    if not isinstance(found, JythonMissing):
        return ()
    text = f"The lab asks for the engine jython, and its scripts do not run on this computer. {found.sentence}"
    return (Finding("warning", "lab.toml", 0, text, found.advice, "engine-not-found"),)
