# as designer
import java.lang
from java.util import Locale

print system.date.parse('juillet 15, 2015 10:32:15', 'MMMM dd, yyyy hh:mm:ss', 'fr')
print system.date.parse('21-Februar-2017 04:22:00', 'dd-MMMM-yyyy HH:mm:ss', Locale.GERMAN)
print system.date.parse('Mittwoch, 3. Juli 2024', 'EEEE, d. MMMM yyyy', 'de_DE')
print system.date.parse('3 luglio 2024', 'd MMMM yyyy', Locale.ITALY)
print system.date.parse(u'1 AO\u00dbT 2024', 'd MMMM yyyy', 'fr-FR')
print system.date.parse('03/07/2024', 'dd/MM/yyyy', 'es')
try:
    system.date.parse('3 July 2024', 'd MMMM yyyy', 'fr')
except java.lang.Exception, error:
    print error

days = [[system.date.getDate(2024, month, month + 1)] for month in range(12)]
table = system.dataset.toDataSet(['day'], days)
for name in ('de', 'es', 'fr', 'it', 'nl', 'pt'):
    shown = system.dataset.formatDates(table, 'EEEE d MMMM, EEE d MMM', name).getColumnAsList(0)
    print u'; '.join(shown).encode('utf-8')
