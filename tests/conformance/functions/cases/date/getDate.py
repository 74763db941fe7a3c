# as gateway:plant-gw
print system.date.getDate(2024, 1, 29), system.date.getDate(year=1999, month=11, day=31)
print system.date.getDate(2024, 0, 1).getTime()
print 'over the edge:', system.date.getDate(2023, 1, 29), system.date.getDate(2023, 12, 1), system.date.getDate(2024, 0, 0)
print system.date.getDate(2024, -1, 1)

def tell(*arguments):
    try:
        print system.date.getDate(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(2024, 1)
tell('2024', 1, 1)
tell(2024, 1.5, 1)
tell(2024, None, 1)
tell(2024, 5000000000, 1)
