from project.machines import Machine, Filler, Capper, Line
import project.machines
line = Line('Line 1')
errors = []
for kind, name, speed in payload['machines']:
	try:
		line.add(getattr(project.machines, kind)(name, speed))
	except AttributeError, e:
		errors.append('no class ' + kind)
shown = [str(machine) for machine in line] + [`line`, '%s has %d' % (line, len(line))]
line.machines.sort()
try:
	line.machines[0] + 1
except TypeError:
	errors.append('cannot add')
try:
	line.first.nothing
except AttributeError, e:
	errors.append(str(e))
try:
	Machine('M', -1)
except project.machines.MachineError, e:
	errors.append('%s' % e)
	errors.append(e.args)
half = line.first / 2
half += 10
print type(line), type(Line), isinstance(line.first, Machine), line.first.__class__, Filler.__bases__[0].__name__
print half, line.first.speed, line.first['speed'], 'speed' in line.first, line.first == Filler('F2', 0), line.first is not None
return {
	'shown': shown, 'errors': errors,
	'sorted': [machine.name for machine in line.machines], 'true': [machine.name for machine in line if machine],
	'slices': [machine.name for machine in line[0:2]] + [line[-1].name], 'attributes': sorted(line.first.__dict__.keys()),
}
