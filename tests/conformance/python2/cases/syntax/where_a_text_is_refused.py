texts = ["def f((a,, b)): pass", "def f((a b)): pass", "def f((,)): pass", "def f(()): pass", "lambda (a,): a", "lambda (a,,): a",
    "print 1), (2", "x = 1)", "x = [1, 2)", "print 0x", "print 08", "x = 1e+", "def f(a: 1\n    pass\nx = )", "a @ b\nx = )",
    "x: int = 1\nx = )", "def f(a, b:\n    pass\nx = 2\n", "x = 1\nprint f'a'\nx = )", "def f(a) -> int:\n    pass\nx = )",
    "async = 1\nprint async\nx = (\ny = 2\nz = 3", "x = 0b11L\nx = = 2", "from __future__ import print_function\nprint('a', end='')\nx = = 1",
    "x = 1\ny = a[...]\nz = a[b ...]"]
for text in texts:
    try:
        compile(text + "\n", "<text>", "exec")
        print "fine", repr(text)
    except SyntaxError, e:
        print e.__class__.__name__, e.lineno, repr(text)
for text in ("try:\n    x = 1\ny = 2\n", "if 1:\n    try:\n        x = 1\n    y = 2\n", "if x:\nprint 1\n", "x = 1\n  y = 2\n"):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError, e:
        print e.lineno
