import sys
from java.util import Random, UUID

def show(text):
    try:
        value = eval(text)
        print text, '->', repr(value), type(value).__name__
    except:
        error = sys.exc_info()[1]
        print text, '!', error.__class__.__name__, error

show('UUID.fromString("00000000-0000-0001-0000-000000000002")')
show('UUID.fromString("00000000-0000-0001-0000-000000000002").getMostSignificantBits()')
show('UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6").hashCode()')
show('UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6").version()')
show('UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6") == UUID.fromString("F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6")')
show('UUID.fromString("zz")')
show('UUID.nameUUIDFromBytes("abc")')
show('UUID(1, 2)')
show('UUID(-1, -1)')
show('UUID(1, 2) < UUID(1, 3)')
show('UUID.randomUUID() == UUID.randomUUID()')
show('UUID.randomUUID().version()')
show('type(UUID.randomUUID().toString())')
show('len(str(UUID.randomUUID()))')
show('Random(5).nextInt()')
show('Random(5).nextInt(10)')
show('Random(5).nextInt(16)')
show('Random(5).nextInt(0)')
show('Random(5).nextDouble()')
show('Random(5).nextGaussian()')
show('Random(5).nextBoolean()')
show('Random(5).nextLong()')
show('Random(5).nextFloat()')

source = Random(42)
print [source.nextInt(100) for turn in range(20)]
print [source.nextGaussian() for turn in range(3)]
