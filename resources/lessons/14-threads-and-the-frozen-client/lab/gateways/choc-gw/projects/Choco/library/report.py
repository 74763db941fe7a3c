# A report takes a while. The handlers below ask how far it is.
import time

state = {'running': False, 'written': 0}

def write(seconds):
	state['running'] = True
	time.sleep(seconds)
	state['running'] = False
	state['written'] = state['written'] + 1
	print 'Report is written'
	system.util.sendMessage(project='Choco', messageHandler='written', scope='G')

def situation():
	# A report that was sent before may need a moment to begin.
	for moment in range(30):
		if state['running']:
			return 'at once, beside the report'
		time.sleep(0.01)
	if state['written']:
		return 'late, after the report'
	return 'without any report'
