# 1. Call the next shift.
system.util.sendMessage(
	project='Mill', messageHandler='shiftStarts', payload={'at': '14:00'}, user='otto')
