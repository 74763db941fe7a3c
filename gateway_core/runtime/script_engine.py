"""Which engine runs the scripts of a running lab, and how it fares. Belongs to the gateway thread.

Says how hosts are started; starting them is the pool's business.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace

from gateway_core.model.engine import Engine, EngineHealth, EngineState, EngineWish
from gateway_core.scripting.engines import (
    JYTHON_STOP_GRACE_S,
    EngineMissingError,
    HostRecipe,
    builtin_recipe,
    jython_command,
)
from gateway_core.scripting.frames import Frame
from gateway_core.scripting.jython_search import JythonFinder, JythonMissing
from gateway_core.scripting.pool import HostLoss

_UNSETTLED = (EngineHealth.IDLE, EngineHealth.STARTING)
_BROKEN = (EngineHealth.MISSING, EngineHealth.FAILED)
_NOT_RUN = "Scripts are to run with the engine jython here, so this one did not run."
_OR_BUILTIN = "Or let the engine builtin run them: File > Settings, or --engine builtin on the command line."


class ScriptEngine:
    """The engine in use. `state` is replaced, never changed, so any thread may read it; `on_changed` hears of it."""

    def __init__(
        self, wish: EngineWish, lab_engine: Engine, finder: JythonFinder, on_changed: Callable[[EngineState], None]
    ) -> None:
        self._wish = wish
        self._finder = finder
        self._on_changed = on_changed
        self._waiting: list[Future[EngineState]] = []
        self.state = _first_state(wish.engine_for(lab_engine))

    @property
    def wish(self) -> EngineWish:
        """What is wanted in place of what the lab says."""
        return self._wish

    def choose(self, wish: EngineWish, lab_engine: Engine) -> bool:
        """Use what is wished from now on; whether that means other hosts than before."""
        engine, before = wish.engine_for(lab_engine), self._wish
        self._wish = wish
        if engine is self.state.engine and (engine is Engine.BUILTIN or wish.jython == before.jython):
            return False
        self._show(_first_state(engine))
        return True

    def choose_again(self, wish: EngineWish, lab_engine: Engine) -> bool:
        """Like `choose`, but an engine that could not run scripts is looked for anew."""
        if self.state.health in _BROKEN:
            self._finder.forget(wish.jython)
            self._show(_first_state(wish.engine_for(lab_engine)))
            self._wish = wish
            return True
        return self.choose(wish, lab_engine)

    def recipe(self) -> HostRecipe:
        """How hosts of the engine in use are started."""
        if self.state.engine is Engine.BUILTIN:
            return builtin_recipe()
        return HostRecipe(self._jython_command, one_for_all=True, stop_grace_s=JYTHON_STOP_GRACE_S, own_limit=True)

    async def _jython_command(self) -> Sequence[str]:
        if self.state.health is not EngineHealth.MISSING:  # what was not found once is not looked for with every run
            self._show(replace(self.state, health=EngineHealth.STARTING, problem="", advice=""))
        found = await self._finder.find(self._wish.jython)
        if isinstance(found, JythonMissing):
            state = EngineState(Engine.JYTHON, EngineHealth.MISSING, problem=found.sentence, advice=found.advice)
            self._show(state)
            raise EngineMissingError(f"{found.sentence} {_NOT_RUN} {found.advice} {_OR_BUILTIN}")
        self._show(EngineState(Engine.JYTHON, EngineHealth.STARTING, found.version, found.where))
        return jython_command(found)

    def take_hello(self, frame: Frame) -> None:
        """A host has started."""
        if self.state.engine is Engine.JYTHON:
            self._show(replace(self.state, health=EngineHealth.READY, version=frame["version"]))

    def take_loss(self, loss: HostLoss) -> None:
        """A host is gone; a Jython that never got to work does not start, a host of the builtin engine is another one next time."""
        if self.state.engine is Engine.JYTHON and loss.at_start and not loss.is_missing:
            self._show(replace(self.state, health=EngineHealth.FAILED, problem=loss.reason))

    def when_settled(self, future: "Future[EngineState]") -> None:
        """Complete `future` as soon as it is known whether the engine can run scripts."""
        if self.state.health in _UNSETTLED:
            self._waiting.append(future)
        else:
            future.set_result(self.state)

    def _show(self, state: EngineState) -> None:
        if state == self.state:
            return
        self.state = state
        self._on_changed(state)
        if state.health not in _UNSETTLED:
            waiting, self._waiting = self._waiting, []
            for future in waiting:
                future.set_result(state)


def _first_state(engine: Engine) -> EngineState:
    """Before any host has started. Nothing has to be found for the builtin engine."""
    return EngineState(engine, EngineHealth.READY if engine is Engine.BUILTIN else EngineHealth.IDLE)
