import uuid
u = uuid.UUID('12345678-1234-5678-1234-567812345678')
print u, repr(u), u.hex, u.int, u.version, u.urn, repr(u.bytes[:4])
print uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org')
print len(str(uuid.uuid4())), uuid.uuid4() != uuid.uuid4(), uuid.uuid4().version
print uuid.UUID(bytes='\x12\x34\x56\x78' * 4), uuid.UUID(int=5), u == uuid.UUID('{12345678123456781234567812345678}')
try:
    uuid.UUID('xyz')
except ValueError, e:
    print e
print map(int, u.fields[:5]), int(u.time_low), str(u).upper()
