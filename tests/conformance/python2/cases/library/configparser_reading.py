import ConfigParser, StringIO
text = '''# comment
[Server]
Host = plc-01
port: 502
timeout = 2.5
debug = yes
path = /data
  /more
; another
[Empty]
[Tags]
A = 1
b=2 ; inline
'''
c = ConfigParser.ConfigParser()
c.readfp(StringIO.StringIO(text))
print c.sections(), c.options('Server'), c.options('Empty')
print c.get('Server', 'host'), repr(c.get('Server', 'HOST')), c.getint('Server', 'port'), c.getfloat('Server', 'timeout'), c.getboolean('Server', 'debug')
print repr(c.get('Server', 'path')), repr(c.get('Tags', 'b'))
print c.has_section('Tags'), c.has_section('tags'), c.has_option('Tags', 'a'), c.has_option('Nope', 'a')
print c.items('Tags')
for call in (lambda: c.get('Nope', 'x'), lambda: c.get('Tags', 'x'), lambda: c.getint('Server', 'host'), lambda: c.getboolean('Server', 'port'), lambda: c.items('Nope'), lambda: c.options('Nope'), lambda: c.add_section('Tags')):
    try:
        print call()
    except (ConfigParser.Error, ValueError), e:
        print e.__class__.__name__, '|', e
