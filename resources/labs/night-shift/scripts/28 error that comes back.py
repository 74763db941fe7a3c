# Run as: designer
# The handler's own error is the cause of what the sender gets: type, text and line.
import java.lang.Exception
try:
	system.util.sendRequest('Floor', 'broken', {'speed': 3})
except java.lang.Exception, e:
	print e.getMessage()
