# as client:Packing 1
for path in ('Line 1/Speed', '[default]line 1/speed', 'Line 1', 'Line 1/Sped', '[Client]Mode', '[System]Client/User', '[Elsewhere]A', '', '[broken', 'Line 1/Speed.Value'):
	print repr(path), system.tag.exists(path)
try:
	system.tag.exists(5)
except TypeError, error:
	print error
