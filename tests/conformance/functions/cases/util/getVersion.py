# as gateway:plant-gw
version = system.util.getVersion()
print version, str(version), version.major, version.minor, version.rev, version.getMajor()
print version == system.util.getVersion(), version > system.util.getVersion(), str(version).startswith('7.9')
try:
	system.util.getVersion(1)
except TypeError, error:
	print error
