# A note that opens by itself and goes by itself.
PATH = 'Popups/Toast'

def show(text, milliseconds):
	window = system.nav.openWindowInstance(PATH, {'text': text})
	system.nav.centerWindow(window)
	def close():
		system.nav.closeWindow(window)
	system.util.invokeLater(close, milliseconds)
