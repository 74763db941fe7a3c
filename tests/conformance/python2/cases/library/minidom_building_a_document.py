from xml.dom.minidom import Document, parseString, getDOMImplementation
doc = Document()
root = doc.createElement('recipe'); root.setAttribute('name', 'Cola'); doc.appendChild(root)
for i, step in enumerate(['fill', 'mix & heat']):
    e = doc.createElement('step'); e.setAttribute('no', str(i + 1)); e.appendChild(doc.createTextNode(step)); root.appendChild(e)
print doc.toxml()
print root.toprettyxml('  '),
again = parseString(doc.toxml())
steps = again.getElementsByTagName('step')
print len(steps), [s.getAttribute('no') for s in steps], steps[1].firstChild.nodeValue, steps[0].parentNode.tagName, again.documentElement.getAttribute('name')
root.removeChild(root.firstChild); root.firstChild.firstChild.data = 'changed'; root.setAttribute('x', '"q"<'); root.removeAttribute('name'); print root.toxml(), root.hasChildNodes(), root.nodeType == root.ELEMENT_NODE
def text_of(node): return ''.join([c.data for c in node.childNodes if c.nodeType == c.TEXT_NODE])
print text_of(parseString('<a>x<b/>y</a>').documentElement), parseString('<a><![CDATA[<raw>]]></a>').documentElement.firstChild.data
d = getDOMImplementation().createDocument(None, 'top', None); d.documentElement.appendChild(d.createComment('note')); print d.toxml()
for child in parseString('<a> <b/>t<!--c--></a>').documentElement.childNodes:
    print child.nodeName, child.nodeType, repr(child.nodeValue)
