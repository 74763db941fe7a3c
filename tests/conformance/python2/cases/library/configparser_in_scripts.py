import ConfigParser, StringIO, os, tempfile
path = os.path.join(tempfile.gettempdir(), 'lab_conf_%d.ini' % os.getpid())
c = ConfigParser.SafeConfigParser()
c.add_section('plc'); c.set('plc', 'host', '10.0.0.5'); c.set('plc', 'port', '502')
c.add_section('opc'); c.set('opc', 'url', 'opc.tcp://%(host)s:%(port)s'); c.set('opc', 'host', 'srv'); c.set('opc', 'port', '4840')
f = open(path, 'wb'); c.write(f); f.close()
print open(path).read()
d = ConfigParser.ConfigParser({'timeout': '5'})
print [os.path.basename(p)[:8] for p in d.read(path)], d.sections(), d.get('opc', 'url'), d.getint('plc', 'port') + 1, d.getint('plc', 'timeout'), d.get('plc', 'timeout'), d.has_option('plc', 'timeout')
os.remove(path)
print sorted(d.items('opc')), sorted(d.options('plc')), d.defaults().items()
try:
    d.get('plc', 'nothing')
except ConfigParser.NoOptionError, e:
    print e.option, e.section, e.message
try:
    d.get('nowhere', 'x')
except (ConfigParser.NoSectionError, ConfigParser.NoOptionError), e:
    print e
r = ConfigParser.RawConfigParser(); r.optionxform = str
r.readfp(StringIO.StringIO('[A]\nKey=1\nOther Key : two words\nempty=\nurl=http://x/?a=b\nquoted="q"\n#c\n;c\nlong=a\n b\n\tc\n'))
print r.items('A')
for name in ('yes', 'On', 'TRUE', '1', 'no', 'off', '0', 'False', 'maybe'):
    r.set('A', 'flag', name)
    try:
        print r.getboolean('A', 'flag'),
    except ValueError, e:
        print e
s = ConfigParser.SafeConfigParser(); s.readfp(StringIO.StringIO('[x]\na=%(b)s\nb=%(a)s\nc=%d\n'))
for option in ('a', 'c'):
    try:
        print s.get('x', option)
    except ConfigParser.InterpolationError, e:
        print e.__class__.__name__
