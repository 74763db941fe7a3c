"""The lab's own folder `files`, which no path that a script gives leads out of. Paths are real text."""

import codecs
import errno
import io
import os
import re

from gateway_core.script_host import java_classes
from gateway_core.script_host.language import to_text, unicode

LARGEST_BYTES = 256 * 1024 * 1024
_SHOWN_CHARACTERS = 200
_LONGEST_NAME_BYTES = 255
_WHERE = "Files of a lab live in its folder files: write a path below it, such as reports/today.txt."
_WINDOWS = re.compile(r"[A-Za-z]:|//")
_REASONS = {
    errno.EACCES: "this may not be done with it",
    errno.EPERM: "this may not be done with it",
    errno.EROFS: "its disk can't be written to",
    errno.ENOSPC: "its disk is full",
    errno.ENAMETOOLONG: "the path is too long",
    errno.ENOTDIR: "a part of the path is a file and no folder",
    errno.ELOOP: "its links lead in a circle",
}
# Codecs of Python's that make no text of bytes, and are none of Java's encodings.
_NO_ENCODINGS = frozenset(
    "base64 bz2 hex idna mbcs oem punycode quopri raw-unicode-escape rot-13 string-escape undefined unicode-escape "
    "unicode-internal uu zlib".split()
)
_UTF_16_MARK = b"\xfe\xff"


class LabFiles(object):
    """Reads and writes below `root`. Java's IOException or FileNotFoundException says in a sentence what does not go."""

    def __init__(self, root):
        self._root = os.path.realpath(root)

    def path(self, function, given):
        """The real path of what a script calls `given`; IOException if that lies elsewhere."""
        path = self.inner_path(given)
        if path is None:
            raise _io_error(function, given, "it is not in the lab's folder files. " + _WHERE)
        if not _has_name(path):
            raise _io_error(function, given, "this machine's locale has no such letters in names of files.")
        if any(len(part.encode("utf-8", "replace")) > _LONGEST_NAME_BYTES for part in path.split(os.sep)):
            raise _io_error(
                function, given, "a name in it is too long. Choose one below %d letters." % _LONGEST_NAME_BYTES
            )
        return path

    def inner_path(self, given):
        """The same, but None for what lies elsewhere or is no path at all."""
        text = given.replace("\\", "/")
        if not text or "\0" in text:
            return None
        if _WINDOWS.match(text) and not os.path.isabs(text):
            return None
        try:
            path = os.path.realpath(os.path.join(self._root, text))
        except (OSError, ValueError):
            return None
        is_inside = os.path.normcase(path + os.sep).startswith(os.path.normcase(self._root + os.sep))
        return path if is_inside else None

    def exists(self, given):
        """Whether a file or a folder is there."""
        path = self.inner_path(given)
        return path is not None and os.path.exists(path)

    def read(self, function, given):
        """All bytes of a file."""
        path = self.path(function, given)
        self._check_file(function, given, path, "read")
        if os.path.getsize(path) > LARGEST_BYTES:
            text = "it has more than %d MB, which is too much to read at once." % (LARGEST_BYTES >> 20)
            raise _io_error(function, given, text)
        try:
            with io.open(path, "rb") as stream:
                return stream.read()
        except (IOError, OSError) as error:
            raise _io_error(function, given, _reason(error))

    def write(self, function, given, data, appends):
        """Write these bytes, in place of what there is or behind it."""
        path = self.path(function, given)
        if not os.path.isdir(os.path.dirname(path)):
            text = "there is no folder for it. Make the folder first, or write to another one."
            raise _io_error(function, given, text, java_classes.FileNotFoundException)
        if os.path.lexists(path):
            self._check_file(function, given, path, "written")
        try:
            with io.open(path, "ab" if appends else "wb") as stream:
                stream.write(data)
        except (IOError, OSError) as error:
            raise _io_error(function, given, _reason(error))

    def _check_file(self, function, given, path, what):
        if os.path.isdir(path):
            raise _io_error(function, given, "it is a folder, not a file.", java_classes.FileNotFoundException)
        if not os.path.exists(path):
            text = "there is no such file. " + _WHERE
            raise _io_error(function, given, text, java_classes.FileNotFoundException)
        if not os.path.isfile(path):
            raise _io_error(function, given, "only plain files can be %s." % what)


def text_in(function, data, encoding):
    """The text of these bytes; what is no text in that encoding becomes U+FFFD, as Java has it."""
    return data.decode(_codec(function, encoding), "replace")


def bytes_in(function, text, encoding):
    """The bytes of real text; a character that the encoding lacks becomes a question mark, as Java has it."""
    name = _codec(function, encoding)
    if name == "utf-16":
        return _UTF_16_MARK + text.encode("utf-16-be", "replace")
    return text.encode(name, "replace")


def _has_name(path):
    """Whether the interpreter can hand this path to the system: Java writes question marks for what it can't."""
    try:
        return bool(path.encode(java_classes.system_property("sun.jnu.encoding") or "utf-8"))
    except LookupError:
        return True
    except UnicodeError:
        return False


def _codec(function, encoding):
    try:
        name = codecs.lookup(str(encoding)).name.replace("_", "-")
    except (LookupError, ValueError, UnicodeError):
        name = ""
    if not name or name in _NO_ENCODINGS:
        text = "%s() does not know the encoding %s. Common ones are UTF-8, ISO-8859-1, US-ASCII and UTF-16."
        raise java_classes.IOException(unicode(text % (function, _shown(encoding))))
    return name


def _reason(error):
    reason = _REASONS.get(error.errno) or to_text(str(error.strerror or error))
    return reason + "."


def _io_error(function, given, reason, kind=None):
    text = "%s() can't use %s: %s" % (function, _shown(given), reason)
    return (kind or java_classes.IOException)(unicode(text))


def _shown(given):
    text = given if len(given) <= _SHOWN_CHARACTERS else given[:_SHOWN_CHARACTERS] + "..."
    return "'%s'" % text.replace("\0", "\\0")
