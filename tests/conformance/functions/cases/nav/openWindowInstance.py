# as client:Packing 1
one = system.nav.openWindowInstance('Nav/HOA', {'machineNum': 3})
two = system.nav.openWindowInstance('Nav/HOA', params={'machineNum': 4})
three = system.nav.openWindowInstance('Nav/HOA')
print one == two, two == three
print [window.rootContainer.machineNum for window in (one, two)]
print [window == two for window in system.gui.findWindow('Nav/HOA')]
two.rootContainer.machineNum = 40
print one.rootContainer.machineNum, two.rootContainer.machineNum
for window in (two, one, three):
    system.nav.closeWindow(window)
    print len(system.gui.findWindow('Nav/HOA'))
