# as client:Packing 1
def later(text):
	print text
system.util.invokeLater(lambda: later('second'))
system.util.invokeLater(lambda: later('third'), 50)
print 'first'
