"""The engine's state and the ways to choose it, as words. No widgets."""

from PySide6.QtCore import QCoreApplication

from gateway_core.api import Engine, EngineHealth, EngineState, EngineWish, JythonFound, JythonMissing


def engine_text(state: EngineState) -> str:
    """The engine in a few words, for the status bar."""
    if state.engine is Engine.BUILTIN:
        return QCoreApplication.translate("Engine", "Engine: builtin (Python 2 dialect)")
    translate = QCoreApplication.translate
    words = {
        EngineHealth.IDLE: translate("Engine", "Engine: Jython – not started"),
        EngineHealth.STARTING: translate("Engine", "Engine: Jython – starting…"),
        EngineHealth.READY: translate("Engine", "Engine: Jython {version}"),
        EngineHealth.MISSING: translate("Engine", "Engine: Jython – not found"),
        EngineHealth.FAILED: translate("Engine", "Engine: Jython – does not start"),
    }
    return words[state.health].format(version=state.version)


def engine_details(state: EngineState, wish: EngineWish, lab_engine: Engine) -> str:
    """What the engine is, where it is, and who chose it."""
    translate = QCoreApplication.translate
    if state.engine is Engine.BUILTIN:
        what = translate("Engine", "Scopelab's own Python 2; nothing has to be installed for it.")
    else:
        where = translate("Engine", "Found at {where}.").format(where=state.where) if state.where else ""
        what = " ".join(part for part in (where, state.problem, state.advice) if part)
    if wish.engine is None:
        who = translate("Engine", "It is the engine of this lab.")
    elif wish.engine is lab_engine:
        who = translate("Engine", "It is chosen in File > Settings, and the engine of this lab.")
    else:
        who = translate("Engine", "It is chosen in File > Settings; the lab itself asks for {engine}.")
    click = translate("Engine", "Click to choose another.")
    return "\n".join(part for part in (what, who.format(engine=lab_engine), click) if part)


def choices(lab_engine: Engine) -> tuple[tuple[str, Engine | None], ...]:
    """The entries of the choice, each with what it stands for."""
    translate = QCoreApplication.translate
    as_lab = translate("Engine", "As each lab says (this one: {engine})").format(engine=lab_engine)
    return (
        (as_lab, None),
        (translate("Engine", "builtin: Scopelab's own Python 2"), Engine.BUILTIN),
        (translate("Engine", "jython: a real Jython 2.7"), Engine.JYTHON),
    )


def search_text(found: JythonFound | JythonMissing) -> str:
    """What a look for Jython has found."""
    if isinstance(found, JythonMissing):
        return f"✖ {found.sentence} {found.advice}"
    text = QCoreApplication.translate("Engine", "✔ Jython {version}, at {where}")
    return text.format(version=found.version, where=found.where)
