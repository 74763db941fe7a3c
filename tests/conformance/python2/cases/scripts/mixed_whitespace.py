def f(x):
	if x:
	    y = 1
	    if y:
	        print "tab and spaces"
        print "eight spaces are one tab"
	return y
f(1)
if True:
  print "two"
if True:
        print "eight"
	print "tab is eight"

class A:
	def m(self):
	    return """keeps
	its	tabs
        and spaces"""
print repr(A().m())
x = [1,
	2,
  3]
print x
