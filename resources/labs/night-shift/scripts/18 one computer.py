# Run as: designer
# By name and not by address.
results = system.util.sendMessage('Floor', 'notice', {'text': 'Check the foil'}, hostName='FILL-02')
print len(results)
