calls = 0

def next():
	global calls
	calls += 1
	return calls
