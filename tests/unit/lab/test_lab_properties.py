"""Any lab survives being saved; any bytes are read without an exception."""

import tempfile
import zipfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway_core.lab.document import LabReading, read_lab, save_lab
from gateway_core.lab.file_names import LONGEST_NAME, decoded, encodings, folded
from gateway_core.lab.lint import lint_lab
from gateway_core.lab.send_code.variable_names import NAME, RUNNING_NUMBER
from gateway_core.lab.toml_text import key_lines
from gateway_core.model.engine import Engine
from gateway_core.model.parts import ClientPreset, Gateway, HandlerScope, Lab, MessageHandler, Project, Threading, User
from resources.locator import sample_lab
from tests.support.lab_folders import HANDLER, LAB_TOML, PROJECT, files_below, lab_folder

AWKWARD = ["CON", "con", "aux.b", "COM1", "a/b", "a\\b", "a:b", "a.", "a ", " a", ".a", "..", "%", "%41", "a%2Fb", "A%", "é",
           "É", "e\u0301", "😀", "👨‍👩‍👧", "x" * LONGEST_NAME, "X" * LONGEST_NAME, "😀" * LONGEST_NAME, "a.py", "lab.toml", "project.toml",
           "messages", "Test", "test", "TEST", 'q"', "q'", "#", "[x]", "a=b", "ß", "SS", "ı", "I", "\u2028", "\uffff"]  # fmt: skip

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
letters = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters=TURNING)
names = st.one_of(st.sampled_from(AWKWARD), st.text(letters, min_size=1, max_size=12))
modules = (
    st.lists(names.map(lambda name: name.replace(".", "-")), min_size=1, max_size=3)
    .map(".".join)
    .filter(lambda name: len(name) <= LONGEST_NAME)
)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=40)

variable_names = st.from_regex(NAME, fullmatch=True).filter(lambda name: name != RUNNING_NUMBER)
one_line_texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=40)


@st.composite
def handler_sets(draw, scope: HandlerScope) -> dict[str, MessageHandler]:
    threadings = [kind for kind in Threading if scope is HandlerScope.CLIENT or kind is not Threading.EDT]
    built = st.builds(MessageHandler, names, st.just(scope), texts, st.sampled_from(threadings), st.booleans())
    return {handler.name: handler for handler in draw(st.lists(built, max_size=4))}


@st.composite
def projects(draw) -> dict[str, Project]:
    built = st.builds(
        Project,
        names,
        texts,
        handler_sets(HandlerScope.GATEWAY),
        handler_sets(HandlerScope.CLIENT),
        st.dictionaries(modules, texts, max_size=3),
    )
    return {project.name: project for project in draw(st.lists(built, max_size=2))}


@st.composite
def labs(draw) -> Lab:
    gateways = draw(
        st.lists(st.builds(Gateway, names, st.booleans(), projects()), min_size=1, max_size=3, unique_by=name_of)
    )
    users = draw(
        st.lists(st.builds(User, names, texts, st.lists(texts, max_size=3).map(tuple)), max_size=3, unique_by=name_of)
    )
    homes = [(gateway.name, project) for gateway in gateways for project in gateway.projects]
    clients = []
    if homes:
        for name in draw(st.lists(names, max_size=3, unique=True)):
            gateway, project = draw(st.sampled_from(homes))
            user = draw(st.sampled_from(["", *(user.name for user in users)]))
            clients.append(ClientPreset(name, gateway, project, user, draw(texts), draw(texts)))
    return Lab(
        draw(texts),
        tuple(gateways),
        tuple(users),
        tuple(clients),
        draw(st.dictionaries(modules, texts, max_size=3)),
        draw(st.dictionaries(names, texts, max_size=3)),
        draw(st.floats(min_value=0, max_value=1e6, exclude_min=True)),
        draw(st.sampled_from(["gateway", "client"])),
        draw(st.sampled_from(Engine)),
        sends=draw(st.dictionaries(names, texts, max_size=3)),
        variables=draw(st.dictionaries(variable_names, one_line_texts, max_size=3)),
    )


def name_of(part: Gateway | User) -> str:
    return part.name


def prefixes(path: Path) -> set[str]:
    """All files of a lab and all folders on the way to them."""
    if path.is_dir():
        files = list(files_below(path))
    else:
        with zipfile.ZipFile(path) as archive:
            files = archive.namelist()
    return {file[:end] for file in files for end in range(len(file) + 1) if file[end : end + 1] in ("", "/")}


def assert_distinct(paths: set[str]) -> None:
    """No two would be one on a system that ignores case."""
    assert len({folded(path) for path in paths}) == len(paths)


def read_back(lab: Lab, path: Path) -> LabReading:
    save_lab(lab, path)
    return read_lab(path)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(labs(), st.booleans())
def test_any_lab_is_the_same_after_saving_and_reading(lab, zipped):
    with tempfile.TemporaryDirectory() as folder:
        reading = read_back(lab, Path(folder) / ("x.lab" if zipped else "x"))
        assert reading.lab == lab, reading.findings


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(labs(), labs(), st.booleans())
def test_any_lab_can_be_saved_over_any_other(first, second, zipped):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("x.lab" if zipped else "x")
        save_lab(first, path)
        before = prefixes(path)
        assert read_back(second, path).lab == second
        assert_distinct(before | prefixes(path))


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(labs())
def test_saved_files_have_names_that_every_system_takes(lab):
    with tempfile.TemporaryDirectory() as folder:
        save_lab(lab, Path(folder))
        paths = prefixes(Path(folder))
    for part in {part for path in paths for part in path.split("/")}:
        assert len(part.encode()) < 255
        assert not set(part) & set('<>:"|?*\\')
        assert part[-1] not in ". "
        assert part.split(".")[0].rstrip(" ").upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}
    assert_distinct(paths)


@given(st.text(letters, min_size=1, max_size=LONGEST_NAME))
def test_each_way_to_write_a_name_can_be_undone(name):
    for encoding in encodings(name):
        *folders, last = encoding.split("/")
        assert all(folder.endswith("%") for folder in folders)
        assert "".join(decoded(folder[:-1]) for folder in folders) + decoded(last) == name


def sound_files() -> dict[str, bytes]:
    options = b'title = "A"\n[client.messages.testHandler]\nthreading = "edt"\n'
    return {"lab.toml": LAB_TOML.encode(), HANDLER: b"print 1\n", PROJECT: options}


@st.composite
def mutated(draw, content: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 12)))
        content = content[:start] + draw(st.one_of(st.binary(max_size=6), st.sampled_from(PIECES))) + content[end:]
    return content


PIECES = [b"[[", b"]]", b'"', b"'''", b"{", b"}", b"=", b".", b"\n", b"#", b"nan", b"-0", b"1979-05-27", b"\xff", b"[a.b]\n",
          b"[[users]]\n", b"users.x=1\n", b"[gateways]\n", b'"\\u0000"']  # fmt: skip


def assert_sound(reading: LabReading) -> None:
    errors = [finding for finding in reading.findings if finding.severity == "error"]
    assert (reading.lab is None) == bool(errors)
    for finding in reading.findings:
        assert finding.text
        assert finding.advice
        assert finding.line >= 0
        assert not finding.file.startswith("/")


@settings(max_examples=300)
@given(st.sampled_from(["lab.toml", PROJECT, HANDLER]), st.data())
def test_a_damaged_file_gives_findings_and_no_exception(place, data):
    content = data.draw(mutated(sound_files()[place]))
    with tempfile.TemporaryDirectory() as folder:
        reading = read_lab(lab_folder(Path(folder), {**sound_files(), place: content}))
    assert_sound(reading)
    if reading.lab is not None:
        lint_lab(reading.lab)


@settings(max_examples=100)
@given(st.sampled_from(["lab.toml", PROJECT, HANDLER]), st.binary(max_size=200))
def test_random_bytes_give_findings_and_no_exception(place, content):
    with tempfile.TemporaryDirectory() as folder:
        assert_sound(read_lab(lab_folder(Path(folder), {**sound_files(), place: content})))


@settings(max_examples=200)
@given(st.data())
def test_a_damaged_zip_gives_findings_and_no_exception(data):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.lab"
        with zipfile.ZipFile(
            path, "w", data.draw(st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]))
        ) as archive:
            for name, content in sound_files().items():
                archive.writestr(name, content)
        path.write_bytes(data.draw(mutated(path.read_bytes())))
        assert_sound(read_lab(path))


def test_the_lines_of_the_sample_lab_are_those_of_its_text():
    text = (sample_lab() / "lab.toml").read_text()
    rows = text.split("\n")
    for path, line in key_lines(text).items():
        assert str(path[-1] if isinstance(path[-1], str) else path[-2]) in rows[line - 1]
