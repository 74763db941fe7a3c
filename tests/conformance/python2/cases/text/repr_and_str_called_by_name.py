# -*- coding: utf-8 -*-
class L(list):
    def __repr__(self): return 'L' + list.__repr__(self)
    def __str__(self): return 'S' + super(L, self).__str__()
class D(dict):
    def __repr__(self): return '%s(%s)' % (type(self).__name__, dict.__repr__(self))
class S(str):
    def __repr__(self): return 'S' + str.__repr__(self)
class E(Exception):
    def __str__(self): return 'E:' + Exception.__str__(self)
class I(int):
    def __str__(self): return '<%s>' % int.__str__(self)
class O(object):
    def __repr__(self): return object.__repr__(self)[:20]
class Old:
    def __repr__(self): return 'old'
print L(['ä', 5L, u'ä', 2**70, None]), repr(L(['ä'])), `D({'ä': [1L]})`, `S('ä')`, E('x', 1), I(5), O(), Old(), [Old()]
print 'ä'.__repr__(), u'ä'.__repr__(), (5L).__repr__(), [u'x', 'ä'].__repr__(), (1.1).__str__(), (0.1+0.2).__str__(), (0.1+0.2).__repr__(), True.__str__()
print ('x', 'ä').__str__(), {'ä': 1}.__repr__(), Old().__repr__(), L('a').__repr__(), L('a').__str__(), None.__repr__(), E('q').__str__()
print map(str.__repr__, ['a', 'ä']), int.__repr__(5), list.__str__(['ä']), unicode.__repr__(u'ä'), 'x'.__str__(), u'x'.__str__(), type('a'.__str__())
print getattr(5, '__str__')(), getattr('ä', '__repr__')(), hasattr(5, '__repr__')
r = 'ä'.__repr__
print r(), [x.__repr__() for x in (1, 'ä', 2L)], set(['ä']).__repr__(), object.__str__(L('b')), object.__str__(5)
print Exception('é').__repr__(), Old.__name__
