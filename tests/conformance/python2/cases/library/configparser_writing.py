import ConfigParser, StringIO
c = ConfigParser.RawConfigParser()
c.add_section('B')
c.add_section('A')
c.set('B', 'Zed', '1')
c.set('B', 'number', 5)
c.set('A', 'text', 'two words')
out = StringIO.StringIO()
c.write(out)
print out.getvalue()
c.optionxform = str
c.set('A', 'CamelCase', 'kept')
print c.options('A'), c.get('A', 'CamelCase')
print c.remove_option('A', 'text'), c.remove_option('A', 'text'), c.remove_section('B'), c.remove_section('B'), c.sections()
s = ConfigParser.SafeConfigParser()
s.add_section('x')
for value in ('ok', 5, '50%'):
    try:
        s.set('x', 'y', value)
        print s.get('x', 'y')
    except (TypeError, ValueError), e:
        print e.__class__.__name__, e
try:
    s.add_section('default')
except ValueError, e:
    print e
for bad in ('no header\n', '[a]\nnonsense line\n'):
    try:
        ConfigParser.ConfigParser().readfp(StringIO.StringIO(bad), 'mem.ini')
    except ConfigParser.ParsingError, e:
        print e.__class__.__name__
        print e
print ConfigParser.ConfigParser().read('/no/such/file.ini'), ConfigParser.ConfigParser().read(['/no/such', '/nor/this'])
n = ConfigParser.RawConfigParser(allow_no_value=True)
n.readfp(StringIO.StringIO('[a]\nflag\nx=\n'))
print n.items('a')
