import time
t = time.struct_time((2010, 5, 17, 13, 4, 9, 0, 137, 0))
print t
print t.tm_year, t[3], t.tm_wday, len(t), tuple(t), t[:3]
print time.strftime('%Y-%m-%d %H:%M:%S', t), time.strftime('%d/%m/%y %I:%M %p %j %%', t).upper(), time.strftime('%a %A %b %B', t)
print time.asctime(t), time.gmtime(0)[:6], time.strftime('%Y', time.gmtime(86400 * 366))
p = time.strptime('2011-02-03 04:05:06', '%Y-%m-%d %H:%M:%S')
print p
print time.strptime('30 Nov 99', '%d %b %y')[:3], time.mktime((2010, 1, 2, 0, 0, 0, 0, 0, -1)) - time.mktime((2010, 1, 1, 0, 0, 0, 0, 0, -1))
print type(time.time()), type(time.clock()), time.clock() >= 0, time.sleep(0.001), isinstance(time.timezone, int), len(time.tzname)
for text, form in (('2010-13', '%Y-%m'), ('2010 extra', '%Y')):
    try:
        time.strptime(text, form)
    except ValueError, e:
        print e
print repr(time.strftime('%H:%M', t))
start = time.time()
time.sleep(0.01)
print time.time() - start >= 0.009, time.localtime(time.mktime(t))[:6]
