from contextlib import contextmanager, closing
import sys
@contextmanager
def quiet(*kinds):
    try:
        yield 'value'
    except kinds, e:
        print 'swallowed', e.__class__.__name__, e
    finally:
        print 'left'
with quiet(ValueError) as v:
    print v
    raise ValueError('bad')
try:
    with quiet(ValueError):
        {}['k']
except KeyError, e:
    print 'passed', e
class Resource(object):
    def __init__(self, name): self.name = name
    def __enter__(self): print 'enter', self.name; return self
    def __exit__(self, kind, value, tb): print 'exit', self.name, kind and kind.__name__, value; return kind is ZeroDivisionError
with Resource('a') as a, Resource('b') as b:
    1 / 0
print 'after'
try:
    with Resource('c'):
        raise KeyError, 'x'
except KeyError:
    print 'out', sys.exc_info()[0].__name__
@contextmanager
def broken():
    if 0: yield
try:
    with broken(): pass
except RuntimeError, e:
    print e
