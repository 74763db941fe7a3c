"""Damages a lab at random, from a seed: bytes, TOML values and structure, names, scripts, links, zips.

`mutated_lab` writes one damaged lab; the same seed damages alike. A few mutations are made at once, as in real life.
"""

import io
import os
import random
import shutil
import stat
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from resources.locator import SAMPLES, sample_lab

Files = dict[str, bytes]
_ODD_NAMES = (
    "CON.py", "aux.py", "a:b.py", "a\\b.py", " .py", "x .py", "ö.py", "o\u0308.py", "A.PY", "a" * 250 + ".py", "%2e%2e.py",
    "..py", "...", "-rf.py", "~.py", "$HOME.py", "a\nb.py", "\u202eyp.a", "＜.py", "Ⅷ.py", "def.py", "1.py", "a.b.c.py",
)  # fmt: skip
_ODD_TEXTS = (
    b"\xff\xfe", b"\x00", b"\xef\xbb\xbf", b"\r\n", b"\r", b"\x1a", b"\xed\xa0\x80", "\u2028".encode(), b"'''", b'"""', b"{" * 3000,
    b"[" * 3000, b"a." * 3000 + b"b = 1\n", b"x = " + b"9" * 5000 + b"\n", b"x = 1e999\n", b"x = nan\n", b"x = 9999-99-99\n",
    b'x = "\\ud800"\n', b"[[[a]]]\n", b"a = {b = {c = {d = 1}}}\n", b"\t" * 2000, b"# " + b"x" * 20000 + b"\n", b"if 1:\n" * 200,
)  # fmt: skip
_ODD_VALUES = (
    "0", "-1", "1e400", "true", '""', '"\\u0000"', "[]", "{}", "[[]]", "[1, 'a']", "1979-05-27", '"' + "x" * 3000 + '"', "inf",
    '"../../etc"', '"CON"', '" "', '"a\\nb"', "99999999999999999999", '"\\U0001F600"', "'''\nx\n'''",
)  # fmt: skip
_KEYS = (
    "format", "title", "name", "online", "roles", "password", "gateway", "project", "user", "host", "address", "threading",
    "enabled", "engine", "ignore", "request_timeout_s", "request_host_name", "path", "type", "value", "bogus", '""', '"a.b"',
)  # fmt: skip


def mutated_lab(folder: Path, seed: int) -> Path:
    """A damaged copy of a sample lab in `folder`, which must not exist: a folder, or a `.lab` beside it."""
    chance = random.Random(seed)
    files = _files(sample_lab(chance.choice(SAMPLES)), chance)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        chance.choice(_MUTATIONS)(files, chance)
    if chance.random() < 0.3:
        return _as_zip(files, folder.with_suffix(".lab"), chance)
    _write(files, folder)
    if chance.random() < 0.25:
        chance.choice(_ON_DISK)(folder, chance)
    return folder


def tree_of(folder: Path) -> dict[str, tuple[int, int, int]]:
    """What lies in a folder: kind, size and time of each entry; for comparing before and after."""
    found = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        found[str(path.relative_to(folder))] = (stat.S_IFMT(status.st_mode), status.st_size, status.st_mtime_ns)
    return found


def _files(lab: Path, chance: random.Random) -> Files:
    """The lab's files; of the many scripts of a sample some, so that a mutation hits what matters."""
    paths = [path for path in sorted(lab.rglob("*")) if path.is_file()]
    kept = [path for path in paths if path.suffix in (".toml", ".sql") or chance.random() < 0.4]
    return {path.relative_to(lab).as_posix(): path.read_bytes() for path in kept}


def _any_file(files: Files, chance: random.Random, suffix: str = "") -> str:
    names = [name for name in files if name.endswith(suffix)] or list(files)
    return chance.choice(names) if names else ""


def _toml(files: Files, chance: random.Random) -> tuple[str, list[str]]:
    """A TOML file of the lab, most often `lab.toml`, as lines."""
    name = "lab.toml" if chance.random() < 0.6 and "lab.toml" in files else _any_file(files, chance, ".toml")
    return name, files.get(name, b"").decode("utf-8", "replace").split("\n")


def _flip_bytes(files: Files, chance: random.Random) -> None:
    name = _any_file(files, chance)
    data = bytearray(files.get(name, b""))
    for _ in range(chance.choice((1, 3, 20))):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)
    files[name or "lab.toml"] = bytes(data)


def _cut(files: Files, chance: random.Random) -> None:
    name = _any_file(files, chance)
    data = files.get(name, b"")
    files[name or "lab.toml"] = data[: chance.randrange(len(data) + 1)]


def _put_in(files: Files, chance: random.Random) -> None:
    name = _any_file(files, chance)
    data = files.get(name, b"")
    at = chance.randrange(len(data) + 1)
    files[name or "lab.toml"] = data[:at] + chance.choice(_ODD_TEXTS) + data[at:]


def _double(files: Files, chance: random.Random) -> None:
    name = _any_file(files, chance)
    files[name or "lab.toml"] = files.get(name, b"") * 2


def _change_value(files: Files, chance: random.Random) -> None:
    name, lines = _toml(files, chance)
    keyed = [at for at, line in enumerate(lines) if "=" in line]
    if keyed:
        at = chance.choice(keyed)
        lines[at] = f"{lines[at].split('=')[0]}= {chance.choice(_ODD_VALUES)}"
    files[name or "lab.toml"] = "\n".join(lines).encode()


def _change_key(files: Files, chance: random.Random) -> None:
    name, lines = _toml(files, chance)
    keyed = [at for at, line in enumerate(lines) if "=" in line]
    if keyed:
        at = chance.choice(keyed)
        lines[at] = f"{chance.choice(_KEYS)} = {lines[at].split('=', 1)[1].strip()}"
    files[name or "lab.toml"] = "\n".join(lines).encode()


def _move_lines(files: Files, chance: random.Random) -> None:
    name, lines = _toml(files, chance)
    at = chance.randrange(len(lines))
    piece = [lines.pop(at)]
    if chance.random() < 0.5:
        piece *= 2
    to = chance.randrange(len(lines) + 1)
    files[name or "lab.toml"] = "\n".join([*lines[:to], *piece, *lines[to:]]).encode()


def _add_table(files: Files, chance: random.Random) -> None:
    name, lines = _toml(files, chance)
    head = chance.choice(
        ("[[gateways]]", "[[users]]", "[[clients]]", "[lint]", "[client.messages.x]", "[[tags]]", "[bogus]")
    )
    pairs = [f"{chance.choice(_KEYS)} = {chance.choice(_ODD_VALUES)}" for _ in range(chance.randrange(5))]
    files[name or "lab.toml"] = "\n".join([*lines, head, *pairs]).encode()


def _rename(files: Files, chance: random.Random) -> None:
    name = _any_file(files, chance)
    if name:
        folder = name.rpartition("/")[0]
        files[f"{folder}/{chance.choice(_ODD_NAMES)}".lstrip("/")] = files.pop(name)


def _rename_folder(files: Files, chance: random.Random) -> None:
    name = _any_file(files, chance)
    parts = name.split("/")
    if len(parts) > 1:
        at = chance.randrange(len(parts) - 1)
        before, odd = "/".join(parts[: at + 1]), chance.choice(_ODD_NAMES).removesuffix(".py") or "x"
        after = "/".join([*parts[:at], odd])
        for each in [each for each in files if each.startswith(before + "/")]:
            files[after + each[len(before) :]] = files.pop(each)


def _drop(files: Files, chance: random.Random) -> None:
    files.pop(_any_file(files, chance), None)


def _twin(files: Files, chance: random.Random) -> None:
    name = _any_file(files, chance)
    if name:
        files[chance.choice((name.upper(), name.replace("a", "А"), name.swapcase(), name + "\u0301"))] = files[name]


def _deepen(files: Files, chance: random.Random) -> None:
    name = _any_file(files, chance, ".py")
    if name:
        folder, _, last = name.rpartition("/")
        files[f"{folder}/{'d/' * chance.choice((1, 5, 80))}{last}"] = files[name]


def _grow(files: Files, chance: random.Random) -> None:
    name = _any_file(files, chance)
    files[name or "lab.toml"] = files.get(name, b"") + b"# padding\n" * chance.choice((1_000, 30_000, 120_000))


def _mix(files: Files, chance: random.Random) -> None:
    first, second = _any_file(files, chance), _any_file(files, chance)
    if first and second:
        files[first], files[second] = files[second], files[first]


_MUTATIONS: Sequence[Callable[[Files, random.Random], None]] = (
    _flip_bytes, _cut, _put_in, _double, _change_value, _change_value, _change_value, _change_key, _change_key, _move_lines,
    _move_lines, _add_table, _add_table, _rename, _rename_folder, _drop, _twin, _deepen, _grow, _mix,
)  # fmt: skip


def _write(files: Files, folder: Path) -> None:
    """Write what the system takes of the files; two that fall together are one."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except (OSError, ValueError):
            continue


def _link_out(folder: Path, chance: random.Random) -> None:
    outside = folder.parent / "outside"
    outside.mkdir(exist_ok=True)
    (outside / "secret.py").write_text("print 'outside'\n")
    target = chance.choice((outside / "secret.py", outside, folder, Path("/"), folder / "nowhere"))
    place = folder / chance.choice(
        ("scripts/link.py", "shared/link.py", "gateways/link", "files", "scripts", "lab.toml")
    )
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    place.unlink(missing_ok=True)
    place.symlink_to(target)


def _strange_kind(folder: Path, chance: random.Random) -> None:
    place = folder / chance.choice(("scripts/pipe.py", "shared/pipe.py", "lab.toml", "gateways/pipe"))
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.is_file():
        place.unlink()
    if not place.exists():
        if chance.random() < 0.5:
            os.mkfifo(place)
        else:
            place.mkdir()


def _lock(folder: Path, chance: random.Random) -> None:
    paths = [path for path in folder.rglob("*") if not path.is_symlink()]
    if paths:
        chance.choice(paths).chmod(chance.choice((0o000, 0o400, 0o500)))


_ON_DISK: Sequence[Callable[[Path, random.Random], None]] = (_link_out, _strange_kind, _lock)


def _as_zip(files: Files, path: Path, chance: random.Random) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for name, content in files.items():
            written = (
                chance.choice((f"../{name}", f"/{name}", name.replace("/", "\\"), f"./{name}"))
                if chance.random() < 0.02
                else name
            )
            archive.writestr(zipfile.ZipInfo(written), content)
        if chance.random() < 0.05:
            archive.writestr("scripts/bomb.py", b"\0" * 80_000_000, zipfile.ZIP_DEFLATED)
    data = bytearray(buffer.getvalue())
    if chance.random() < 0.4:
        for _ in range(chance.choice((1, 8, 60))):
            data[chance.randrange(len(data))] = chance.randrange(256)
    if chance.random() < 0.15:
        del data[chance.randrange(len(data)) :]
    path.write_bytes(bytes(data))
    return path
