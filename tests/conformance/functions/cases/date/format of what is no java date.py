# as designer
import datetime

for value in (datetime.datetime(2024, 2, 29, 13, 5), datetime.date(2024, 2, 29), 0L, 1.5, u'now', True, [1]):
    try:
        print system.date.format(value, 'yyyy')
    except TypeError, error:
        print error
moment = datetime.datetime(2024, 2, 29, 13, 5)
print system.date.parse(moment.strftime('%Y-%m-%d %H:%M:%S'))
