# as client:Packing 1
system.util.playSoundClip('alarm.wav')
system.util.playSoundClip(u'http://plant.example/alarm.wav', 0.5, True)
system.file.writeFile('sound.wav', [82, 73, 70, 70])
system.util.playSoundClip(wav=system.file.readFileAsBytes('sound.wav'), volume=0)
for arguments in ((), (5,), ('a', 2.0), ('a', 'loud')):
	try:
		system.util.playSoundClip(*arguments)
	except (TypeError, ValueError), error:
		print str(error)[:120]
