# Run as: client "Filler 1"
# From before there was sendRequest: the question goes into a table, the answer is waited for by looking again.
import time
job = system.db.runPrepUpdate("INSERT INTO jobs (question) VALUES (?)", ['6 * 7'], getKey=1)
system.util.sendMessage(project='Floor', messageHandler='jobs', scope='G')
answer = None
for attempt in range(100):
	answer = system.db.runScalarPrepQuery("SELECT answer FROM jobs WHERE id = ? AND done = 1", [job])
	if answer is not None:
		break
	time.sleep(0.05)
print 'the answer is', answer
