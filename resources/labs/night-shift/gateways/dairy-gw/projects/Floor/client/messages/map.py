def handleMessage(payload):
	from java.util import HashMap
	counts = HashMap()
	for word in payload['words']:
		counts.put(word, (counts.get(word) or 0) + 1)
	for word in sorted(counts.keySet()):
		print word, counts[word]
