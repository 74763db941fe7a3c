from xml.dom import minidom
import xml.dom.minidom
d = minidom.parseString('<plant name="A"><pump id="1">on</pump><pump id="2">caf\xc3\xa9</pump><!-- c --></plant>')
root = d.documentElement
print repr(root.tagName), repr(root.getAttribute('name')), root.hasAttribute('x'), repr(root.getAttribute('x')), len(d.getElementsByTagName('pump'))
for p in d.getElementsByTagName('pump'):
    print repr(p.getAttribute('id')), repr(p.firstChild.data), p.nodeType, repr(p.nodeName), repr(p.childNodes[0].nodeValue)
print repr(root.toxml())
print repr(d.toxml('utf-8'))
new = minidom.Document(); e = new.createElement('tag'); e.setAttribute('a', '1'); e.appendChild(new.createTextNode('x < y')); new.appendChild(e)
print new.toxml(), repr(new.toprettyxml(indent=' ')), e.attributes['a'].value, e.attributes.keys(), e.parentNode is new, e.attributes.items()
try:
    minidom.parseString('<a>')
except Exception, e:
    print 'refused'
print [n.nodeName for n in root.childNodes], root.lastChild.nodeValue, root.attributes.length, root.cloneNode(True).toxml() == root.toxml()
