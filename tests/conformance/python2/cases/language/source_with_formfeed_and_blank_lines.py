

x = 1


if x:

    print "one"
    
    
    print "two"

	
print "three" ;
def f():

    # comment

    """not a docstring?"""

    return 1

print f(), f.__doc__
print (

1
,

2

)
class A:

    x = 1

    def m(self):

        return self.x



print A().m()
