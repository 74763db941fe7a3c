def f(x):
	if x:
		return "tabs"
        return "spaces as one tab"
print f(1), f(0)
def g(x):
    if x:
	return "tab deeper than four"
    return "four"
print g(1), g(0)
class A:
  def m(self):
  	if 1:
  	    return "two spaces and tab"
  def n(self):
	return "tab"
print A().m(), A().n()
if 1:
   	print "spaces before tab"
	print "same column"
for i in range(2):
 print i,
 if i:
  print "deep"
  if i:
         print "very"
  print "back"
if 1:
	print "a"
	# comment with tab
        # comment with spaces
# comment at zero
	print "b"
	
  
	print "c"
