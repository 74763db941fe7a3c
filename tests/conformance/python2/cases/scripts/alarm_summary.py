alarms = [
    {"source": "Filler/Level", "priority": 3, "active": True, "value": 97.25},
    {"source": "Capper/Torque", "priority": 1, "active": False, "value": None},
    {"source": "Filler/Pressure", "priority": 4, "active": True, "value": 12},
    {"source": "Labeler/Jam", "priority": 3, "active": True, "value": 0L},
]
PRIORITY = ["Diagnostic", "Low", "Medium", "High", "Critical"]
def byPriority(a, b):
    return cmp(b["priority"], a["priority"]) or cmp(a["source"], b["source"])
alarms.sort(byPriority)
for a in alarms:
    print "%-10s %-16s %s %s" % (PRIORITY[a["priority"]], a["source"], ["cleared", "active"][a["active"]], a["value"])
groups = {}
for a in alarms:
    groups.setdefault(a["source"].split("/")[0], []).append(a)
for name in sorted(groups):
    rows = groups[name]
    print name, len(rows), max([r["priority"] for r in rows]), [r["source"][len(name) + 1:] for r in rows]
active = filter(lambda a: a["active"], alarms)
print len(active), sum(map(lambda a: a["priority"], active)) / len(active), [a["value"] for a in active if a["value"] > 50]
print "; ".join(["%s=%r" % (k, v) for k, v in sorted(alarms[0].items())])
worst = reduce(lambda a, b: a if a["priority"] >= b["priority"] else b, alarms)
print worst["source"], any(a["value"] is None for a in alarms), not all(a["active"] for a in alarms)
counts = dict.fromkeys(PRIORITY, 0)
for a in alarms: counts[PRIORITY[a["priority"]]] += 1
print [(p, counts[p]) for p in PRIORITY if counts[p]]
