import urllib
print urllib.splittype('http://host/path'), urllib.splithost('//host:80/path'), urllib.splitport('host:80'), urllib.splitport('host')
print urllib.splitquery('/path?a=1'), urllib.splitquery('/path'), urllib.splittag('/p#frag'), urllib.splitattr('/p;a=1;b=2')
print urllib.splitvalue('a=1'), urllib.splitvalue('a'), urllib.splituser('me:pw@host'), urllib.splitpasswd('me:pw')
print urllib.splitnport('host:80'), urllib.splitnport('host'), urllib.splitnport('host:x', 21)
print urllib.pathname2url('/a b/c'), urllib.url2pathname('/a%20b/c'), urllib.basejoin('http://h/a/b', 'c')
print urllib.unwrap('<URL:http://x>'), urllib.toBytes(u'abc')
