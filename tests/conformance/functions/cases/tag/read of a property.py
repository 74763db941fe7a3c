# as client:Packing 1
for name in ('Value', 'Quality', 'Name', 'DataType', 'Documentation', 'Enabled', 'AccessRights', 'TagType', 'quality'):
	print name, repr(system.tag.read('Line 1/Speed.' + name).value)
print system.tag.read('Line 1/Speed.Timestamp').value == system.tag.read('Line 1/Speed').timestamp
print system.tag.read('Line 1/Speed.LastChange').value == system.tag.read('Line 1/Speed').timestamp
print system.tag.read('Line 1/Fixed.AccessRights').value, system.tag.read('Line 1.TagType').value
print system.tag.read('[Client]Mode.TagType').value
print system.tag.read('Line 1/Speed.EngUnit').quality, system.tag.read('Line 1/Sped.DataType').quality
print system.tag.read('Line 1/Speed.').quality
