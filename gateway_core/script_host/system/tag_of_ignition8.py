"""`system.tag.readBlocking` and its kin: Ignition 8's ways, for scripts that are to run on both versions."""

from gateway_core.script_host import wire
from gateway_core.script_host.call_arguments import TEXT_TYPES
from gateway_core.script_host.python_dates import for_java
from gateway_core.script_host.qualified_values import GOOD, QualifiedValue
from gateway_core.script_host.quality_codes import BAD, QualityCode
from gateway_core.script_host.system.carrier import Carrier, list_of, text_of
from gateway_core.script_host.system.tag import log_refusals


class TagFunctionsOfIgnition8(Carrier):
    def readBlocking(self, tagPaths, timeout=45000):
        return self._read(_paths("readBlocking", tagPaths))

    def readAsync(self, tagPaths, callback):
        paths = _paths("readAsync", tagPaths)
        _check_callback("readAsync", callback)
        self._context.run_asynchronously(lambda: callback(self._read(paths)), "readAsync")

    def writeBlocking(self, tagPaths, values, timeout=45000):
        return self._write("writeBlocking", *_writes("writeBlocking", tagPaths, values))

    def writeAsync(self, tagPaths, values, callback=None):
        paths, wires = _writes("writeAsync", tagPaths, values)
        if callback is None:
            self._write("writeAsync", paths, wires)
            return
        _check_callback("writeAsync", callback)
        self._context.run_asynchronously(lambda: callback(self._write("writeAsync", paths, wires)), "writeAsync")

    def _read(self, paths):
        found = []
        for value, code, time_ms in self._context.call("readTags", {"paths": paths}):
            qualified = QualifiedValue(value, code, time_ms)
            qualified.quality = QualityCode(code)
            found.append(qualified)
        return found

    def _write(self, function, paths, wires):
        arguments = {"call": "system.tag." + function, "paths": paths, "values": wires}
        refusals = self._context.call("writeTags", arguments)
        log_refusals(self._context, refusals)
        return [QualityCode(BAD, sentence) if sentence else QualityCode(GOOD) for sentence in refusals]


def _paths(function, given):
    """A list of paths; Ignition takes a single one, too."""
    if isinstance(given, TEXT_TYPES):
        return [text_of(function, "tagPaths", given)]
    found = list_of(function, "tagPaths", given)
    return [text_of(function, "tagPaths[%d]" % index, path) for index, path in enumerate(found)]


def _writes(function, given_paths, given_values):
    """The paths, and the wire text of as many values."""
    paths = _paths(function, given_paths)
    is_single = isinstance(given_paths, TEXT_TYPES) and not isinstance(given_values, (list, tuple))
    values = [given_values] if is_single else list_of(function, "values", given_values)
    if len(paths) != len(values):
        text = "%s() got %d tagPaths and %d values; there must be one value for each path."
        raise ValueError(text % (function, len(paths), len(values)))
    return paths, wire.encode([for_java(value) for value in values], "values")


def _check_callback(function, callback):
    if not callable(callback):
        text = "%s() argument callback must be a function, written without parentheses, not %s."
        raise TypeError(text % (function, type(callback).__name__))
