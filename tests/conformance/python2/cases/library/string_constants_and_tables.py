import string
print string.letters[:52] == string.lowercase + string.uppercase or string.letters
print string.lowercase, string.uppercase
print string.ascii_letters, string.digits, string.hexdigits, string.octdigits
print string.punctuation
print sorted(string.whitespace), len(string.printable)
table = string.maketrans('abc', 'xyz')
print len(table), repr(table[96:101])
print string.translate('aabbcc', table), 'cab'.translate(table)
print string.translate('aabbcc', table, 'b'), 'hello'.translate(None, 'l')
rot13 = string.maketrans(string.lowercase, string.lowercase[13:] + string.lowercase[:13])
print 'hello'.translate(rot13)
try:
    string.maketrans('ab', 'c')
except ValueError, e:
    print e
print filter(lambda c: c in string.digits, 'PLC-07/12')
print ''.join([c for c in 'a1b2' if c in string.letters])
