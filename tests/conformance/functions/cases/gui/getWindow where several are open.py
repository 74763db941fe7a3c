# as client:Packing 1
first = system.nav.openWindowInstance('Gui/Several')
second = system.nav.openWindowInstance('Gui/Several')
print system.gui.getWindow('Gui/Several') == second
first.toFront()
print system.gui.getWindow('Gui/Several') == first, first.selected, second.selected
system.nav.closeWindow(first)
system.nav.closeWindow(second)
