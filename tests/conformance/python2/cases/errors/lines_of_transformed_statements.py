import sys, traceback
def line(code):
    try:
        exec compile(code, "<code>", "exec") in {"boom": boom}
        return None
    except:
        return [e[1] for e in traceback.extract_tb(sys.exc_info()[2]) if e[0] == "<code>"]
def boom(*a):
    raise ValueError("boom")
print line("boom()")
print line("\n\nboom()\n")
print line("x = 1\nprint 1, \\\n  boom()\n") is not None
print line("try:\n  1\nfinally:\n  boom()\n")
print line("try:\n  1/0\nexcept ZeroDivisionError, e:\n  boom()\n")
print line("exec 'boom()'\n")
print line("x = `boom()`\n")
print line("raise ValueError, 'x'\n")
print line("a = 1\nraise ValueError, \\\n 'x'\n")[0] >= 2
print line("def f((a, b)):\n  return a\nf(1)\n")
print line("def f():\n\n  boom()\n\nf()\n")
print line("def f():\n  yield 1\n  boom()\nlist(f())\n")
print line("class C:\n  x = 1\n  boom()\n")
print line("@boom\ndef f():\n  pass\n")
print line("l = lambda: boom()\n\nl()\n")
print line("x = 5\nx /= 0\n")
print line("x = {'a': 1,\n 'b': 2}\nx['c']\n")
print line("if 1:\n  pass\n\n\n  boom()\n")
print line("for i in boom():\n  pass\n")
print line("while 1:\n  x = 1\n  boom()\n")
print line("print >>5, 1\n")
print line("a, b = 1\n")
print line("import no_such\n")
print line("from string import no_such\n")
print line("assert 0\n")
print line("del x\n")
print line("global y\ny\n")
print line("x = 'a' \\\n 'b'\nboom()\n")
print line("x = '''a\nb\nc'''\nboom()\n")
print line("'''doc\nstring'''\n\nboom()\n")
print line("# c\n\n# c\nboom()\n")
print line("x = [1,\n# c\n2]\nboom()\n")
print line("def f():\n  exec 'x = 1'\n  return x\nf(); boom()\n")
print line("def f():\n  global g\n  g = 1\n  return g / 0\nf()\n")
print line("def f():\n  try:\n    boom()\n  except ValueError:\n    raise\nf()\n")
print line("x = 1 if 0 else boom()\n"), line("x = [i for i in 1, 2 if boom()]\n")
