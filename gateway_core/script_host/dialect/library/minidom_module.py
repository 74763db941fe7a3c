"""`xml.dom.minidom`: what was parsed is unicode, and so is the text of a document that holds unicode."""

from xml.dom import Node

from gateway_core.script_host.dialect.library.own_copies import own_copy
from gateway_core.script_host.dialect.library.system_calls import system_call
from gateway_core.script_host.dialect.types import from_text, to_bytes, unicode

_TEXTS = {
    Node.ELEMENT_NODE: ("nodeName", "tagName"),
    Node.TEXT_NODE: ("data",),
    Node.CDATA_SECTION_NODE: ("data",),
    Node.COMMENT_NODE: ("data",),
    Node.PROCESSING_INSTRUCTION_NODE: ("data", "nodeName", "target"),
}


def _mark_texts(node):
    """Make all texts of a parsed tree unicode."""
    for name in _TEXTS.get(node.nodeType, ()):
        value = getattr(node, name)
        if isinstance(value, str):
            setattr(node, name, unicode(value))
    for attribute in list(node.attributes.values()) if node.attributes else ():
        attribute.value = unicode(attribute.value)
    for child in node.childNodes:
        _mark_texts(child)


def _holds_unicode(node):
    texts = [getattr(node, "data", None), node.nodeName]
    attributes = list(node.attributes.items()) if node.attributes else []
    texts += [text for pair in attributes for text in pair]
    return any(isinstance(text, unicode) for text in texts) or any(map(_holds_unicode, node.childNodes))


def _written(plain):
    """`toxml` and `toprettyxml`: with an encoding a string of bytes."""

    def write(node, *arguments, **keywords):
        text = plain(node, *arguments, **keywords)
        if isinstance(text, bytes):
            return text.decode("latin-1")
        return unicode(text) if _holds_unicode(node) else from_text(text)

    return write


def build_xml_dom_minidom(context):
    """The module."""
    module = own_copy(context, "xml.dom.minidom")
    builder = own_copy(context, "xml.dom.expatbuilder", {"xml.dom.minidom": module})
    builder.minidom, builder.theDOMImplementation = module, module.getDOMImplementation()
    module.Node.toprettyxml = _written(module.Node.toprettyxml)

    def marked(document):
        _mark_texts(document)
        return document

    def parse_string(string, _parser=None):
        """A document from a text."""
        return marked(builder.parseString(to_bytes(string)))

    def parse(file, _parser=None, _bufsize=None):
        """A document from a file."""
        if isinstance(file, str):
            return marked(system_call(builder.parse)(file))
        return marked(builder.parseString(to_bytes(file.read())))

    module.parse, module.parseString = parse, parse_string
    return module


build = build_xml_dom_minidom
