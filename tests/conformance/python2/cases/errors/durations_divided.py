from datetime import timedelta
shift, part = timedelta(hours=8), timedelta(minutes=45)
print shift / 2, shift // 3, repr(shift / 7)
def tell(function):
    try:
        print repr(function())
    except TypeError:
        print "not for this divisor"
tell(lambda: shift / part)
tell(lambda: shift / float(2))
def in_place(by):
    rest = shift
    rest /= by
    return rest
tell(lambda: in_place(4))
tell(lambda: in_place(part))
print shift.seconds / part.seconds, shift.seconds / float(part.seconds)
