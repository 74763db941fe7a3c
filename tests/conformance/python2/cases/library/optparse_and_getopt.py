import optparse, getopt
parser = optparse.OptionParser(usage='usage: %prog [options] file', version='1.0', prog='tool')
parser.add_option('-n', '--number', type='int', default=3, help='how many [default: %default]')
parser.add_option('-v', action='store_true', dest='verbose')
parser.add_option('-t', '--tag', action='append', metavar='NAME')
options, args = parser.parse_args(['-n', '5', '--tag=A', '-t', 'B', 'file', '-v'])
print options.number, options.verbose, options.tag, args, sorted(vars(options).items())
print parser.parse_args([])[0].number, parser.get_usage().strip()
print parser.format_help()
print getopt.getopt(['-a', '-b', 'val', '--long=x', 'rest'], 'ab:', ['long=']), getopt.gnu_getopt(['x', '-a'], 'a')
for bad in (['-z'], ['-b'], ['--lo']):
    try:
        getopt.getopt(bad, 'ab:', ['long='])
    except getopt.GetoptError, e:
        print e, e.opt
