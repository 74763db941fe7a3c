"""`system.tag`: the tags of the gateway, of the client and of the system."""

import fnmatch

from gateway_core.script_host import wire
from gateway_core.script_host.java_classes import GatewayException
from gateway_core.script_host.language import to_text, unicode
from gateway_core.script_host.python_dates import for_java
from gateway_core.script_host.qualified_values import BrowseResults, BrowseTag, QualifiedValue
from gateway_core.script_host.system.carrier import Carrier, list_of, optional_text_of, text_of

_LOGGER = "system.tag"
_REFUSED, _DONE = 0, 1
_MOST_LOGGED = 20
_ACCESS_RIGHTS = {"read_only": True, "read_write": False}
_SORTS = {"ASC": False, "DESC": True}
_BROWSE_FILTERS = ("name", "dataType", "recursive", "tagType")
_OLD_TYPES = {"AtomicTag": "DB"}  # what Ignition 8 calls the kinds of tags, as 7.9 does
_MEMORY_TYPES = ("memory", "db")


class TagFunctions(Carrier):
    # Reading

    def read(self, tagPath):
        return self._read([text_of("read", "tagPath", tagPath)])[0]

    def readAll(self, tagPaths):
        return self._read(_paths("readAll", tagPaths))

    def _read(self, paths):
        found = self._context.call("readTags", {"paths": paths})
        return [QualifiedValue(value, code, time_ms) for value, code, time_ms in found]

    def getTagValue(self, tagPath):
        return self._read([text_of("getTagValue", "tagPath", tagPath)])[0].value

    def exists(self, tagPath):
        return self._context.call("tagExists", {"path": text_of("exists", "tagPath", tagPath)})

    # Writing

    def write(self, tagPath, value, suppressErrors=False):
        return self._results(self._write_one("write", tagPath, value), suppressErrors)[0]

    def writeToTag(self, tagPath, value, suppressErrors=False):
        return self._results(self._write_one("writeToTag", tagPath, value), suppressErrors)[0]

    def writeAll(self, tagPaths, values):
        return self._results(self._write_all("writeAll", tagPaths, values), False)

    def writeSynchronous(self, tagPath, value, timeout=45000):
        _raise_first(self._write_one("writeSynchronous", tagPath, value))

    def writeAllSynchronous(self, tagPaths, values, timeout=45000):
        _raise_first(self._write_all("writeAllSynchronous", tagPaths, values))

    def _write_one(self, function, given_path, value):
        path = text_of(function, "tagPath", given_path)
        return self._write(function, [path], "[%s]" % wire.encode(for_java(value), "value"))

    def _write_all(self, function, given_paths, given_values):
        paths, values = _paths(function, given_paths), list_of(function, "values", given_values)
        if len(paths) != len(values):
            text = "%s() got %d tagPaths and %d values; there must be one value for each path."
            raise ValueError(text % (function, len(paths), len(values)))
        return self._write(function, paths, wire.encode([for_java(value) for value in values], "values"))

    def _write(self, function, paths, values):
        """Why each write was refused, empty where it wasn't; `values` is the wire text of a list."""
        arguments = {"call": "system.tag." + function, "paths": paths, "values": values}
        return self._context.call("writeTags", arguments)

    def _results(self, refusals, are_errors_suppressed):
        if not are_errors_suppressed:
            log_refusals(self._context, refusals)
        return [_REFUSED if sentence else _DONE for sentence in refusals]

    # Browsing

    def browseTags(self, parentPath, sort="ASC", recursive=False, udtParentType=None, **filters):
        wanted = {
            "parent": text_of("browseTags", "parentPath", parentPath),
            "recursive": bool(recursive),
            "descending": _sort("browseTags", sort),
        }
        for name, parameter in (("pattern", "tagPath"), ("tag_type", "tagType"), ("data_type", "dataType")):
            wanted[name] = optional_text_of("browseTags", parameter, filters.get(parameter))
        if optional_text_of("browseTags", "udtParentType", udtParentType):
            return []  # there are no UDTs here
        return [BrowseTag(found) for found in self._context.call("browseTags", wanted)]

    def browse(self, path="", filter=None):
        """Ignition 8's way; here because scripts that are to run on both versions use it."""
        given = {} if filter is None else filter
        if not isinstance(given, dict):
            raise TypeError("browse() argument filter must be a dictionary, not %s." % type(given).__name__)
        unknown = sorted(name for name in given if name not in _BROWSE_FILTERS)
        if unknown:
            text = "browse() knows no filter %r. It knows: %s."
            raise ValueError(text % (unknown[0], ", ".join(_BROWSE_FILTERS)))
        kind = optional_text_of("browse", "filter['tagType']", given.get("tagType"))
        found = self.browseTags(
            optional_text_of("browse", "path", path),
            recursive=given.get("recursive", False),
            dataType=given.get("dataType"),
            tagType=_OLD_TYPES.get(kind, kind),
        )
        pattern = optional_text_of("browse", "filter['name']", given.get("name")) or "*"
        return BrowseResults([tag for tag in found if fnmatch.fnmatchcase(tag.name.lower(), pattern.lower())])

    def browseTagsSimple(self, parentPath, sort):
        text_of("browseTagsSimple", "parentPath", parentPath)
        _sort("browseTagsSimple", sort)
        return self.browseTags(parentPath, sort=sort)

    # Adding, editing, removing

    def addTag(self, parentPath, name, tagType, dataType=None, value=None, **further):
        kind = text_of("addTag", "tagType", tagType)
        if kind.lower() not in _MEMORY_TYPES + ("folder",):
            text = "addTag() can make tags of the tagType MEMORY and Folder here; %s tags are not emulated."
            raise GatewayException(unicode(text % kind))
        known, others = _attributes("addTag", further.pop("attributes", None), ("documentation",))
        read_only = _read_only("addTag", further.pop("accessRights", None))
        if not further.pop("enabled", True):
            others.append("enabled=False")
        self._warn_of("addTag", sorted(others + _given(further)))
        self._context.call(
            "addTag",
            {
                "parent": optional_text_of("addTag", "parentPath", parentPath),
                "name": text_of("addTag", "name", name),
                "is_folder": kind.lower() == "folder",
                "data_type": optional_text_of("addTag", "dataType", dataType),
                "value": wire.encode(value, "value"),
                "documentation": optional_text_of("addTag", "Documentation", known.get("documentation")),
                "read_only": bool(read_only),
            },
        )

    def editTag(self, tagPath, attributes=None, accessRights=None, **further):
        known, others = _attributes("editTag", attributes, ("documentation", "value", "datatype"))
        self._warn_of("editTag", sorted(others + _given(further)))
        data_type, documentation = known.get("datatype"), known.get("documentation")
        self._context.call(
            "editTag",
            {
                "path": text_of("editTag", "tagPath", tagPath),
                "data_type": None if data_type is None else text_of("editTag", "DataType", data_type),
                "value": wire.encode(known["value"], "value") if "value" in known else None,
                "documentation": None if documentation is None else text_of("editTag", "Documentation", documentation),
                "read_only": _read_only("editTag", accessRights),
            },
        )

    def editTags(self, tagPaths, provider="", json=None, **changes):
        self._warn_of("editTags", _given({"provider": provider, "json": json}))
        for path in _paths("editTags", tagPaths):
            self.editTag(path, **changes)

    def removeTag(self, tagPath):
        self._context.call("removeTags", {"paths": [text_of("removeTag", "tagPath", tagPath)]})

    def removeTags(self, tagPaths):
        self._context.call("removeTags", {"paths": _paths("removeTags", tagPaths)})

    def _warn_of(self, function, names):
        if names:
            text = "%s() does not emulate %s, so the tag is as it would be without."
            self._context.log("WARN", _LOGGER, text % (function, ", ".join(names)))


def _paths(function, given):
    found = list_of(function, "tagPaths", given)
    return [text_of(function, "tagPaths[%d]" % index, path) for index, path in enumerate(found)]


def _raise_first(refusals):
    for sentence in refusals:
        if sentence:
            raise GatewayException(unicode(sentence))


def log_refusals(context, refusals):
    """Warn of the writes that were refused; `refusals` has a sentence for each of them, and empty ones."""
    for sentence in _different(refusals):
        context.log("WARN", _LOGGER, sentence)


def _different(sentences):
    """The sentences that say something, each once, and not all where there are many: thousands of tags may be refused."""
    found = []
    refusals = [sentence for sentence in sentences if sentence]
    for sentence in refusals:
        if sentence not in found:
            found.append(sentence)
        if len(found) == _MOST_LOGGED:
            return found + ["Of the %d writes of this call, %d were refused." % (len(sentences), len(refusals))]
    return found


def _sort(function, given):
    sort = text_of(function, "sort", given).upper()
    if sort not in _SORTS:
        raise ValueError("%s() argument sort must be 'ASC' or 'DESC', not %r." % (function, given))
    return _SORTS[sort]


def _attributes(function, given, known):
    """The attributes by lower-case name that are emulated, and the names of the others."""
    if given is None:
        return {}, []
    if not isinstance(given, dict):
        raise TypeError("%s() argument attributes must be a dictionary, not %s." % (function, type(given).__name__))
    found, others = {}, []
    for name, value in given.items():
        name = text_of(function, "attributes", name)
        if name.lower() in known:
            found[name.lower()] = value
        else:
            others.append(name)
    return found, sorted(others)


def _given(arguments):
    """The names of those that somebody gave a value."""
    return sorted(name for name, value in arguments.items() if value)


def _read_only(function, given):
    """Whether the access rights forbid writing; None if they were not given."""
    if given is None:
        return None
    rights = to_text(text_of(function, "accessRights", given)).lower()
    if rights not in _ACCESS_RIGHTS:
        text = "%s() argument accessRights must be 'Read_Only' or 'Read_Write', not %r."
        raise ValueError(text % (function, given))
    return _ACCESS_RIGHTS[rights]
