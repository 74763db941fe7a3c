# as client:Packing 2
from java.io import IOException
system.file.writeFile('four.bin', [1, 2, -3, 127])
data = system.file.readFileAsBytes('four.bin')
print data, len(data), data[2], list(data), repr(data.tostring())
try:
	system.file.readFileAsBytes('missing.bin')
except IOException, error:
	print error
try:
	system.file.readFileAsBytes()
except TypeError, error:
	print error
