# Run as: designer
# The handler computes in a thread of its own and reports on the GUI queue.
system.util.sendMessage('Floor', 'work', {'numbers': range(1, 101)}, hostName='FILL-01')
