import contextlib, sched, time
@contextlib.contextmanager
def tag(name):
    print '<%s>' % name
    yield name.upper()
    print '</%s>' % name
with tag('a') as t: print t
class C:
    def close(self): print 'closed'
with contextlib.closing(C()) as c: print c.__class__.__name__
with contextlib.nested(tag('x'), tag('y')) as (x, y): print x, y
seen = []
s = sched.scheduler(time.time, time.sleep)
s.enter(0.02, 1, seen.append, ('b',)); s.enter(0, 1, seen.append, ('a',)); s.enter(0.5, 0, seen.append, ('c',))
s.run(); print seen, s.empty()
import shelve, tempfile, os, shutil
d = tempfile.mkdtemp(); db = shelve.open(os.path.join(d, 'db')); db['k'] = [1, u'x']; print db['k'], db.has_key('k'), db.keys(); db.close(); shutil.rmtree(d)
