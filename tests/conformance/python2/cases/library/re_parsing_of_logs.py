import re
log = '''2010-05-17 10:00:01 INFO  [plc] connected to 10.0.0.5:502
2010-05-17 10:00:05 ERROR [plc] timeout after 3.5 s
bad line
2010-05-17 10:01:00 WARN  [db] slow query: 1200 ms'''
line = re.compile(r'^(?P<date>\S+) (?P<time>\d\d:\d\d:\d\d) (?P<level>[A-Z]+)\s+\[(?P<source>\w+)\] (?P<text>.*)$')
for text in log.split('\n'):
    m = line.match(text)
    if not m:
        print 'no match:', text
        continue
    print m.group('level'), m.group('source'), m.start('text'), m.groups()[-1]
print re.findall(r'(\d+(?:\.\d+)?)\s*(ms|s)\b', log), re.findall(r'\d+\.\d+\.\d+\.\d+', log), len(re.findall('(?m)^2010', log))
print re.sub(r'(\d{4})-(\d\d)-(\d\d)', r'\3.\2.\1', log.split('\n')[0]), re.sub(r'(?<=:)\d+', '#', 'a:1 b:22'), re.sub(r'\s+', ' ', 'a  b \t c')
print [m.span() for m in re.finditer(r'o(?!n)', 'foo on off')], re.split(r'\W+', 'a, b; c.'), re.split(r'(\W)', 'a,b'), re.match(r'(?:a|b)+?', 'abab').group(), re.match(r'(a)(b)?(c)?', 'a').groups()
print re.sub('[aeiou]', lambda m: '<%s>' % m.group(0).upper(), 'level'), re.subn('l', '', 'level', 1), re.compile('(?i)pump').sub('Tank', 'PUMP pump'), re.sub('a|b', {'a': 'b', 'b': 'a'}.get, 'ab') if 0 else ''
print re.match(r'\d+$', '12\n') is not None, re.match(r'\d+\Z', '12\n'), re.search(r'(\w+) \1', 'the the cat').group(1), re.match(u'\u20ac(\\d+)', u'\u20ac15').group(1)
scanner = re.compile('(?P<num>\\d+)|(?P<op>[+*-])|(?P<ws>\\s+)')
print [(m.lastgroup, m.group()) for m in scanner.finditer('12 + 3*4') if m.lastgroup != 'ws']
print re.match('a{2,3}', 'aaaa').group(), re.match('a{2,3}?', 'aaaa').group(), re.findall(r'[^,]+', 'a,b,,c'), re.findall(r'"([^"]*)"', 'x="1" y="2"'), re.match('.*?,', 'a,b,').group(), re.escape('[a.b]')
