# Shared script: every project calls it as shared.words.quoted(text).
def quoted(text):
	if text is None:
		return 'nothing'
	return '"%s"' % text
