# Run as: client "Filler 1"
# The script goes on; the answer comes on the GUI queue.
def answered(value):
	print 'shift is', value

def failed(error):
	print 'failed:', error.getMessage()

system.util.sendRequestAsync('Floor', 'shift', onSuccess=answered, onError=failed)
