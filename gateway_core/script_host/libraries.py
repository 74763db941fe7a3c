"""Library scripts: `project.<module>` and `shared.<module>`, loaded on first use and kept with their state (rule H4)."""

import types

from gateway_core.script_host import interpreter, language


class Library(object):
    """All modules below one root, `project` or `shared`.

    `fresh_names()` gives the names that a module starts with; `undisturbed(function, arguments...)` calls a function
    that a stop must not interrupt. A module that fails to load is not kept.
    """

    def __init__(self, root, fresh_names, undisturbed):
        self.root = LibraryFolder(self, root)
        self._fresh_names = fresh_names
        self._undisturbed = undisturbed
        self._texts = {}
        self._modules = {}
        self._loading = interpreter.RLock()

    def replace(self, texts):
        """The modules' texts from now on, by dotted name below the root; all load anew on their next use.

        Never waits: a module that is being loaded may itself wait for a frame, and this is called by who reads them.
        """
        self._texts = dict(texts)
        self._modules = {}

    def member(self, name):
        """The module or folder of that full dotted name; an AttributeError says what there is."""
        below_root = name.partition(".")[2]
        module = self._modules.get(below_root)
        if module is not None:
            return module
        with self._loading:
            modules = self._modules  # before the text: then a text from before `replace` can't get into the new ones
            text = self._texts.get(below_root)
            if text is not None:
                return modules.get(below_root) or self._load(name, text, modules)
        if self.names_below(name):
            return LibraryFolder(self, name)
        raise AttributeError(self._missing_text(name))

    def names_below(self, folder):
        """The names directly below the folder of that full dotted name."""
        prefix = folder.partition(".")[2]
        start = prefix + "." if prefix else ""
        found = [name[len(start) :].partition(".")[0] for name in self._texts if name.startswith(start)]
        return sorted(set(found))

    def _load(self, name, text, modules):
        below_root = name.partition(".")[2]
        module = _LibraryModule(self, name)
        module.__dict__.update(self._fresh_names())
        module.__dict__["__name__"] = name
        code = self._undisturbed(language.compile_text, text, name, "library")
        modules[below_root] = module
        try:
            language.execute(code, module.__dict__)
        except:
            modules.pop(below_root, None)
            raise
        return module

    def _missing_text(self, name):
        folder, _, last = name.rpartition(".")
        names = self.names_below(folder)
        known = "It has: %s." % ", ".join(names) if names else "It has none at all."
        return "There is no library script '%s' in %s. %s" % (last, folder, known)


class LibraryFolder(object):
    """What stands between the root and a module; its members are attributes."""

    def __init__(self, library, name):
        self.__name__ = name
        self._library = library

    @property
    def __all__(self):
        return self._library.names_below(self.__name__)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self._library.member(self.__name__ + "." + name)

    def __repr__(self):
        return "<library scripts %s>" % self.__name__


class _LibraryModule(types.ModuleType):
    """A loaded module; it may have modules below it, too."""

    def __init__(self, library, name):
        types.ModuleType.__init__(self, name)
        self.__dict__[".library"] = library

    def __dir__(self):
        return [name for name in self.__dict__ if name != ".library"]

    def __getattr__(self, name):
        library = self.__dict__[".library"]
        full_name = self.__name__ + "." + name
        if name in library.names_below(self.__name__):
            return library.member(full_name)
        raise AttributeError("The library script %s has no name '%s'." % (self.__name__, name))
