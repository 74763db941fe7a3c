# as designer
early, late = system.date.getDate(2024, 0, 1), system.date.getDate(2024, 0, 3)
middle = system.date.getDate(2024, 0, 2)
print [system.date.isBetween(date, early, late) for date in (early, middle, late)]
print system.date.isBetween(system.date.addMillis(early, -1), early, late)
print system.date.isBetween(target_date=system.date.addMillis(late, 1), start_date=early, end_date=late)
print 'ends the wrong way round:', system.date.isBetween(middle, late, early)

def tell(*arguments):
    try:
        print system.date.isBetween(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(middle, early)
tell(middle, early, 'late')
tell(middle, None, late)
