# as client:Packing 1
print system.tag.write('Line 1/Sped', 1), system.tag.write('Line 1/Fixed', 8), system.tag.write('Line 1', 8)
print system.tag.write('[Elsewhere]Speed', 1), system.tag.write('[Line', 1), system.tag.write('', 1)
print system.tag.write('Line 1/Speed.Name', 'x'), system.tag.write('Line 1/Sped', 1, True), system.tag.write('Line 1/Sped', 1, suppressErrors=1)
print system.tag.read('Line 1/Fixed').value
