# as client:Packing 1
system.tag.addTag('Older', 'A', 'MEMORY', 'Int4')
print system.tag.writeToTag('Older/A', '5'), system.tag.getTagValue('Older/A'), system.tag.writeToTag('Older/B', 5, True)
print system.tag.writeToTag('Older/B', 5)
try:
	system.tag.writeToTag('Older/A')
except TypeError, error:
	print error
