# as client:Packing 1
print system.gui.warningBox('Machine 1 is starting')
print system.gui.warningBox('Machine 1', 'Note'), system.gui.warningBox(message=u'caf\xe9', title='T')
system.gui.warningBox(15)
for arguments in ((), ('a', 'b', 'c')):
    try:
        system.gui.warningBox(*arguments)
    except TypeError, error:
        print error
