import urllib2, urllib
r = urllib2.Request('http://host.example:8088/main/system/x?a=1#f', urllib.urlencode([('k', 'v w')]))
print r.get_method(), r.get_full_url(), r.get_data(), r.get_type(), r.get_host(), r.get_selector(), r.has_data()
r.add_header('Content-Type', 'text/plain'); r.add_header('X-TOKEN', 'abc')
print sorted(r.header_items()), r.get_header('Content-type'), r.has_header('X-token'), r.has_header('Nope'), r.get_header('Nope', 'default')
class Put(urllib2.Request):
    def get_method(self): return 'PUT'
print Put('http://h/').get_method(), urllib2.Request('http://h/').get_method()
e = urllib2.HTTPError('http://h/x', 503, 'Service Unavailable', {'Retry-After': '5'}, None)
print e, e.code, e.msg, e.filename, isinstance(e, IOError), isinstance(e, urllib2.URLError)
try:
    raise urllib2.URLError('timed out')
except IOError, e:
    print e, e.reason, e.args
try:
    raise e
except urllib2.HTTPError:
    print 'http'
except urllib2.URLError, e:
    print 'url', e.reason
print urllib2.quote('a/b c'), urllib2.unquote('a%20b')
auth = urllib2.HTTPPasswordMgrWithDefaultRealm()
auth.add_password(None, 'http://h/', 'user', 'pw')
opener = urllib2.build_opener(urllib2.HTTPBasicAuthHandler(auth))
opener.addheaders = [('User-agent', 'lab')]
print opener.addheaders
