import warnings, sys
from StringIO import StringIO
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    warnings.warn('careful')
    warnings.warn('old', DeprecationWarning)
    print len(seen), [str(w.message) for w in seen], [w.category.__name__ for w in seen], seen[0].category is UserWarning
warnings.filterwarnings('ignore')
warnings.warn('nobody hears')
warnings.resetwarnings()
warnings.simplefilter('error')
try:
    warnings.warn('now an error', RuntimeWarning)
except RuntimeWarning, e:
    print 'raised', e
print warnings.formatwarning('text', UserWarning, 'f.py', 3, 'x = 1'),
print issubclass(DeprecationWarning, Warning), issubclass(Warning, Exception)
