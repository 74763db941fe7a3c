# as client:Packing 1
from java.util import ArrayList, Date, HashMap
table = HashMap()
table.put('speed', 5)
print system.util.jsonEncode(table), system.util.jsonEncode(ArrayList([1, 'a', None])), system.util.jsonEncode({'deep': [table]})
print system.util.jsonEncode([Date(0)]) == '["%s"]' % Date(0).toString()
