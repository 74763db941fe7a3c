# as designer
early, late = system.date.getDate(2024, 0, 1), system.date.getDate(2024, 0, 2)
print system.date.isAfter(early, late), system.date.isAfter(late, early), system.date.isAfter(early, early)
print system.date.isAfter(date_1=early, date_2=system.date.addMillis(early, 1))

def tell(*arguments):
    try:
        print system.date.isAfter(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(early)
tell(early, '2024')
tell(5, early)
