import struct, binascii
def crc16(data):
    crc = 0xFFFF
    for ch in data:
        crc ^= ord(ch)
        for i in range(8):
            if crc & 1:
                crc = (crc >> 1) ^ 0xA001
            else:
                crc >>= 1
    return crc
request = struct.pack('>BBHH', 1, 3, 0, 2)
frame = request + struct.pack('<H', crc16(request))
print binascii.hexlify(frame), len(frame), repr(frame)
answer = '\x01\x03\x04\x41\xac\x00\x00'
unit, function, count = struct.unpack('>BBB', answer[:3])
print unit, function, count, struct.unpack('>f', answer[3:7])[0], struct.unpack('>%dH' % (count / 2), answer[3:])
print ' '.join(['%02X' % ord(c) for c in frame]), ':'.join(c.encode('hex') for c in answer), ''.join(map(chr, [72, 105])), [ord(c) for c in 'Hi']
word = 0xBEEF
print struct.pack('>H', word) == struct.pack('<H', word)[::-1], repr(struct.pack('>hh', -1, -32768)), struct.unpack('>h', '\xff\xfe'), struct.unpack('>i', struct.pack('>i', -5)), bin(word), hex(word), word >> 8, word & 0xff
header = struct.pack('!4sHB', 'MSG', 5, 255)
print repr(header), struct.unpack('!4sHB', header), header[:4].rstrip('\0'), struct.calcsize('!4sHB'), struct.calcsize('4sHB') >= 7
bits = [(word >> i) & 1 for i in range(16)]
print bits, sum(b << i for i, b in enumerate(bits)) == word, reduce(lambda a, c: a ^ ord(c), 'checksum', 0), sum(map(ord, 'abc')) % 256
print repr(struct.pack('>2sxB', 'ab', 7)), struct.unpack('>2sxB', 'ab\x00\x07'), repr(struct.pack('>10s', 'short')), repr(struct.pack('>d', -2.5))
