def run(code):
    exec code
    return sorted(k for k in locals().keys() if k != "code")
print run("a = 1\nb = 2")
def compute(expr, **names):
    exec "result = " + expr in names
    return names["result"]
print compute("x * 2 + y", x=5, y=1)
def late():
    exec "hidden = 7"
    return hidden
print late()
g = {"n": 0}
for i in range(3):
    exec "n += %d" % i in g
print g["n"]
handlers = {}
for name in ("start", "stop"):
    exec "def on_%s(p):\n    return '%s ' + p" % (name, name) in handlers
print handlers["on_start"]("x"), handlers["on_stop"]("y")
print eval("lambda v: v / 2")(9), eval("{'a': [1, 2L]}"), eval("u'x' + 'y'"), eval("1 <> 2"), eval("x", {}, {"x": 3})
