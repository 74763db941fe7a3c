# as client:Packing 1
first = system.nav.openWindow('Nav/Twice', {'a': 1, 'b': 2})
other = system.nav.openWindow(path='Nav/Other')
print first.isSelected(), other.isSelected()
again = system.nav.openWindow('Nav/Twice', params={'b': 3, 'c': 4})
print again == first, again != first, again == other, hash(again) == hash(first)
print first.isSelected(), other.isSelected()
print first.rootContainer.a, first.rootContainer.b, first.rootContainer.c
print len(system.gui.getOpenedWindows())
for window in system.gui.getOpenedWindows():
    system.nav.closeWindow(window)
