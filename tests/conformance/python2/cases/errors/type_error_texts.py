class Old: pass
class New(object): pass
values = {"i": 1, "s": "x", "u": u"x", "l": [1], "t": (1,), "d": {}, "n": None, "f": 1.5, "o": Old(), "w": New(), "fn": len, "lam": lambda: 1, "O": Old, "W": New, "st": set(), "L": 5L}
codes = """i + s|s + i|s + n|l + t|t + l|l + s|d + d|n + i|i + n|i - s|s - s|s * s|l * s|s * f|s / i|n / i|i % s|
l % i|-n|not n|abs(s)|d[l]|d[d]|i.x|s.x|n.x|l.x|d.x|f.x|fn.x|w.x|W.x|o.x|O.x|u.x|t.x|st.x|len(i)|len(n)|
len(w)|len(f)|iter(i)|list(n)|tuple(f)|set(i)|sorted(i)|sum(s)|sum(l + [s])|max(i)|min(l, i)|int('x')|
int('')|int('1.5')|float(n)|long('x')|float(l)|int('9', 8)|i in s|n in s|i()|s()|w()|n()|l()|chr(300)|
chr(-1)|ord('ab')|ord(i)|ord('')|range(s)|range(n)|s.join(l)|s.join([n])|l.remove(9)|l.pop(9)|[].pop()|
l.sort(i)|l.extend(i)|d['k']|d[5]|d[(1, 2)]|{}.popitem()|d.pop('z')|del_|isinstance(i, i)|issubclass(i, W)|
isinstance(i, s)|getattr(i, 'zz')|hash(l)|hash(d)|{l: 1}|set([l])|map(i, l)|filter(i, l)|dict(i)|dict([1])|
dict(['abc'])|dict(l)|enumerate(i)|reversed(i)|reversed(d)|round(s)|apply(i)|'%d' % s|'%d %d' % i|'%d' % (i, i)|
'%s' % ()|'%(a)s' % i|'%(a)s' % d|'%q' % i|'%c' % 'ab'|'%d' % n|'%f' % s|'%' % i|'%s %s' % s|s % i""".replace("\n", "").split("|")
for code in codes:
    try:
        eval(code, dict(values))
        print code, "ok"
    except Exception, e:
        print code, "->", e.__class__.__name__ + ":", e
