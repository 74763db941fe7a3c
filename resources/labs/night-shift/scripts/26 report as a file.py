# Run as: designer
# The gateway writes a file into the lab's folder "files" and answers with its name.
name = system.util.sendRequest('Floor', 'report', {'shift': 'Day'})
print name
print system.file.readFileAsString(name)
