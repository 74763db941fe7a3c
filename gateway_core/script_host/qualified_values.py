"""What reading a tag gives scripts: a value with its quality and timestamp; and what browsing tags gives."""

from gateway_core.script_host import language
from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.java_named import java_named
from gateway_core.script_host.java_text import java_text

GOOD = 192
_NAMES = {GOOD: "Good", 404: "Not_Found", 901: "Gateway_Comm_Off"}
_DESCRIPTIONS = {
    GOOD: "The value is good.",
    404: "There is no tag at this path.",
    901: "The comm mode is Off, so nothing comes from the gateway.",
}


@java_named("com.inductiveautomation.ignition.common.sqltags.model.types.DataQuality")
class Quality(object):
    """How far a value can be trusted; scripts ask `isGood()`."""

    instead_of_travel = "Send its name instead: str(quality)."

    def __init__(self, code):
        self._code = code

    @property
    def name(self):
        return self.getName()

    @property
    def intValue(self):
        return self._code

    @property
    def good(self):
        return self.isGood()

    def isGood(self):
        return self._code == GOOD

    def getName(self):
        return language.unicode(_NAMES[self._code])

    def getDescription(self):
        return language.unicode(_DESCRIPTIONS[self._code])

    def getIntValue(self):
        return self._code

    def equals(self, other):
        return self == other

    def toString(self):
        return self.getName()

    def __eq__(self, other):
        return isinstance(other, Quality) and self._code == other._code

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self._code)

    def __str__(self):
        return _NAMES[self._code]

    __repr__ = __str__


@java_named("com.inductiveautomation.ignition.common.model.values.BasicQualifiedValue")
class QualifiedValue(object):
    """A value of a tag. `value`, `quality`, `timestamp`, or the same by `getValue()` and so on."""

    instead_of_travel = "Send its .value instead."

    def __init__(self, value, code, time_ms):
        self.value = value
        self.quality = Quality(code)
        self.timestamp = Date(language.long(time_ms))

    def getValue(self):
        return self.value

    def getQuality(self):
        return self.quality

    def getTimestamp(self):
        return self.timestamp

    def toString(self):
        parts = (java_text(self.value), language.to_text(str(self.quality)), java_text(self.timestamp))
        return language.unicode("[" + ", ".join(parts) + "]")

    def equals(self, other):
        return self == other

    def __eq__(self, other):
        return isinstance(other, QualifiedValue) and (self.value, self.quality, self.timestamp) == (
            other.value,
            other.quality,
            other.timestamp,
        )

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash((self.quality, self.timestamp))

    def __str__(self):
        return language.from_text(self.toString())

    __repr__ = __str__


@java_named("com.inductiveautomation.ignition.common.script.builtin.ialabs.BrowseTag")
class BrowseTag(object):
    """A tag or folder as `browseTags` finds it."""

    instead_of_travel = "Send its .fullPath instead."

    def __init__(self, found):
        self.name = language.unicode(found["name"])
        self.path = language.unicode(found["path"])
        self.fullPath = language.unicode(found["full_path"])
        self.type = language.unicode(found["type"])
        self.dataType = language.unicode(found["data_type"]) if found["data_type"] else None

    def getName(self):
        return self.name

    def getPath(self):
        return self.path

    def getFullPath(self):
        return self.fullPath

    def getType(self):
        return self.type

    def getDataType(self):
        return self.dataType

    def isFolder(self):
        return self.type == "Folder"

    def isMemory(self):
        return not self.isFolder()

    def isUDT(self):
        return False

    def isOPC(self):
        return False

    def isExpression(self):
        return False

    def isQuery(self):
        return False

    def __str__(self):
        return language.from_text(self.fullPath)

    __repr__ = __str__


@java_named("com.inductiveautomation.ignition.common.browsing.Results")
class BrowseResults(object):
    """What Ignition 8's `browse` gives: a list of dictionaries, one for each tag or folder."""

    instead_of_travel = "Send a list of the paths instead."

    def __init__(self, tags):
        self._results = [_browsed(tag) for tag in tags]

    @property
    def results(self):
        return self._results

    def getResults(self):
        return self._results

    def getReturnedSize(self):
        return len(self._results)

    def __len__(self):
        return len(self._results)

    def __iter__(self):
        return iter(self._results)

    def __getitem__(self, index):
        return self._results[index]


def _browsed(tag):
    found = {
        "name": tag.name,
        "fullPath": tag.fullPath,
        "tagType": language.unicode("Folder" if tag.isFolder() else "AtomicTag"),
        "hasChildren": tag.isFolder(),
    }
    if tag.dataType is not None:
        found["dataType"] = tag.dataType
    return found
