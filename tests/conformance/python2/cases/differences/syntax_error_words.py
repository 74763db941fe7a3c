def show(text):
    try:
        compile(text, "<text>", "exec")
        print "ok", repr(text)
    except SyntaxError, e:
        print e.__class__.__name__, e.lineno, e.msg, repr(text)
for text in ["x = ", "x = 1 +\n", "if 1\n    pass", "if 1:\npass\n", "def f(:\n pass", "x = 1\n  y = 2\n", "if 1:\n    a\n  b\n", "print 'a", "x = 'a\ny = 1\n",
             "x = (1,\ny = 2\n", "x = [1, 2\n\nprint x\n", "for i in range(3)\n    print i\n", "while True print 1\n", "class A\n    pass\n", "def f()\n    pass\n",
             "else:\n    pass\n", "try:\n    pass\nx = 1\n", "try:\n    x\n", "return 5\n", "x = 1\n\n\nreturn\n", "break\n", "continue\n", "yield 1\n", "for i in x: pass\nbreak\n",
             "1 = x\n", "f() = 1\n", "a + b = c\n", "(a, 1) = x\n", "'x' = 1\n", "None = 1\n", "def None(): pass\n", "def f(None): pass\n", "f(None=1)\n", "del f()\n", "x += 1 = 2\n", "f() += 1\n", "[x for x in y] = 1\n", "lambda: 1 = 2\n", "x.None = 1\n", "import None\n", "with x as 1: pass\n",
             "def f(a, a): pass\n", "def f(a=1, b): pass\n", "f(a=1, 2)\n", "f(**k, *a)\n", "f(*a, *b)\n", "f(a=1, a=2)\n", "f(x for x in y, 1)\n", "f(1=2)\n", "f(a.b=1)\n",
             "print >>\n", "exec\n", "raise a, b, c, d\n", "assert\n", "import\n", "from x import\n", "from x import (a, b\n", "import a.b as\n", "global\n", "x = 08\n", "x = 0xg\n", "x = 1__0\n", "x = 1a\n", "x = 5 5\n", "a b\n", "a.1\n", "a..b\n", "x = $\n", "x = a ? b\n", "x = a!\n", "!x\n", "x = @\n", "x ==\n", "x = = 1\n", "=\n", ")\n", "(]\n", "{1: 2\n", "x = }\n", "'''abc\ndef\n", "\"\"\"\n", "x = u'''\n\n\n",
             "@\ndef f(): pass\n", "@x\ny = 1\n", "lambda x=1, y: 1\n", "def f(*): pass\n", "def f(**k, a): pass\n", "def f(*a, b): pass\n", "def f(a, *b, **c, d): pass\n", "class A(: pass\n", "if x = 1: pass\n", "while x = 1: pass\n", "x = if 1\n", "x = y if 1\n", "def f():\n", "class A:\n", "if 1:\n", "if 1: # c\n", "for x in y:\n\n\n", "`x\n", "x = `1\n", "x = \\ 1\n", "x = 1 \\ \n+ 2\n"]:
    show(text)
