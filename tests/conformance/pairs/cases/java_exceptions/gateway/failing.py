from java.lang import IllegalStateException
how = payload['how']
if how == 'java':
	raise IllegalStateException('the line is locked')
if how == 'python':
	raise LookupError('nothing found')
return how
