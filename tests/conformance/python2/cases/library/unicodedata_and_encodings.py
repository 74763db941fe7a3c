import unicodedata
print unicodedata.name(u'\xe9'), unicodedata.category(u'A'), repr(unicodedata.normalize('NFD', u'\xe9')), repr(unicodedata.normalize('NFC', u'e\u0301')), unicodedata.decimal(u'7'), repr(unicodedata.lookup('EURO SIGN'))
def strip_accents(text):
    return ''.join([c for c in unicodedata.normalize('NFKD', text) if not unicodedata.combining(c)])
print repr(strip_accents(u'Zo\xeb caf\xe9')), repr(unicodedata.normalize('NFKD', u'caf\xe9').encode('ascii', 'ignore'))
for enc in ('utf-8', 'latin-1', 'cp1252', 'utf-16-le', 'utf-8-sig', 'ascii'):
    try:
        data = u'\xe9\u20ac'.encode(enc)
        print enc, repr(data), data.decode(enc) == u'\xe9\u20ac'
    except UnicodeEncodeError, e:
        print enc, e.reason, e.start, e.end, e.encoding, repr(e.object)
try:
    unicodedata.name(u'\x00')
except ValueError, e:
    print e
try:
    '\xff\xfe'.decode('utf-8')
except UnicodeDecodeError, e:
    print e.start, e.end
