for amount in (0.005, 0.015, 0.025, 1.115, 2.675, 10.345, 99.995, 1e6 + 0.5, -2.5, -0.125):
    print amount, round(amount, 2), "%.2f" % amount, "%.1f" % amount, round(amount), "%.0f" % amount, int(amount), int(amount + 0.5), int(round(amount))
cents = 12345
print cents / 100, cents % 100, "%d.%02d" % (cents / 100, cents % 100), cents / 100.0, "%.2f" % (cents / 100.0), "{0:.2f}".format(cents / 100.0), "{0:,.2f}".format(1234567.891), round(cents / 100.0, 1), str(cents / 100.0), repr(cents / 100.0), str(round(2.0 / 3, 3)), round(5, 2), round(5.0), round(-5.5), round(4.5), round(1234.5678, -2), round(1234.5678, 2)
