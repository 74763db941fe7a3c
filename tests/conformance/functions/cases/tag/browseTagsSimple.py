# as gateway:plant-gw
print [str(each.name) for each in system.tag.browseTagsSimple('[default]Line 1', 'ASC')]
print [each.name == u'Speed' for each in system.tag.browseTagsSimple('[default]Line 1', 'DESC')]
try:
	system.tag.browseTagsSimple('Line 1')
except TypeError, error:
	print error
