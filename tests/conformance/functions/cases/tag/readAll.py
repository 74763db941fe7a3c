# as client:Packing 1
found = system.tag.readAll(['Line 1/Speed', 'Line 1/Sped', '[Client]Mode'])
print len(found), [each.value for each in found], [str(each.quality) for each in found]
print system.tag.readAll([]), [each.value for each in system.tag.readAll(('Line 1/Fixed',))]
