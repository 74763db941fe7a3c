def handleMessage(payload):
	from java.util import Date, UUID
	from java.text import SimpleDateFormat
	correlation = UUID.fromString(payload['correlation'])
	when = SimpleDateFormat('yyyy-MM-dd').format(Date(payload['seconds'] * 1000L))
	return {'correlation': correlation.toString(), 'day': when}
