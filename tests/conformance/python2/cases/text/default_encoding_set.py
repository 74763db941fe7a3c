# -*- coding: utf-8 -*-
# The idiom of 2010 against UnicodeDecodeError: bytes and text meet in UTF-8 from here on.
import sys
reload(sys)
sys.setdefaultencoding('utf-8')
print sys.getdefaultencoding()
name = 'Gr\xc3\xb6\xc3\x9fe'
print repr(name + u'!'), repr(u'%s' % 'f\xc3\xbcr'), repr(u', '.join(['\xc3\xa4', u'b']))
print repr(str(u'\xfc')), repr(unicode('\xc3\xbc')), repr('\xc3\xbc'.decode()), repr(u'\xfc'.encode())
print u'\xfc' == '\xc3\xbc', u'\xfc' in 'a\xc3\xbc', 'f\xc3\xbcr'.replace(u'\xfc', u'ue')
print repr('%s-%s' % (u'\xe4', 'b')), repr(u'\xe4'.replace('\xc3\xa4', 'ae')), u'a\xe4'.find('\xc3\xa4')
try:
    print repr('\xff' + u'x')
except UnicodeDecodeError, error:
    print error.start
try:
    sys.setdefaultencoding('no-such')
except LookupError:
    print 'refused'
sys.setdefaultencoding('ascii')
try:
    print '\xc3\xbc' + u'x'
except UnicodeDecodeError, error:
    print error
