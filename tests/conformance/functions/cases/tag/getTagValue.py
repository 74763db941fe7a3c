# as client:Packing 1
print system.tag.getTagValue('Line 1/Fixed'), system.tag.getTagValue(tagPath='Line 1/Sped')
try:
	system.tag.getTagValue()
except TypeError, error:
	print error
