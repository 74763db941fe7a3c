# as client:Packing 1
def good(answer):
	print 'answer', answer
def bad(error):
	print 'error', error.getMessage()
handle = system.util.sendRequestAsync('ACME', 'echo', {'n': 1}, onSuccess=good, onError=bad)
print handle.get()
other = system.util.sendRequestAsync('ACME', 'nobody', {}, onSuccess=good, onError=bad)
print other.block(), other.getError().getMessage()
