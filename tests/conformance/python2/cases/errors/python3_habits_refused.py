def show(text):
    try:
        compile(text, "<text>", "exec")
        print "ok", repr(text)
    except SyntaxError, e:
        print e.lineno, repr(text)
for text in ["x = 1\nprint('a', end='')\n", "print('a', file=f)\n", "print('a', 'b', sep=',')\n", "print(*args)\n", "print(x, end='') if y else z\n", "f'{x}'\n", "x = f\"a\"\n", "x = rf'a'\n", "def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n",
             "raise A from B\n", "try:\n    x\nexcept A:\n    raise B from None\n", "def f(a, *, b): pass\n", "def f(*, b=1): pass\n", "def f(*args, b): pass\n", "def f(a: int): pass\n", "def f() -> int: pass\n", "def f(a, /, b): pass\n", "x: int = 1\n", "x: int\n", "async def f(): pass\n", "async with x: pass\n", "await x\n", "async for x in y: pass\n",
             "a, *b = 1, 2\n", "*a, b = x\n", "for a, *b in x: pass\n", "[*a, *b]\n", "{**a, 'b': 1}\n", "f(*a, *b)\n", "f(**a, **b)\n", "f(*a, b)\n", "(*a, 1)\n", "x = a @ b\n", "x @= y\n", "if (n := 5): pass\n", "print(n := 5)\n", "def f():\n    yield from x\n", "x = ...\n", "f(...)\n", "def f(): ...\n", "1_000\n", "0x_ff\n", "class A(metaclass=B): pass\n", "class A(B, x=1): pass\n", "with (open(a) as b, open(c) as d): pass\n", "with (a as b): pass\n",
             "match x:\n    case 1: pass\n", "match (x):\n    case 1:\n        pass\n", "try:\n    pass\nexcept* A:\n    pass\n", "type X = int\n", "lambda *, a: 1\n", "lambda a, /: 1\n", "x = b'a' f'b'\n", "@x[0]\ndef f(): pass\n", "@(lambda f: f)\ndef f(): pass\n", "@a or b\ndef f(): pass\n", "return *a, 1\n", "def f():\n    return *a, 1\n", "x[*a]\n", "nonlocal x\n", "global x: int\n", "\xe4 = 1\n", "x = '\xe4'\n", "x.\xe4\n", "print(f'{a}' 'b')\n", "import a.b.c as d.e\n", "exec('a', b=1)\n", "exec(x, y, z, w)\n", "def f(a, b, *, c=1, **d): pass\n", "def f((a, b): int): pass\n", "try: pass\nexcept (A, B) as e, C: pass\n", "x = yield from y\n", "print x, file=y\n", "0777_1\n", "[x async for x in y]\n"]:
    show(text)
