# Asks several things at once; the answers come when they come, here one after the other.
import java.lang

def show(answer):
	print 'good:', answer['line'], answer['count'] / 2

def complain(error):
	print 'bad:', error.__class__.__name__, isinstance(error, java.lang.Exception)

handle = system.util.sendRequestAsync('ACME', 'count', {'line': 1}, onSuccess=show, onError=complain)
print 'first', handle.get()['count'], handle.getError() is None
handle = system.util.sendRequestAsync('ACME', 'count', {'line': 0}, onSuccess=show, onError=complain)
print 'second', handle.block(), handle.getError().__class__.__name__
try:
	print handle.get()
except java.lang.Exception, e:
	print 'get raises', e.__class__.__name__
handle = system.util.sendRequestAsync('ACME', 'noSuchHandler', {}, None, 5, show, complain)
print 'third', handle.block()
handle = system.util.sendRequestAsync('ACME', 'count', {'line': 3})
handle.onSuccess(show)
handle.onError(complain)
print 'fourth', handle.block(), handle.get()['line']

class Screen:
	"Refreshes itself three times, one after the other."
	def __init__(self):
		self.lines = []
	def refresh(self):
		self.lines.append(len(self.lines) * 7 / 2)
		print 'refreshed', self.lines
		if len(self.lines) < 3:
			system.util.invokeLater(self.refresh, 20)

def later():
	system.util.invokeLater(Screen().refresh)

# What has been queued comes first, and then the screen.
system.util.invokeLater(later, 300)
print 'the script ends'
