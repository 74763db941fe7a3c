# Project script: handlers call it as project.lines.title(2).
LINES = {1: 'Filling line', 2: 'Packing line', 3: 'Pallet line'}

def title(number):
	if LINES.has_key(number):
		return '%s %d' % (LINES[number], number)
	return 'line %s' % number
