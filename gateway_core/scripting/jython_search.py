"""Finds a Jython 2.7 and asks it what it is: a configured launcher or jar, `SCOPELAB_JYTHON`, or `jython` on the path.

Runs the candidate once, within a time limit, and never trusts what it says without looking. What is wrong becomes a
sentence with advice; nothing here raises for a bad candidate.
"""

import asyncio
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import gateway_core.script_host
from gateway_core.scripting import platform_process
from gateway_core.scripting.java_words import last_words

VARIABLE = "SCOPELAB_JYTHON"
TIME_LIMIT_S = 30.0

_INSTALL = (
    "Install it (Debian, Ubuntu: apt install jython; macOS: brew install jython; Windows: the installer from "
    f"jython.org, which needs Java), or name its launcher or jar in File > Settings or in {VARIABLE}."
)
_OTHER = f"Name a Jython 2.7 in File > Settings or in {VARIABLE}, or leave both empty to use the one on the path."
_JAVA = "Install Java (Debian, Ubuntu: apt install default-jre-headless; elsewhere: adoptium.net), or set JAVA_HOME."
_LIBRARY = "Name the standalone jar (jython-standalone-2.7.x.jar from jython.org), or a jython launcher."


@dataclass(frozen=True, slots=True)
class JythonFound:
    """A Jython that runs: its Java, class path and home, its version, and `where` it was found."""

    java: str
    class_path: str
    home: str
    version: str
    where: str


@dataclass(frozen=True, slots=True)
class JythonMissing:
    """No usable Jython: why, and what to do, each as a sentence or two."""

    sentence: str
    advice: str


class _UnusableError(Exception):
    """The candidate is no Jython that can be used."""

    def __init__(self, sentence: str, advice: str = _OTHER) -> None:
        super().__init__(sentence)
        self.missing = JythonMissing(sentence, advice)


class JythonFinder:
    """Looks for Jython once for each configured path and remembers what it found."""

    def __init__(self, environment: Mapping[str, str] | None = None, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._environment = os.environ if environment is None else environment
        self._time_limit_s = time_limit_s
        self._known: dict[str, JythonFound | JythonMissing] = {}

    async def find(self, configured: str = "") -> JythonFound | JythonMissing:
        """The Jython at `configured`, or the one that is found where that is empty."""
        return self._known.get(configured) or await self.look_again(configured)

    async def look_again(self, configured: str = "") -> JythonFound | JythonMissing:
        """The same, whatever was found before."""
        self._known[configured] = await find_jython(configured, self._environment, self._time_limit_s)
        return self._known[configured]

    def forget(self, configured: str) -> None:
        """Look anew the next time."""
        self._known.pop(configured, None)


async def find_jython(
    configured: str, environment: Mapping[str, str], time_limit_s: float = TIME_LIMIT_S
) -> JythonFound | JythonMissing:
    """Look now. Cancelling ends what was started."""
    try:
        candidate = _candidate(configured.strip(), environment)
        command = _command(candidate, environment)
        return _understood(candidate, await _answer(command, candidate, environment, time_limit_s))
    except _UnusableError as error:
        return error.missing


def _candidate(configured: str, environment: Mapping[str, str]) -> Path:
    """The file to try; raises if there is none."""
    named = configured or environment.get(VARIABLE, "").strip()
    if named:
        origin = "" if configured else f" (named in {VARIABLE})"
        path = Path(named).expanduser()
        if path.is_dir():
            raise _UnusableError(f"{path}{origin} is a folder, not a Jython launcher or jar.", _LIBRARY)
        if not path.exists():
            raise _UnusableError(f"There is no Jython at {path}{origin}: no such file.")
        return path.absolute()
    found = shutil.which("jython", path=environment.get("PATH", os.defpath))
    if found is None:
        raise _UnusableError("No jython was found on this computer.", _INSTALL)
    return Path(found)


def _command(candidate: Path, environment: Mapping[str, str]) -> tuple[str, ...]:
    """How to run the probe with it."""
    probe = str(Path(gateway_core.script_host.__file__).with_name("jython_probe.py"))
    if candidate.suffix.lower() == ".jar":
        return (_java(environment), "-cp", str(candidate), "org.python.util.jython", "-S", probe)
    if not os.access(candidate, os.X_OK):
        raise _UnusableError(f"{candidate} is neither a jar nor a program that can be run.", _LIBRARY)
    return (str(candidate), "-S", probe)


def _java(environment: Mapping[str, str]) -> str:
    home = environment.get("JAVA_HOME", "")
    places = [str(Path(home) / "bin")] if home else []
    found = shutil.which("java", path=os.pathsep.join([*places, environment.get("PATH", os.defpath)]))
    if found is None:
        raise _UnusableError("A Jython jar needs Java, and no java was found on this computer.", _JAVA)
    return found


async def _answer(
    command: Sequence[str], candidate: Path, environment: Mapping[str, str], time_limit_s: float
) -> Mapping[str, str]:
    """What the candidate says of itself, by name; raises if it says nothing of use."""
    mark = os.urandom(8).hex()
    pipe = asyncio.subprocess.PIPE
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=pipe,
            stderr=pipe,
            env=platform_process.environment(mark, environment),
            **platform_process.start_options(),
        )
    except OSError as error:
        raise _UnusableError(f"{candidate} cannot be run: {error.strerror or error}.") from error
    group = platform_process.ProcessGroup(process.pid, mark)
    try:
        said, complained = await asyncio.wait_for(process.communicate(), time_limit_s)
    except TimeoutError as error:
        text = f"{candidate} did not answer within {time_limit_s:g} s, so it is not used."
        raise _UnusableError(text) from error
    finally:
        group.kill()
        await process.wait()
    lines = (line.partition("=") for line in said.decode("utf-8", "replace").splitlines())
    answer = {name: value.strip() for name, equals, value in lines if equals}
    if "scopelab" not in answer:
        words = last_words(complained) or last_words(said) or f"it ended with exit status {process.returncode}"
        advice = _JAVA if re.search(r"\bjava\b.*not found|JAVA_HOME|JavaVM", words) else _OTHER
        raise _UnusableError(f"{candidate} does not answer as Jython does: {words}.", advice)
    return answer


def _understood(candidate: Path, answer: Mapping[str, str]) -> JythonFound:
    """The answer as a value; raises if it is not that of a Jython 2.7 with all that it needs."""
    version = answer.get("version", "")
    if not answer.get("platform", "").startswith("java"):
        raise _UnusableError(f"{candidate} is Python {version} and no Jython.")
    if not version.startswith("2.7."):
        text = f"{candidate} is Jython {version}; Scopelab needs 2.7, which also runs what 2.5 of Ignition 7.9 does."
        raise _UnusableError(text)
    if "library" not in answer:
        raise _UnusableError(f"{candidate} is Jython {version} without its standard library.", _LIBRARY)
    java = shutil.which("java", path=str(Path(answer.get("java.home", "")) / "bin"))
    if java is None:
        raise _UnusableError(f"{candidate} runs with a Java at {answer.get('java.home')} that has no bin/java.", _JAVA)
    where = str(candidate)
    return JythonFound(java, answer.get("java.class.path", ""), answer.get("python.home", ""), version, where)
