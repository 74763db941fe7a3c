# -*- coding: utf-8 -*-
# recipes: batch report, matrix, bank, state machine, menu printing, tokenizer, json tree, memo
import sys, string, time, re, operator
class Node:
    def __init__(self, name, parent=None, **props):
        self.name = name; self.children = []; self.props = props
        if parent: parent.children.append(self)
        self.parent = parent
    def path(self): return (self.parent and self.parent.path() + '/' or '') + self.name
    def walk(self):
        yield self
        for c in self.children:
            for n in c.walk(): yield n
root = Node('Plant'); a = Node('A', root, tag='x', n=3); Node('A1', a); Node('B', root)
for n in root.walk(): print '%-12s%s' % (n.path(), sorted(n.props.items()))
class StateMachine:
    transitions = {('idle', 'start'): 'running', ('running', 'stop'): 'idle', ('running', 'fault'): 'error'}
    def __init__(self): self.state = 'idle'; self.log = []
    def __getattr__(self, event):
        if event[:2] == '__': raise AttributeError(event)
        def go(*args):
            key = (self.state, event)
            if key not in self.transitions: raise ValueError, 'no %s in %s' % (event, self.state)
            self.state = self.transitions[key]; self.log.append((event, args))
            return self
        return go
m = StateMachine(); m.start(1).stop().start()
try: m.reset()
except ValueError, msg: print 'error:', msg
print m.state, m.log
memo = {}
def memoize(f):
    def g(*args):
        if args not in memo: memo[args] = f(*args)
        return memo[args]
    return g
@memoize
def ways(n, coins=(50, 20, 10, 5, 2, 1)):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    return ways(n - coins[0], coins) + ways(n, coins[1:])
print ways(100), len(memo) > 100
mat = [[1, 2], [3, 4]]
print zip(*mat), map(list, zip(*mat)), [sum(r) for r in mat], reduce(operator.add, mat), [[sum(map(operator.mul, r, c)) for c in zip(*mat)] for r in mat]
def calc(expr):
    out, ops = [], []
    prec = {'+': 1, '-': 1, '*': 2, '/': 2}
    for tok in re.findall(r'\d+\.?\d*|[-+*/()]', expr):
        if tok[0].isdigit(): out.append('.' in tok and float(tok) or int(tok))
        elif tok == '(': ops.append(tok)
        elif tok == ')':
            while ops[-1] <> '(': out.append(ops.pop())
            ops.pop()
        else:
            while ops and ops[-1] != '(' and prec[ops[-1]] >= prec[tok]: out.append(ops.pop())
            ops.append(tok)
    out.extend(ops[::-1]); st = []
    for t in out:
        if isinstance(t, str):
            b, a = st.pop(), st.pop()
            st.append({'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.div}[t](a, b))
        else: st.append(t)
    return st[0]
for e in ('1+2*3', '(1+2)*3', '7/2', '7/2.0', '10-4-3', '1/0'):
    try: print e, '=', calc(e)
    except ZeroDivisionError, x: print e, '!', x
words = 'the quick brown fox jumps over the lazy dog the end'.split()
freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
top = sorted(freq.iteritems(), key=lambda (w, c): (-c, w))[:3]; print top
print '\n'.join(['%-6s %s' % (w, '*' * c) for w, c in top])
by_len = {}
[by_len.setdefault(len(w), []).append(w) for w in sorted(set(words))]
for k in sorted(by_len): print k, by_len[k]
def fmt_table(rows, head):
    widths = [max(len(str(r[i])) for r in [head] + rows) for i in range(len(head))]
    line = '+' + '+'.join(['-' * (w + 2) for w in widths]) + '+'
    print line
    for r in [head] + rows:
        print '|' + '|'.join([' ' + (isinstance(c, (int, float)) and str(c).rjust(w) or str(c).ljust(w)) + ' ' for c, w in zip(r, widths)]) + '|'
        if r is head: print line
    print line
fmt_table([['Pump', 3, 1.50], ['Tür', 12, 100000000000.0], [None, 0, -0.1]], ['name', 'n', 'v'])
print string.Template('$who is $$5').safe_substitute(), ('%s' * 3) % ('a', 1, None), '%-5s|%5s|' % (True, None), '-' * 10 + '>' , 'a' 'b' * 2
secs = 93784; print '%dd %02d:%02d:%02d' % (secs / 86400, secs % 86400 / 3600, secs % 3600 / 60, secs % 60), divmod(secs, 3600)
def roman(n, table=((10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I'))):
    r = ''
    for v, s in table:
        while n >= v: r += s; n -= v
    return r
print map(roman, range(1, 15)), ''.join(sorted('hello')), 'hello'[::-1].title(), list('abc')[1:], dict((c, ord(c)) for c in 'ab') == {'a': 97, 'b': 98}
def bits(n): return n and bits(n >> 1) + str(n & 1) or ''
print bits(37), int(bits(37), 2), [x ^ 0xFF for x in (1, 2)], -1 & 0xFFFF, ~0 & 0xFFFFFFFF, 0x80000000 << 1, hex(1 << 63), '%08X' % 3735928559, '%x' % -1
def s16(x): return x - 0x10000 if x & 0x8000 else x
print s16(0xFFFE), [((v >> 8) & 0xFF) | ((v & 0xFF) << 8) for v in (0x1234, 255)]
print u'%s°C' % 21.5, repr(u'%s°C' % 21.5), (u'%.1f °C' % 21.55).encode('utf-8'), len(u'°'), len('°'), u'Ä'.lower() == u'ä', sorted([u'ä', u'z', u'a'])
