import re
m = re.match(r'(\w+)-(\d+)', 'PLC-07 rest')
print m.group(), m.group(0), m.group(1, 2), m.groups(), m.start(), m.end(2), m.span(1), m.lastindex, m.string, m.pos, m.endpos
m = re.search(r'(?P<key>\w+)=(?P<value>\w*)', 'x; speed=15;')
print m.group('key'), sorted(m.groupdict().items()), m.start('value'), m.lastgroup, sorted(m.re.groupindex.items())
print re.findall(r'\d+', 'a1b22c333'), re.findall(r'(\w)(\d)', 'a1b2'), re.findall('x*', 'axb')
print re.split(r'[,;]\s*', 'a, b;c,d'), re.split('(-)', 'a-b-c'), re.split('-', 'a-b-c', 1), re.split('x*', 'axbc')
print re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub('a', 'b', 'aaa', 2), re.subn('a', 'b', 'aaa')
print re.sub('x*', '-', 'abxd'), re.sub(r'(?P<n>\d)', r'<\g<n>>', 'a1'), re.sub('.', lambda m: m.group().upper() + '.', 'abc')
print [x.group() for x in re.finditer('[a-c]', 'abcd')], re.match('a', 'b')
print re.escape('a.b*c-d_e f'), repr(re.escape('caf\xc3\xa9')), re.escape('')
print re.compile('A', re.I).match('a') is not None, re.findall('^a', 'a\na', re.M), re.findall('a.b', 'a\nb', re.S)
print re.compile(r'''\d+  # number
   \s* [a-z]+ # unit''', re.X).findall('10 bar, 5m')
p = re.compile('b')
print p.search('abc', 2), p.search('abcb', 2).start(), p.match('abc', 1).group(), p.pattern, p.flags, p.groups
print re.match('(a)|(b)', 'b').groups(), re.match('(a)|(b)', 'b').groups('-'), re.match('(a)?b', 'b').group(1), m.expand(r'\1->\g<value>')
