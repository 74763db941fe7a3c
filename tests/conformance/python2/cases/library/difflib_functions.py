import difflib
print difflib.get_close_matches('appel', ['ape', 'apple', 'peach']), difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio()
a, b = 'one two three'.split(), 'ore tree emu two'.split()
print list(difflib.ndiff(['one\n', 'two\n'], ['one\n', 'tow\n']))
for line in difflib.unified_diff(['a', 'b', 'c'], ['a', 'x', 'c'], 'old', 'new', lineterm=''):
    print line
print difflib.SequenceMatcher(None, 'qabxcd', 'abycdf').get_opcodes()
m = difflib.SequenceMatcher(lambda x: x == ' ', 'private Thread', 'private volatile Thread')
print round(m.ratio(), 3), m.find_longest_match(0, 5, 0, 5), map(tuple, m.get_matching_blocks())
for line in difflib.context_diff(['a', 'b'], ['a', 'c'], 'f', 't', lineterm=''): print line
print list(difflib.Differ().compare(['x\n'], ['y\n'])), difflib.get_close_matches('zzz', ['a'])
