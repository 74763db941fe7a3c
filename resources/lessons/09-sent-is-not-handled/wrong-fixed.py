# What was true on the day on which it was written.
for belt, runs in ((3, True), (7, False)):
	system.util.sendMessage('Baggage', 'startBelt', {'belt': belt}, scope='G')
	system.util.sendMessage('Baggage', 'beltState', {'belt': belt, 'runs': runs}, scope='C')
