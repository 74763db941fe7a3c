# Run as: designer
# Every client gets the alarm and decides by a client tag of its own whether it matters.
system.util.sendMessage('Floor', 'takeLine', {'line': 1}, hostName='FILL-01')
system.util.sendMessage('Floor', 'takeLine', {'line': 2}, hostName='FILL-02')
system.util.sendMessage('Floor', 'lineAlarm', {'line': 2, 'text': 'Foil runs out'}, scope='C')
