import socket, urllib2, urllib, httplib, smtplib, ftplib
print issubclass(urllib2.URLError, IOError), issubclass(urllib2.HTTPError, urllib2.URLError), issubclass(socket.error, IOError), issubclass(socket.timeout, socket.error)
r = urllib2.Request('http://host.example/path?x=1', 'data', {'X-Header': 'v'})
print r.get_method(), r.get_full_url(), r.get_data(), r.get_host(), r.get_selector(), r.has_header('X-header'), r.headers, r.get_type()
r.add_header('User-agent', 'lab'); print r.get_header('User-agent'), sorted(r.header_items()), urllib2.Request('http://h/').get_method()
e = urllib2.HTTPError('http://h/', 404, 'Not Found', {}, None); print e, e.code, e.msg
e = urllib2.URLError('why'); print e, e.reason, repr(urllib2.quote('a b'))
print httplib.OK, httplib.NOT_FOUND, httplib.responses[404], socket.AF_INET, socket.SOCK_STREAM, type(socket.gethostname()), socket.getdefaulttimeout(), httplib.HTTP_PORT
print repr(socket.inet_aton('127.0.0.1')), socket.inet_ntoa('\x7f\x00\x00\x01'), socket.htons(1) in (1, 256), socket.ntohl(socket.htonl(5))
opener = urllib2.build_opener(); opener.addheaders = [('a', 'b')]; urllib2.install_opener(opener)
