# as client:Packing 1
system.tag.addTag("", "Blocking A", "MEMORY", "Int4", value=1)
system.tag.addTag("", "Blocking B", "MEMORY", "String", value="x")
print system.tag.writeBlocking(["Blocking A", "Blocking B"], [2, "y"])
print [each.value for each in system.tag.readBlocking(["Blocking A", "Blocking B"])]
good, fixed, missing = system.tag.writeBlocking(["Blocking A", "Line 1/Fixed", "Line 1/Not there"], [3, 4, 5], 1000)
print good, good.isGood(), good.getDiagnosticMessage()
print fixed.isGood(), fixed.getName(), fixed.getDiagnosticMessage()
print missing
print system.tag.writeBlocking("Blocking A", 7)[0].isGood(), system.tag.read("Blocking A").value
for attempt in (
    "system.tag.writeBlocking(['Blocking A'])",
    "system.tag.writeBlocking(['Blocking A'], 5)",
    "system.tag.writeBlocking(['Blocking A'], [5, 6])",
    "system.tag.writeBlocking(['Blocking A'], [system])",
):
    try:
        eval(attempt)
    except (TypeError, ValueError), error:
        print error.__class__.__name__, error
    except:
        print "a Java exception"
