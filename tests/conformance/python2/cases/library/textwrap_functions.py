import textwrap
text = 'The quick brown fox jumped over the lazy dog. It was a very-long-hyphenated word; and averylongwordthatcannotfitanywhere ended it.'
print textwrap.wrap(text, 20)
print textwrap.fill(text, 40, initial_indent='* ', subsequent_indent='  ')
print repr(textwrap.dedent('    a\n      b\n    c\n')), textwrap.wrap('', 10), textwrap.wrap(u'unicode text here', 8), repr(textwrap.fill(u'a b', 2))
w = textwrap.TextWrapper(width=15, break_long_words=False, expand_tabs=True)
print w.wrap('a\tb averyveryverylongword c'), w.width
try:
    textwrap.wrap('abc', 0)
except ValueError, e:
    print e
