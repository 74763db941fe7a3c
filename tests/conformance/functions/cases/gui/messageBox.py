# as client:Packing 1
print system.gui.messageBox('Machine 1 is starting')
print system.gui.messageBox('Machine 1', 'Note'), system.gui.messageBox(message=u'caf\xe9', title='T')
system.gui.messageBox(15)
for arguments in ((), ('a', 'b', 'c')):
    try:
        system.gui.messageBox(*arguments)
    except TypeError, error:
        print error
