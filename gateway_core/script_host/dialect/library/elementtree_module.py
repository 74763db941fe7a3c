"""`xml.etree.ElementTree`: texts that are ASCII are `str`, others unicode; elements have their old methods."""

import io
from typing import Any
from xml.etree import ElementTree as ET

from gateway_core.script_host.dialect.files import File
from gateway_core.script_host.dialect.library.byte_border import ByteFile
from gateway_core.script_host.dialect.types import to_bytes, unicode

_SAME = ("Comment", "PI", "ParseError", "ProcessingInstruction", "QName", "TreeBuilder", "iselement",
         "register_namespace")  # fmt: skip
_UNDECLARED = frozenset({"utf-8", "us-ascii", "utf8", "ascii"})


class Element(ET.Element):
    """An element."""

    def makeelement(self, tag, attrib):
        """Another one."""
        return Element(tag, attrib)

    def getchildren(self):
        """The elements in it."""
        return list(self)

    def getiterator(self, tag=None):
        """The elements in it and below."""
        return list(self.iter(tag))

    def __bool__(self):
        return len(self) > 0


def sub_element(parent, tag, attrib=None, **extra):
    """A new element at the end of another."""
    made = Element(tag, attrib or {}, **extra)
    parent.append(made)
    return made


def _text(value):
    return value if not isinstance(value, str) or value.isascii() else unicode(value)


def _marked(root):
    """Make unicode what is no ASCII."""
    for element in root.iter():
        element.text, element.tail = _text(element.text), _text(element.tail)
        for name, value in element.attrib.items():
            if not value.isascii():
                element.set(name, unicode(value))
    return root


def _parser():
    return ET.XMLParser(target=ET.TreeBuilder(element_factory=Element))


def from_string(text, _parser_given=None):
    """An element from a text."""
    return _marked(ET.fromstring(to_bytes(text), _parser()))


def to_string(element, encoding=None, method="xml"):
    """An element as a string of bytes."""
    name = str(encoding or "us-ascii")
    declares = name.lower() not in _UNDECLARED
    text = ET.tostring(element, name, method, xml_declaration=declares)
    return text.decode("latin-1") if isinstance(text, bytes) else text


class Tree(ET.ElementTree):
    """A document."""

    def __init__(self, element=None, file=None):
        super().__init__(element)
        if file is not None:
            self.parse(file)

    def parse(self, source, _parser_given=None):
        """Read a file."""
        opened = File(source, "rb") if isinstance(source, str) else source
        self._setroot(from_string(opened.read()))
        return self.getroot()

    def getiterator(self, tag=None):
        """All elements."""
        root: Any = self.getroot()
        return root.getiterator(tag)

    def write(self, file, encoding=None, xml_declaration=None, default_namespace=None, method=None):  # type: ignore[override]
        """Write it to a file."""
        name = str(encoding or "us-ascii")
        declares = name.lower() not in _UNDECLARED if xml_declaration is None else xml_declaration
        written = io.BytesIO()
        super().write(written, name, declares, default_namespace, method or "xml")
        target = File(file, "wb") if isinstance(file, str) else file
        ByteFile(target).write(written.getvalue())
        if target is not file:
            target.close()


def parse(source, _parser_given=None):
    """A document from a file."""
    return Tree(file=source)


def iterparse(source, events=("end",), _parser_given=None):
    """(event, element) of everything in a file."""
    pulling: Any = ET.XMLPullParser(list(events), _parser=_parser())
    opened = File(source, "rb") if isinstance(source, str) else source
    pulling.feed(to_bytes(opened.read()))
    pulling.close()
    for event, element in pulling.read_events():
        yield event, _marked(element) if isinstance(element, Element) else element


def build(context):
    """The names of the module."""

    def dump(element):
        """Print an element."""
        context.sys.stdout.write(to_string(element.getroot() if isinstance(element, Tree) else element) + "\n")

    return {name: getattr(ET, name) for name in _SAME} | {
        "Element": Element,
        "ElementTree": Tree,
        "SubElement": sub_element,
        "XML": from_string,
        "XMLParser": _parser,
        "XMLTreeBuilder": _parser,
        "dump": dump,
        "fromstring": from_string,
        "fromstringlist": lambda parts: from_string("".join(parts)),
        "iterparse": iterparse,
        "parse": parse,
        "tostring": to_string,
        "tostringlist": lambda *arguments: [to_string(*arguments)],
    }
