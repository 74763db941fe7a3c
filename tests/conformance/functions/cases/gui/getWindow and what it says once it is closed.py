# as client:Packing 1
window = system.nav.openWindow('Gui/Closed', {'a': 1})
system.nav.closeWindow(window)
print window.path, window.name, window.closed, window
for attempt in ("window.rootContainer.a", "window.title", "window.toFront()", "window.isMaximum()", "window.setTitle('x')",
                "window.rootContainer.setPropertyValue('a', 2)"):
    try:
        print eval(attempt)
    except ValueError, error:
        print attempt, '->', error
