import time
for text, form in (('10:30', '%H:%M'), ('Mon May 17 2010', '%a %b %d %Y'), ('2010-137', '%Y-%j'), ('12/31/99 11:59 PM', '%m/%d/%y %I:%M %p')):
    t = time.strptime(text, form)
    print tuple(t)[:6], t.tm_wday, t.tm_yday, t.tm_isdst
t = time.struct_time((2009, 12, 31, 23, 59, 59, 3, 365, 0))
print time.strftime('%c', t), time.strftime('%x %X', t), time.asctime(t), time.strftime('%U %W', t), repr(time.strftime('%H'))[0]
print t > time.struct_time((2009, 1, 1, 0, 0, 0, 0, 0, 0)), t == tuple(t), list(t)[:2], t[0:2], len(t), t.tm_hour + 1, time.gmtime(0).tm_year, time.gmtime(1e9)[:6], time.ctime(0)[:3] in ('Thu', 'Wed')
a = time.clock(); b = time.clock(); print b >= a, type(a)
print int(time.mktime(time.localtime(1000000))), time.localtime(0).tm_year in (1969, 1970), isinstance(time.daylight, int), isinstance(time.altzone, int)
for bad in (lambda: time.sleep('x'), lambda: time.strftime('%Y', 5)):
    try:
        bad()
        print 'fine'
    except (TypeError, ValueError), e:
        print e.__class__.__name__
