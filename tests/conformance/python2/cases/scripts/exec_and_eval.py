exec "x = 5"
print x
ns = {}
exec "y = 2 * 3\nprint 'inside', y" in ns
print ns["y"], "y" in globals()
exec("z = 9")
print z
exec "def made(a):\n    return a / 2" in ns
print ns["made"](7)
print eval("7 / 2"), eval("`5`"), eval("[i for i in range(3)]"), eval("a + b", {"a": 1}, {"b": 2})
code = compile("print 'compiled', 1 / 2", "name", "exec")
exec code
local = {}
exec "a = 1; b = a + 1" in {}, local
print sorted(local.items())
try:
    exec "1 +"
except SyntaxError, e:
    print "SyntaxError", e.lineno
try:
    eval("foo bar")
except SyntaxError, e:
    print "SyntaxError", type(e.msg)
def inside():
    v = 3
    return eval("v * 2")
print inside()
print sorted(vars().keys())[:3] != [], "x" in dir(), locals() is globals()
