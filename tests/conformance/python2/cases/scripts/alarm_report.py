# -*- coding: utf-8 -*-
# alarm report
import string, re, sys
RAW = """2012-03-04 10:11:12;TANK1/Level;HIGH;93.5
2012-03-04 10:12:00;TANK2/Level;low;3
bad line
2012-03-05 00:00:01;PUMP_A/Run;High;1;extra
;;;
2012-03-05 07:30:00;TANK1/Level;LOW;-1e3
"""
class AlarmRow:
    count = 0
    def __init__(self, ts, path, kind, value):
        self.ts, self.path, self.kind, self.value = ts, path, string.upper(kind), value
        AlarmRow.count = AlarmRow.count + 1
    def __cmp__(self, other):
        return cmp((self.path, self.ts), (other.path, other.ts))
    def __str__(self):
        return '%-12s|%8.2f|%s' % (self.path, self.value, self.kind)
    def __repr__(self): return '<AlarmRow %s>' % `self.path`
rows, errors = [], {}
for no, line in enumerate(string.split(RAW, '\n')):
    if not line: continue
    parts = map(string.strip, line.split(';'))
    try:
        ts, path, kind, value = parts
        rows.append(AlarmRow(ts, path, kind, float(value)))
    except ValueError, e:
        errors.setdefault(e.__class__.__name__, []).append(no)
    except:
        print 'unexpected', sys.exc_info()[0], sys.exc_info()[1]
rows.sort()
for r in rows: print r
print rows, AlarmRow.count
for k in sorted(errors): print k, errors[k]
groups = {}
for r in rows:
    if not groups.has_key(r.path): groups[r.path] = []
    groups[r.path].append(r.value)
items = groups.items()
items.sort(lambda a, b: cmp(b[1], a[1]) or cmp(a[0], b[0]))
for path, values in items:
    print path.ljust(15, '.') + ' %d values, mean %.3f, max %s' % (len(values), sum(values)/len(values), max(values))
print max(rows), min(rows), rows[0] < rows[1], rows[0] == rows[1]
print "%s %r %5s|%-5s|%05d|%+d|%x|%X|%o|%e|%g|%%|%c%c" % ('a', u'ä', 'b', 'c', 42, 7, 255, 255, 8, 12345.678, 0.00001, 'z', 65)
print "%(a)s-%(b)05.1f" % {'a': [1, 2L], 'b': 2.25}
print "%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159)
print "% d|% d|%#x|%#o|%#X" % (5, -5, 255, 8, 255)
print '%s' % (1,), '%s' % ((1, 2),), '%s %s' % tuple('ab')
