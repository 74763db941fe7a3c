# top
def f():
# not indented
        # too deep
    x = 1  # end
            # deeper
    if x:
# zero
        y = 2
    # between
    else:
        y = 3
  # odd
    return x + y
 # after
print f()
class A:
    # only a comment before

    # and another
    def m(self):
        # first
        return 1
        # last
# end of class
    def n(self): # same line
        return 2
print A().m(), A().n()
if 1: # comment
    # comment
    print "yes" # comment
    # trailing
else: # comment
    pass
print "#not a comment", '#' # but this is
x = [ # a
    1, # b
    # c
    2] # d
print x
    # indented last comment
