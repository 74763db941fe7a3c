# as client:Packing 1
for each in system.tag.browse('Line 1').getResults():
	print each['name'], each['fullPath'], each['tagType'], each['hasChildren'], each.get('dataType')
results = system.tag.browse(path='[default]Line 1', filter={'name': '*ee*', 'recursive': True})
print len(results), [str(each['fullPath']) for each in results], results.getReturnedSize()
print [str(each['name']) for each in system.tag.browse('Line 1', {'tagType': 'Folder'})], len(system.tag.browse('Nowhere'))
print len(system.tag.browse('Line 1', {'tagType': 'AtomicTag', 'dataType': 'Int4'}))
for wrong in (5, {'colour': 'red'}):
	try:
		system.tag.browse('Line 1', wrong)
	except (TypeError, ValueError), e:
		print e.__class__.__name__, e
