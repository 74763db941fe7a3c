# as client:Packing 1
window = system.nav.openWindow('Gui/Properties', {'a': 1})
root = window.rootContainer
root.setPropertyValue('b', [1, 2])
print root.getPropertyValue('a'), root.getPropertyValue('b'), root.name, root == window.getRootContainer()
root.b.append(3)
print root.b
window.title = 'Third Valve'
print window.title, window.getTitle(), window.name
window.setTitle(u'Fourth')
print repr(window.title)
for attempt in ("root.nothing", "root.getPropertyValue('nothing')", "root.getComponent('Label')", "window.width",
                "window.setSize(100, 100)", "window.getRootContainer().getComponent('Label').text"):
    try:
        eval(attempt)
    except AttributeError, error:
        print attempt, '->', error
for name in ('path', 'width'):
    try:
        setattr(window, name, 'x')
    except AttributeError, error:
        print error
for wrong in (3, None):
    try:
        window.title = wrong
    except TypeError, error:
        print error
    try:
        root.setPropertyValue(wrong, 1)
    except TypeError, error:
        print error
print hasattr(root, 'a'), hasattr(root, 'c'), hasattr(window, 'x')
system.nav.closeWindow(window)
