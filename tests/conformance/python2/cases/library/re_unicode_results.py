import re
m = re.search(u'(\\w+)', u'caf\xe9 noir')
print repr(m.group()), re.findall('\\w+', u'a b'), re.findall(u'\\w+', 'a b')
print repr(re.sub('a', 'b', u'aa')), repr(re.sub(u'a', u'b', 'aa')), repr(re.sub('a', u'b', 'cc')), repr(re.sub('x', u'b', 'cc'))
print re.split(',', u'a,b'), repr(re.escape(u'a b')), re.match(u'(?P<k>a)', u'a').groupdict()
print re.findall(u'\\w+', u'\xe9t\xe9', re.U), re.findall(u'\\w+', u'\xe9t\xe9'), re.findall('\\d+', u'\u0661\u0662'), re.findall('(?u)\\d+', u'1\u0662')
print repr(re.sub('(a)', lambda m: m.group(1) * 2, u'ba')), re.compile(u'x').pattern, repr(re.compile(u'x').pattern)
print re.I | re.M, re.IGNORECASE, re.MULTILINE, re.DOTALL, re.VERBOSE, re.UNICODE, re.LOCALE
for line in ['2010-05-01 12:00 PUMP1 on', 'bad line', u'2011-01-02 01:02 PUMP2 off']:
    m = re.match(r'(\d{4})-(\d\d)-(\d\d) (\S+) (?P<tag>\w+) (on|off)$', line)
    print m and m.groups(), m and m.group('tag')
