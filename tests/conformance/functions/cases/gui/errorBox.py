# as client:Packing 1
print system.gui.errorBox('Machine 1 is starting')
print system.gui.errorBox('Machine 1', 'Note'), system.gui.errorBox(message=u'caf\xe9', title='T')
system.gui.errorBox(15)
for arguments in ((), ('a', 'b', 'c')):
    try:
        system.gui.errorBox(*arguments)
    except TypeError, error:
        print error
