import os
os.environ['LAB_X'] = 'value'
print os.environ['LAB_X'], os.getenv('LAB_X'), os.getenv('NOPE_Y'), os.getenv('NOPE_Y', 'default'), os.environ.get('NOPE_Y', 1), 'LAB_X' in os.environ, os.environ.has_key('LAB_X')
print type(os.environ['LAB_X']), type(os.environ.keys()), 'LAB_X' in os.environ.keys(), [v for k, v in os.environ.items() if k == 'LAB_X']
del os.environ['LAB_X']
print os.getenv('LAB_X')
os.putenv('A', 'b')
try:
    os.environ['NOPE_Z']
except KeyError, e:
    print 'KeyError', e
print isinstance(os.getpid(), int), os.error is OSError, os.strerror(2), os.O_RDONLY, hasattr(os, 'fork') or True, hasattr(os, 'scandir'), hasattr(os, 'getcwdb')
fd = os.open('/dev/null', os.O_WRONLY); print os.write(fd, 'abc'), os.close(fd)
print os.environ.copy().__class__ is not None, len(os.urandom(4)), type(os.urandom(2))
