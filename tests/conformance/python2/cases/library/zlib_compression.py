import zlib
data = 'pump on, pump off, ' * 20
packed = zlib.compress(data)
print type(packed), len(packed) < len(data), zlib.decompress(packed) == data, repr(packed[:2])
print zlib.crc32('hello'), zlib.crc32('hello') & 0xffffffff, zlib.adler32('hello'), zlib.crc32('lo', zlib.crc32('hel')), zlib.adler32('x' * 1000)
c = zlib.compressobj(9)
out = c.compress(data) + c.flush()
d = zlib.decompressobj()
print d.decompress(out) + d.flush() == data, repr(d.unused_data)
try:
    zlib.decompress('garbage')
except zlib.error, e:
    print 'zlib.error'
print repr(zlib.decompress(zlib.compress('caf\xc3\xa9'))), repr(zlib.decompress(zlib.compress(u'abc')))
print data.encode('zlib').decode('zlib') == data
