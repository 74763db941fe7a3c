import struct
print repr(struct.pack('>hI', 1, 2)), repr(struct.pack('<f', 1.5)), repr(struct.pack('4s', 'ab')), repr(struct.pack('5p', 'abc'))
print map(int, struct.unpack('>hI', '\x00\x01\x00\x00\x00\x02')), struct.unpack('4s', 'ab\x00\x00'), struct.unpack('<d', struct.pack('<d', 0.1))
print struct.calcsize('>hIq'), struct.calcsize('<bHB'), struct.unpack('>bB', '\xff\xff'), struct.unpack('<Q', '\xff' * 8), int(struct.unpack('<I', '\xff' * 4)[0])
s = struct.Struct('>HH')
print s.size, s.format, s.unpack(s.pack(1, 513)), repr(s.pack(1, 513))
print struct.unpack_from('>H', 'xx\x01\x02', 2), struct.unpack('3c', 'abc')
words = struct.unpack('>2H', struct.pack('>f', 21.5))
print words, struct.unpack('>f', struct.pack('>HH', *words))
for call in (lambda: struct.unpack('>H', 'x'), lambda: struct.pack('>H', 'x'), lambda: struct.pack('>H'), lambda: struct.pack('z', 1)):
    try:
        print call()
    except struct.error, e:
        print 'struct.error'
