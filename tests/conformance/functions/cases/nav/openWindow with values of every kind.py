# as client:Packing 1
rows = system.dataset.toDataSet(['a', 'b'], [[1, 'x'], [2, 'y']])
given = {'none': None, 'truth': True, 'whole': 7, 'big': 1L << 70, 'float': 0.5, 'bytes': 'caf\xc3\xa9', 'text': u'caf\xe9',
         'list': [1, [2]], 'tuple': (1, 2), 'dict': {'k': (1,)}, 'rows': rows}
window = system.nav.openWindow('Nav/Values', given)
for name in sorted(given):
    value = getattr(window.rootContainer, name)
    print name, type(value).__name__, name == 'rows' and value.getValueAt(1, 'b') or repr(value)
system.nav.closeWindow(window)
