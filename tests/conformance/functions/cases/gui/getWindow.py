# as client:Packing 1
opened = system.nav.openWindow('Gui/Header', {'text': 'a'})
window = system.gui.getWindow('Gui/Header')
print window == opened
window.getRootContainer().text = 'Machine 1 Starting'
print opened.rootContainer.text
print system.gui.getWindow(name=u'Gui/Header') == opened
system.nav.closeWindow(window)
try:
    window = system.gui.getWindow('Gui/Header')
except ValueError:
    print "The window isn't open"
