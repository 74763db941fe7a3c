# Small helpers for texts; no system function is called here.
def plural(count, word):
	if count == 1:
		return '1 ' + word
	return '%d %ss' % (count, word)
