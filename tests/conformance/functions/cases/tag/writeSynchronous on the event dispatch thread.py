# as client:Packing 1
system.tag.addTag('Edt', 'A', 'MEMORY', 'Int4')
def write():
	import java.lang
	try:
		system.tag.writeSynchronous('Edt/A', 5)
	except java.lang.Exception, error:
		print error.getMessage()
	print system.tag.read('Edt/A').value, system.tag.write('Edt/A', 4)
system.util.invokeLater(write)
