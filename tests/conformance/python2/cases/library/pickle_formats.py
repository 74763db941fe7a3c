import pickle
for value in (None, True, 1, 10L, 1.5, 'a\n', u'\xe9', [1, 'a'], (1, 2), {'k': 'v'}, [], ()):
    print repr(pickle.dumps(value))
print repr(pickle.dumps('abc', 1)), repr(pickle.dumps(u'abc', 2)), repr(pickle.dumps(300, 2)), repr(pickle.dumps(5L, 2))
print pickle.loads("(lp0\nI1\naS'two'\np1\naVthree\np2\na."), pickle.loads('I01\n.'), pickle.loads('L5L\n.')
print pickle.HIGHEST_PROTOCOL, pickle.format_version
