# as client:Packing 1
speed, missing = system.tag.readBlocking(["Line 1/Speed", "Line 1/Not there"])
print speed.value, speed.quality, speed.quality.isGood(), speed.timestamp.getClass().getName()
print missing.value, missing.quality, missing.quality.isGood(), missing.quality.isNotGood(), missing.quality.isBad()
print missing.quality.getName(), missing.quality.getCode(), missing.quality.isUncertain()
print missing.quality.getDiagnosticMessage()
print [each.value for each in system.tag.readBlocking(tagPaths=("Line 1/Fixed", "[Client]Mode"), timeout=100)]
print system.tag.readBlocking("Line 1/Motor/Name")[0].value, system.tag.readBlocking([])
for attempt in ("system.tag.readBlocking()", "system.tag.readBlocking(5)", "system.tag.readBlocking(['a', None])"):
    try:
        eval(attempt)
    except TypeError, error:
        print error
