# as designer
from java.util import Locale

print system.date.parse('juillet 15, 2015 10:32:15', 'MMMM dd, yyyy hh:mm:ss', 'fr')
print system.date.parse('21-Februar-2017 04:22:00', 'dd-MMMM-yyyy HH:mm:ss', Locale.GERMAN)
print system.date.parse('Mittwoch, 3. Juli 2024', 'EEEE, d. MMMM yyyy', 'de_DE')
print system.date.parse('3 luglio 2024', 'd MMMM yyyy', Locale.ITALY)
print system.date.parse('03/07/2024', 'dd/MM/yyyy', 'es')
