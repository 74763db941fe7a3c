def start(payload):
	return "started " + payload["machine"]
def stop(payload):
	return "stopped %(machine)s after %(seconds)d s" % payload
def status(payload):
	result = {"machine": payload["machine"], "ok": 1 == 1, "values": [1, 2.50, u"x", None, 3L]}
	return result
COMMANDS = {"start": start, "stop": stop, "status": status}
def handle(payload):
	try:
		cmd = payload.get("command", None)
		if cmd == None:
			return "no command in %s" % (sorted(payload.keys()),)
		elif cmd in COMMANDS:
			return COMMANDS[cmd](payload)
		else:
			return "unknown: " + `cmd`
	except KeyError, e:
		return "missing key " + str(e)
	except Exception, e:
		return "failed: %s: %s" % (e.__class__.__name__, e)
print handle({"command": "start", "machine": "Filler"})
print handle({"command": "stop", "machine": "Filler", "seconds": 7.9})
print handle({"command": u"status", "machine": u"F"})["values"]
print handle({"command": "start"})
print handle({"command": "stop", "machine": 5, "seconds": "x"})
print handle({"command": "dance"}), handle({u"command": u"t\xe4nz"})
print handle({}), handle({"a": 1, "b": 2})
print handle({"command": "start", "machine": 5})
print handle({"command": "start", "machine": None})
