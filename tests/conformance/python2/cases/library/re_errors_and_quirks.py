import re
for bad in ('(', ')', '[a', '*a', 'a**', '(?P<n', r'\1', 'a{2,1}', '(?z)', '[z-a]', 'a\\', '(?P<a>x)(?P<a>y)', '(?<=a*)b'):
    try:
        re.compile(bad)
        print bad, 'ok'
    except re.error, e:
        print bad, '|', e
try:
    re.match('(a)', 'a').group(2)
except IndexError, e:
    print e
try:
    re.match('(a)', 'a').group('x')
except IndexError, e:
    print e
try:
    re.sub('(a)', r'\2', 'a')
except re.error, e:
    print e
try:
    re.match('a', 5)
except TypeError, e:
    print str(e)[:25]
try:
    re.compile(5)
except TypeError, e:
    print e
print re.error.__name__, re.sub('a', r'\n', 'a') == '\n', re.sub('a', r'\q', 'a'), re.findall('\\w', 'a\xe9'), re.findall(u'(?u)\\w', u'a\xe9')
print re.match(r'\Aab\Z', 'ab') is not None, re.sub('(?i)PUMP', 'tank', 'Pump pump'), re.findall(r'\bfoo\b', 'foo food foo')
print re.split('(a)|b', 'xaybz'), re.sub('', '-', 'ab')
