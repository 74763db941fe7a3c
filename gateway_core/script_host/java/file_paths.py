"""java.io.File: names of files, and whether they are there. Reading and writing are the business of `system.file`."""

import os

from gateway_core.script_host import language
from gateway_core.script_host.java.arrays import JavaArray
from gateway_core.script_host.java.objects import Object, text_of


class File(Object):
    """A path, alone or below a folder."""

    java_name = "java.io.File"
    separator = language.unicode(os.sep)
    pathSeparator = language.unicode(os.pathsep)

    def __init__(self, path, child=None):
        folder = "" if path is None else text_of(path.getPath() if isinstance(path, File) else path)
        path = folder if child is None else folder + os.sep + text_of(child)
        self._path = os.path.normpath(path) if os.sep * 2 in path or path[1:].endswith(os.sep) else path

    def getName(self):
        return language.unicode(os.path.basename(self._path))

    def getPath(self):
        return language.unicode(self._path)

    def getParent(self):
        return language.unicode(os.path.dirname(self._path)) or None

    def getParentFile(self):
        return File(self.getParent()) if self.getParent() else None

    def getAbsolutePath(self):
        return language.unicode(os.path.join(os.getcwd(), self._path) if self._path else os.getcwd())

    def getAbsoluteFile(self):
        return File(self.getAbsolutePath())

    def isAbsolute(self):
        return os.path.isabs(self._path)

    def exists(self):
        return os.path.exists(self._path)

    def isFile(self):
        return os.path.isfile(self._path)

    def isDirectory(self):
        return os.path.isdir(self._path)

    def canRead(self):
        return os.access(self._path, os.R_OK)

    def canWrite(self):
        return os.access(self._path, os.W_OK)

    def length(self):
        return language.long(os.path.getsize(self._path) if self.isFile() else 0)

    def lastModified(self):
        return language.long(int(os.path.getmtime(self._path) * 1000) if self.exists() else 0)

    def list(self):
        """The names in a folder; None where there is no folder."""
        if not self.isDirectory():
            return None
        return JavaArray("java.lang.String", [language.unicode(name) for name in os.listdir(self._path)])

    def listFiles(self):
        names = self.list()
        return None if names is None else JavaArray("java.io.File", [File(self, name) for name in names])

    def hashCode(self):
        return hash(self._path) % 2**31

    def toString(self):
        return self.getPath()

    def __eq__(self, other):
        return isinstance(other, File) and self._path == other._path

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.hashCode()
