import sys
from java.text import DecimalFormat, NumberFormat, ParseException
from java.util import Locale

VALUES = (0, 1, -1, 5L, 12, 1234567, -1234567.891, 0.5, 1.5, 2.5, 0.25, 0.35, 0.125, 1e-7, 123456.789, 1e15, -0.001, 0.999, 99.995)
PATTERNS = ('#,##0.00', '0.###', '000', '0.00%', '#', '#.##', '0.0', '$#,##0.00;($#,##0.00)', '#,###', '##0.0#', '0.0E0', '00.00E00',
            '0 pieces', "'#'0", '#,##,##0.0', '.00', '#.00', '0.')

def show(text):
    try:
        value = eval(text)
        print text, '->', repr(value), type(value).__name__
    except:
        error = sys.exc_info()[1]
        print text, '!', error.__class__.__name__, error

show('DecimalFormat("#.##").format("x")')
show('DecimalFormat("#,##0.00").parse("1,234.50")')
show('DecimalFormat("0").parse("12abc")')
show('DecimalFormat("0").parse("abc")')
show('DecimalFormat("0.00%").parse("25.5%")')
show('DecimalFormat("$0").parse("-$5")')
show('DecimalFormat("0").format(float(\'nan\'))')
show('NumberFormat.getInstance(Locale.US).format(1234.5678)')
show('NumberFormat.getIntegerInstance(Locale.US).format(2.5)')
show('NumberFormat.getPercentInstance(Locale.US).format(0.25)')
show('NumberFormat.getCurrencyInstance(Locale.US).format(1234.5)')
show('NumberFormat.getInstance(Locale.US).parse("1,234")')
show('NumberFormat.getNumberInstance(Locale.US).format(1e9)')

for pattern in PATTERNS:
    form = DecimalFormat(pattern)
    print pattern, '|'.join([form.format(value) for value in VALUES])
form = DecimalFormat('0')
form.setMaximumFractionDigits(3)
form.setMinimumFractionDigits(1)
form.setGroupingUsed(True)
print form.format(12345.6789), form.format(1)
