import binascii, base64
print binascii.hexlify('\x00\xffab'), repr(binascii.unhexlify('00ff6162')), binascii.b2a_hex('AB'), binascii.a2b_hex('4142')
print repr(binascii.b2a_base64('hello')), binascii.a2b_base64('aGVsbG8='), binascii.crc32('hello'), binascii.crc32('hello') & 0xffffffff, binascii.crc32('a'), binascii.crc_hqx('123456789', 0)
print base64.b64encode('any carnal pleas'), base64.b64decode('YW55'), repr(base64.encodestring('x' * 60)), base64.decodestring('eHh4\n')
print base64.urlsafe_b64encode('\xfb\xff'), repr(base64.urlsafe_b64decode('-_8=')), base64.b32encode('hi'), base64.b32decode('NBUQ===='), base64.b16encode('hi'), base64.b16decode('6869')
print base64.b64encode(u'text'), repr(base64.b64decode(u'dGV4dA==')), base64.b64encode('\xfb\xff', '-_')
try:
    base64.b64decode('abc')
except TypeError, e:
    print e
for bad in ('abc', 'zz'):
    try:
        binascii.unhexlify(bad)
    except TypeError, e:
        print e
print repr('hello'.encode('base64')), 'aGVsbG8=\n'.decode('base64'), 'hello'.encode('hex'), '68656c6c6f'.decode('hex'), 'hello'.encode('rot13')
from StringIO import StringIO
out = StringIO(); base64.encode(StringIO('abc'), out); print repr(out.getvalue())
print repr(binascii.b2a_qp('a=b')), binascii.a2b_qp('a=3Db')
