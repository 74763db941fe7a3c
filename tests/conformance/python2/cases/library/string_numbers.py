import string
print string.atoi('42'), string.atoi(' 42 '), string.atoi('ff', 16), string.atoi('0x1f', 0), string.atoi('777', 8)
print string.atol('42'), repr(string.atol('42')), repr(string.atol('123456789012345678901234567890'))
print string.atof('2.5'), string.atof('1e3'), repr(string.atof('0.1'))
for call, text in ((string.atoi, 'x'), (string.atol, 'y'), (string.atoi, ''), (string.atoi, '4.2')):
    try:
        print call(text)
    except ValueError, e:
        print call.__name__, 'ValueError:', e
print string.index_error is ValueError, string.atoi_error is ValueError
print isinstance(string.atoi('7'), int), isinstance(string.atol('7'), long)
