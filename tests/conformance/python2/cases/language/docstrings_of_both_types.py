# -*- coding: utf-8 -*-
class Plain:
    """Größe"""
class Text(object):
    u"Größe"
    def method(self):
        u"""two
        lines"""
def bare():
    "plain"
def text():
    u'text' u' joined'
    return 1
def none():
    u"a" + u"b"
def raw():
    ur"raw \d"
for owner in (Plain, Text, Text.method, bare, text, none, raw):
    print repr(owner.__doc__), type(owner.__doc__).__name__
print text(), [text.func_doc]
