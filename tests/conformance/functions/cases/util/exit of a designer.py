# as designer
import java.lang.Exception
try:
	system.util.exit()
except java.lang.Exception, error:
	print error.getMessage()
print 'still there'
