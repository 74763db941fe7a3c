import pickle, cPickle
class Point(object):
    def __init__(self, x, y): self.x, self.y = x, y
class Old:
    def __init__(self): self.v = [1]
class State(object):
    def __getstate__(self): return {"kept": 1}
    def __setstate__(self, state): self.got = state
data = {"u": u"\xe4\u20ac", "l": 5L, "b": 2 ** 70, "s": "bytes\xff\x00", "t": (1, [2.5, None, True]), "set": set([1]), "neg": -3L, "e": u"", "i": 7}
for module in (pickle, cPickle):
    for protocol in (0, 1, 2):
        back = module.loads(module.dumps(data, protocol))
        print back == data, [back["u"], back["l"], back["b"], back["s"], back["neg"], back["e"], back["i"]], back["t"], type(back["u"]), type(back["l"]), type(back["s"]), type(back["i"])
    p = module.loads(module.dumps(Point(1, u"y")))
    print p.x, [p.y], p.__class__.__name__, module.loads(module.dumps(Old())).v, module.loads(module.dumps(State())).got, type(module.dumps([1])), module.loads(module.dumps(ValueError("bad", 5L))).args
import StringIO
f = StringIO.StringIO()
pickle.dump([1, "a"], f); pickle.dump({"k": u"v"}, f)
f.seek(0)
print pickle.load(f), pickle.load(f), repr(pickle.dumps(5)), repr(pickle.dumps("a")), repr(pickle.dumps([1, None])), repr(pickle.dumps(u"x")), repr(pickle.dumps(3L)), repr(pickle.dumps(True)), repr(pickle.dumps(1.5)), pickle.HIGHEST_PROTOCOL, len(pickle.dumps(1, 2))
