# as designer
print system.date.fromMillis(0), system.date.fromMillis(1709210709012L), system.date.fromMillis(millis=-1)
print system.date.toMillis(system.date.fromMillis(-62135769600000))

def tell(*arguments):
    try:
        print system.date.fromMillis(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell()
tell('0')
tell(0.5)
tell(None)
tell(10 ** 30)
