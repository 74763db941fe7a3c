# as client:Packing 1
print system.gui.confirm('Start?')
print system.gui.confirm('Start?', 'Machine 1'), system.gui.confirm('Start?', 'Machine 1', True)
print system.gui.confirm('Start?', allowCancel=True)
try:
    system.gui.confirm()
except TypeError, error:
    print error
