import urlparse
u = urlparse.urlparse('http://user:pw@Host.example:8088/main/data;p?x=1&y=2#top')
print u
print u.scheme, u.netloc, u.path, u.params, u.query, u.fragment, u.hostname, u.port, u.username, u.password
print u[1], len(u), u.geturl(), tuple(u)
print urlparse.urlsplit('/rel/path?q')
print urlparse.urljoin('http://a/b/c/d', '../e'), urlparse.urljoin('http://a/b', '/x'), urlparse.urljoin('http://a/b', 'http://c/')
print urlparse.urlunparse(('http', 'h', '/p', '', 'q=1', 'f')), urlparse.urlunsplit(('http', 'h', 'p', 'q', ''))
print urlparse.urldefrag('http://a/b#c')
print sorted(urlparse.parse_qs('a=1&b=2&a=3&c=').items()), urlparse.parse_qsl('a=1&b=%20x+y;d=5&c=', 1)
print urlparse.parse_qs('x=caf%C3%A9')
print urlparse.parse_qs(u'x=a')
print urlparse.urlparse('mailto:x@y.example'), urlparse.urlparse('')
scheme, netloc, path, params, query, fragment = urlparse.urlparse('opc.tcp://plc:4840/ua')
print scheme, netloc, path
