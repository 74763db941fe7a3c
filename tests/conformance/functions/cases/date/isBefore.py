# as designer
early, late = system.date.getDate(2024, 0, 1), system.date.getDate(2024, 0, 2)
print system.date.isBefore(early, late), system.date.isBefore(late, early), system.date.isBefore(early, early)
print system.date.isBefore(date_1=early, date_2=system.date.addMillis(early, 1))

def tell(*arguments):
    try:
        print system.date.isBefore(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(early)
tell(early, '2024')
tell(5, early)
