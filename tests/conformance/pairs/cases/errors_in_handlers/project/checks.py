# Library of checks.

def deep(levels):
	if levels == 0:
		return values['missing']
	return deep(levels - 1)

values = {'found': 1}
