"""Library scripts: `project.<module>` and `shared.<module>`, loaded on first use and kept with their state (rule H4)."""

import types

from gateway_core.script_host import interpreter, language

_OWN = ".library"  # no script can write this name


class Libraries(object):
    """`project` and `shared` of one context, as scripts find them by name in `roots`.

    `fresh_names()` gives the names that a module starts with; `undisturbed(function, arguments...)` calls a function
    that a stop must not interrupt. A module that fails to load is not kept.
    """

    def __init__(self, fresh_names, undisturbed):
        loading = interpreter.RLock()  # one for both: modules of one root load modules of the other
        self._by_root = {root: Library(root, fresh_names, undisturbed, loading) for root in ("project", "shared")}  # type: dict
        self.roots = {root: library.root for root, library in self._by_root.items()}

    def replace(self, texts):
        """The modules' texts from now on, by root, then by dotted name below it; all load anew on their next use."""
        for root, library in self._by_root.items():
            library.replace(texts.get(root) or {})

    def reload(self, module):
        """`reload(module)` for what this context has loaded; None for a module that is no library script."""
        library = vars(module).get(_OWN) if isinstance(module, _OfLibrary) else None
        return None if library is None else library.reload(module)


class Library(object):
    """All modules below one root, `project` or `shared`."""

    def __init__(self, root, fresh_names, undisturbed, loading):
        self._edition = _Edition({})
        self._fresh_names = fresh_names
        self._undisturbed = undisturbed
        self._loading = loading
        self._folders = {}  # type: dict[str, LibraryFolder]
        self.root = self._folder(root)

    def replace(self, texts):
        """Other texts from now on.

        Never waits: a module that is being loaded may itself wait for a frame, and this is called by who reads them.
        """
        self._edition = _Edition({language.from_text(name): text for name, text in texts.items()})

    def member(self, name):
        """The module or folder of that full dotted name; an AttributeError says what there is."""
        edition = self._edition
        below_root = name.partition(".")[2]
        module = edition.modules.get(below_root)
        if module is not None:
            return module
        if below_root in edition.texts:
            with self._loading:
                return edition.modules.get(below_root) or self._load(name, edition)
        if below_root in edition.names:
            return self._folder(name)
        raise AttributeError(self._missing_text(name))

    def names_below(self, folder):
        """The names directly below the folder of that full dotted name."""
        return list(self._edition.names.get(folder.partition(".")[2], ()))

    def reload(self, module):
        """Carry the present text out once more, in the names of the module as they are; a folder has no text."""
        edition, name = self._edition, module.__name__
        below_root = name.partition(".")[2]
        if below_root in edition.texts:
            with self._loading:
                self._carry_out(name, edition.texts[below_root], module.__dict__)
                edition.modules[below_root] = module
        elif below_root not in edition.names:
            raise ImportError(self._missing_text(name))
        return module

    def _folder(self, name):
        return self._folders.setdefault(name, LibraryFolder(self, name))

    def _load(self, name, edition):
        """The module; one that is being loaded in this thread as it is now (modules may import each other)."""
        below_root = name.partition(".")[2]
        module = edition.unfinished.get(below_root)
        if module is not None:
            return module
        module = edition.unfinished[below_root] = LibraryModule(self, name)
        try:
            module.__dict__.update(self._fresh_names(), __name__=name)
            self._carry_out(name, edition.texts[below_root], module.__dict__)
            edition.modules[below_root] = module
        finally:
            del edition.unfinished[below_root]
        return module

    def _carry_out(self, name, text, names):
        code = self._undisturbed(language.compile_text, text, language.to_text(name), "library")
        language.execute(code, names)

    def is_unfinished(self, module):
        """Whether this very module is being loaded now."""
        return self._edition.unfinished.get(module.__name__.partition(".")[2]) is module

    def _missing_text(self, name):
        folder, _, last = name.rpartition(".")
        names = self.names_below(folder)
        known = "It has: %s." % ", ".join(names) if names else "It has none at all."
        return "There is no library script '%s' in %s. %s" % (last, folder, known)


class _Edition(object):
    """The modules as they are between two changes of their files: texts, what was loaded of them, and the folders.

    `names` holds the names below each folder, and below each module that has some.
    """

    def __init__(self, texts):
        self.texts = texts
        self.modules = {}  # type: dict[str, LibraryModule]
        self.unfinished = {}  # type: dict[str, LibraryModule]
        below = {"": set()}  # type: dict[str, set]
        for name in texts:
            while name:
                folder, _, last = name.rpartition(".")
                below.setdefault(folder, set()).add(last)
                name = folder
        self.names = {folder: sorted(names) for folder, names in below.items()}


class _OfLibrary(types.ModuleType):
    """What scripts see of a library: names of its own, and what lies below it."""

    def __init__(self, library, name):
        types.ModuleType.__init__(self, name)
        self.__dict__.clear()
        self.__dict__.update({"__name__": name, "__doc__": None, _OWN: library})

    def __dir__(self):
        own = [name for name in self.__dict__ if name != _OWN]
        return sorted(set(own + self.__dict__[_OWN].names_below(self.__name__)))


class LibraryFolder(_OfLibrary):
    """What stands between the root and a module; its members are attributes."""

    __module__ = "library"  # what scripts see of its type

    @property
    def __all__(self):
        return self.__dict__[_OWN].names_below(self.__name__)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self.__dict__[_OWN].member(self.__name__ + "." + name)

    def __delattr__(self, name):
        if name not in self.__dict__ and name in self.__dict__[_OWN].names_below(self.__name__):
            text = "%s.%s is a library script of the lab, which a script can't take away; reload(%s.%s) loads it anew."
            raise AttributeError(text % (self.__name__, name, self.__name__, name))
        types.ModuleType.__delattr__(self, name)

    def __repr__(self):
        return "<library scripts %s>" % self.__name__


class LibraryModule(_OfLibrary):
    """A loaded module; it may have modules below it, too."""

    def __getattr__(self, name):
        library = self.__dict__[_OWN]
        if name in library.names_below(self.__name__):
            return library.member(self.__name__ + "." + name)
        text = "The library script %s has no name '%s'." % (self.__name__, name)
        if library.is_unfinished(self):
            text = (
                "The library script %s has no name '%s' yet: it is still being loaded, and what it imports has come "
                "back to it. Import the whole module instead, or import it inside the function that needs it."
            ) % (self.__name__, name)
        raise AttributeError(text)
