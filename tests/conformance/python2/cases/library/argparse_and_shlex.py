import argparse, shlex
p = argparse.ArgumentParser(prog='tool')
p.add_argument('path'); p.add_argument('-n', type=int, default=1); p.add_argument('--flag', action='store_true')
a = p.parse_args(['x', '-n', '4']); print a.path, a.n, a.flag, sorted(vars(a).items())
print shlex.split('a "b c" d\\ e \'f g\''), shlex.split("x # y", comments=True), list(shlex.shlex('a = 1'))
try:
    shlex.split('"open')
except ValueError, e:
    print e
