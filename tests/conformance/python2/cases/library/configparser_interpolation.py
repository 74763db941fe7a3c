import ConfigParser, StringIO
text = '[DEFAULT]\nroot = /srv\n[paths]\nlogs = %(root)s/logs\ndeep = %(logs)s/x\nbad = %(missing)s\npct = 50%%\n'
for kind in (ConfigParser.ConfigParser, ConfigParser.SafeConfigParser, ConfigParser.RawConfigParser):
    c = kind({'extra': 'e'})
    c.readfp(StringIO.StringIO(text))
    print kind.__name__, c.get('paths', 'logs'), c.get('paths', 'deep')
    print sorted(c.options('paths')), c.defaults()['root'], c.has_option('paths', 'root')
    try:
        print c.get('paths', 'pct')
    except Exception, e:
        print e.__class__.__name__
    try:
        print c.get('paths', 'bad')
    except ConfigParser.InterpolationMissingOptionError, e:
        print e.__class__.__name__
        print e
c = ConfigParser.ConfigParser()
c.readfp(StringIO.StringIO(text))
print c.get('paths', 'logs', True), c.get('paths', 'logs', 0, {'root': '/other'}), c.get('paths', 'bad', vars={'missing': 'found'})
print sorted(c.items('paths', raw=True))
