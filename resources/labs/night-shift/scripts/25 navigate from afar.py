# Run as: designer
# The client opens a window, then swaps it for another.
system.util.sendMessage('Floor', 'navigate', {'to': 'Main/Fillers', 'params': {'line': 2}}, hostName='FILL-02')
system.util.sendMessage('Floor', 'navigate', {'from': 'Main/Fillers', 'to': 'Main/Cleaning'}, hostName='FILL-02')
