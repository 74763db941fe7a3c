"""Where Jython is looked for, and what is said of everything that is none."""

import asyncio
import os
import time

import pytest

from gateway_core.scripting.jython_search import JythonFinder, JythonFound, JythonMissing, find_jython
from tests.support.fake_jython import answering, launcher
from tests.support.script_hosts import ends_within


def look(configured="", limit_s=20.0, **environment):
    return asyncio.run(find_jython(str(configured), {"PATH": os.environ["PATH"], **environment}, limit_s))


def test_a_launcher_that_is_named_is_taken(tmp_path):
    found = look(answering(tmp_path))
    assert found == JythonFound(str(tmp_path / "java" / "bin" / "java"), "", "", "2.7.3", str(tmp_path / "jython"))


def test_without_a_name_the_one_on_the_path_is_taken(tmp_path):
    answering(tmp_path)
    assert look(PATH=f"{tmp_path}:{os.environ['PATH']}").where == str(tmp_path / "jython")


def test_the_environment_variable_comes_before_the_path(tmp_path):
    answering(tmp_path / "on path")
    variable = answering(tmp_path / "variable")
    found = look(SCOPELAB_JYTHON=str(variable), PATH=f"{tmp_path / 'on path'}:{os.environ['PATH']}")
    assert found.where == str(variable)


def test_a_name_in_the_settings_comes_before_the_environment_variable(tmp_path):
    settings = answering(tmp_path / "settings")
    assert look(settings, SCOPELAB_JYTHON=str(answering(tmp_path / "variable"))).where == str(settings)


def test_without_any_jython_it_is_said_how_to_install_it(tmp_path):
    missing = look(PATH=str(tmp_path))
    assert missing.sentence == "No jython was found on this computer."
    for word in ("apt install jython", "brew install jython", "jython.org", "File > Settings", "SCOPELAB_JYTHON"):
        assert word in missing.advice


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("echo Python 3.12.1", "does not answer as Jython does: Python 3.12.1."),
        ("echo 'no such thing' >&2; exit 3", "does not answer as Jython does: no such thing."),
        ("exit 3", "does not answer as Jython does: it ended with exit status 3."),
        ("head -c 100000 /dev/urandom", "does not answer as Jython does: "),
        ("echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=1' >&2; exit 1", "does not answer as Jython does: it ended with"),
        ("echo scopelab=1; echo version=3.11.2; echo platform=linux", "is Python 3.11.2 and no Jython."),
        ("echo scopelab=1; echo version=2.5.4; echo platform=java1.8; echo library=True", "is Jython 2.5.4; Scopelab"),
        ("echo scopelab=1; echo version=2.7.3; echo platform=java17", "is Jython 2.7.3 without its standard library."),
        ("echo scopelab=1; echo version=2.7.3; echo platform=java17; echo library=True; echo java.home=/no/java",
         "runs with a Java at /no/java that has no bin/java."),
    ],
)  # fmt: skip
def test_what_is_no_jython_2_7_is_said_with_its_own_words(tmp_path, body, said):
    path = launcher(tmp_path, body)
    missing = look(path)
    assert isinstance(missing, JythonMissing)
    assert missing.sentence.startswith(f"{path} {said}")
    assert missing.advice


def test_a_launcher_that_hangs_is_given_up_and_ended_with_all_that_it_started(tmp_path):
    path = launcher(tmp_path, f"sleep 60 & echo $! > {tmp_path / 'pid'}\nsleep 60")
    started = time.monotonic()
    missing = look(path, limit_s=0.5)
    assert missing.sentence == f"{path} did not answer within 0.5 s, so it is not used."
    assert time.monotonic() - started < 10
    assert ends_within(int((tmp_path / "pid").read_text("utf-8")), 2)


def test_a_folder_is_no_launcher(tmp_path):
    assert look(tmp_path).sentence == f"{tmp_path} is a folder, not a Jython launcher or jar."


def test_a_file_that_is_not_there_is_said(tmp_path):
    assert look(tmp_path / "jython").sentence == f"There is no Jython at {tmp_path / 'jython'}: no such file."


def test_a_wrong_environment_variable_is_named(tmp_path):
    missing = look(SCOPELAB_JYTHON=str(tmp_path / "no"))
    assert missing.sentence == f"There is no Jython at {tmp_path / 'no'} (named in SCOPELAB_JYTHON): no such file."


def test_a_file_that_cannot_be_run_is_said(tmp_path):
    path = launcher(tmp_path, "exit 0")
    path.chmod(0o644)
    assert look(path).sentence == f"{path} is neither a jar nor a program that can be run."


def test_a_jar_without_java_is_said_with_how_to_install_it(tmp_path):
    jar = launcher(tmp_path, "", "jython.jar")
    missing = look(jar, PATH=str(tmp_path))
    assert missing.sentence == "A Jython jar needs Java, and no java was found on this computer."
    assert "default-jre-headless" in missing.advice


def test_a_jar_runs_with_the_java_of_java_home(tmp_path):
    jar = launcher(tmp_path, "", "jython.jar")
    launcher(tmp_path / "home" / "bin", 'echo "asked for $*" >&2; exit 1', "java")
    missing = look(jar, JAVA_HOME=str(tmp_path / "home"))
    assert f"asked for -cp {jar} org.python.util.jython -S" in missing.sentence


@pytest.mark.needs("java")
def test_a_jar_that_is_no_jython_is_said(tmp_path):
    jar = launcher(tmp_path, "garbage", "jython.jar")
    assert "does not answer as Jython does: Error: Could not find or load main class" in look(jar).sentence


@pytest.mark.needs("jython")
def test_the_installed_jython_is_found():
    found = look()
    assert isinstance(found, JythonFound)
    assert found.version.startswith("2.7.")
    assert os.access(found.java, os.X_OK)


@pytest.mark.needs("jython")
def test_the_jar_of_the_installed_jython_is_found_without_its_launcher():
    jar = look().class_path.split(os.pathsep)[0]
    assert look(jar).where == jar


@pytest.mark.needs("jython")
def test_the_remarks_of_java_are_no_errors():
    assert isinstance(look(JAVA_TOOL_OPTIONS="-Dscopelab.test=1"), JythonFound)


def test_what_was_found_is_remembered_until_it_is_looked_for_again(tmp_path):
    path = answering(tmp_path)
    finder = JythonFinder()

    async def versions():
        yield (await finder.find(str(path))).version
        answering(tmp_path, "2.7.4")
        yield (await finder.find(str(path))).version
        yield (await finder.look_again(str(path))).version

    async def collect():
        return [version async for version in versions()]

    assert asyncio.run(collect()) == ["2.7.3", "2.7.3", "2.7.4"]
