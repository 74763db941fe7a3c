import shlex, fnmatch, textwrap, difflib, keyword, StringIO
print shlex.split("set Tank/Level 5 --unit 'm 3'"), fnmatch.filter(['Line1/Speed', 'Line1/State', 'Line2/Speed'], '*/Speed'), fnmatch.fnmatch('a1', 'a[0-9]'), fnmatch.fnmatchcase('Ab', 'a?')
print textwrap.fill('This is a longer alarm text that must fit into a narrow column', 24)
print textwrap.dedent('''\
    first
      second
    third'''), textwrap.wrap('a' * 25, 10), textwrap.TextWrapper(width=12, initial_indent='> ', subsequent_indent='. ').wrap('one two three four')
print difflib.get_close_matches('Pmup', ['Pump', 'Tank', 'Lamp']), ''.join(difflib.ndiff(['a\n', 'b\n'], ['a\n', 'c\n']))
import cmd
class Shell(cmd.Cmd):
    use_rawinput = 0
    prompt = '> '
    def do_set(self, line): print 'set', line.split()
    def do_EOF(self, line): return True
    def default(self, line): print 'unknown', line
s = Shell(); s.onecmd('set a 1'); s.onecmd('fly'); print s.onecmd('EOF')
print keyword.iskeyword('print'), keyword.iskeyword('exec'), keyword.iskeyword('None'), 'lambda' in keyword.kwlist
