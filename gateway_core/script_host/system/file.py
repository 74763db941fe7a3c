"""`system.file`: files inside the lab's own folder `files`, read and written by the script's own process."""

from gateway_core.script_host import java_classes
from gateway_core.script_host.lab_files import LabFiles, bytes_in, text_in
from gateway_core.script_host.language import from_text, to_text, unicode
from gateway_core.script_host.system.carrier import Carrier, text_of
from gateway_core.script_host.system.surroundings import note_effect

_USUAL = "UTF-8"
_ELSEWHERE = (
    "%s can't be there for a script: files of a lab live in its folder files. "
    "Write a path below it, such as reports/today.txt."
)
_LONGEST_EXTENSION = 60


class FileFunctions(Carrier):
    def __init__(self, context):
        Carrier.__init__(self, context)
        self._files = None

    def fileExists(self, filepath):
        path = text_of("fileExists", "filepath", filepath)
        if path and self._lab_files().inner_path(path) is None:
            self._context.log("WARN", "system.file.fileExists", _ELSEWHERE % path[:200])
        return self._lab_files().exists(path)

    def readFileAsString(self, filepath, encoding=_USUAL):
        path = text_of("readFileAsString", "filepath", filepath)
        name = _USUAL if encoding is None else text_of("readFileAsString", "encoding", encoding)
        text_in("readFileAsString", b"", name)
        return unicode(text_in("readFileAsString", self._lab_files().read("readFileAsString", path), name))

    def readFileAsBytes(self, filepath):
        path = text_of("readFileAsBytes", "filepath", filepath)
        return java_classes.byte_array(self._lab_files().read("readFileAsBytes", path))

    def writeFile(self, filepath, data, append=False, encoding=_USUAL):
        path = text_of("writeFile", "filepath", filepath)
        name = _USUAL if encoding is None else text_of("writeFile", "encoding", encoding)
        written = _data(data, name)
        self._lab_files().write("writeFile", path, written, bool(append))
        note_effect(self._context, "system.file.writeFile", [from_text(path)])

    def getTempFile(self, extension):
        text = text_of("getTempFile", "extension", extension)
        if set(text) & set("/\\\0") or len(text) > _LONGEST_EXTENSION:
            raise ValueError('getTempFile() argument extension must be a short ending without slashes, such as ".txt".')
        return unicode(self._context.call("temporaryFile", {"extension": text}))

    def _lab_files(self):
        if self._files is None:
            self._files = LabFiles(self._context.call("filesFolder", {}))
        return self._files


def _data(data, encoding):
    """What is to be written. A `str` stands for bytes that are right already, unless another encoding is asked for."""
    if isinstance(data, unicode):
        return bytes_in("writeFile", to_text(data), encoding)
    if isinstance(data, str) and encoding.upper().replace("-", "") != "UTF8":
        return bytes_in("writeFile", to_text(data), encoding)
    found = java_classes.bytes_of(data)
    if found is None:
        raise TypeError(
            "writeFile() argument data must be a string or an array of bytes, not %s." % type(data).__name__
        )
    return found
