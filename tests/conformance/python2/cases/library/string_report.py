import string, time
rows = [('Pump 1', 12.5, 'on'), ('Mixer', 0.333333, 'off'), ('Tank level', 99, None)]
widths = [12, 8, 5]
print string.join([string.ljust(h, w) for h, w in zip(('name', 'value', 'state'), widths)], '|')
print string.join(['-' * w for w in widths], '+')
for name, value, state in rows:
    print string.join([string.ljust(name, 12), string.rjust('%.2f' % value, 8), string.center(str(state), 5)], '|')
print string.zfill(7, 3) + string.replace(string.strip(' a b '), ' ', '_')
print string.upper('x') + string.lower('Y') + string.capitalize('zed'), map(string.atoi, string.split('1 2 3'))
line = 'tag=Pump1;value=12;quality=192'
print dict([string.split(part, '=') for part in string.split(line, ';')])['quality'], string.find(line, 'value'), string.count(line, ';')
table = string.maketrans(string.uppercase, string.lowercase)
print string.translate('PLC-ABC', table), string.translate('a-b-c', table, '-')
