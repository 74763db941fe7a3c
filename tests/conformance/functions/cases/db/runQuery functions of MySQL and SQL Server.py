# as designer
def show(expression):
	print expression, repr(system.db.runScalarQuery('SELECT ' + expression))
show("CONCAT('a', 1, 'b')")
show("CONCAT('a', NULL)")
show("CONCAT_WS('-', 'a', NULL, 2)")
show("IF(1 < 2, 'yes', 'no')")
show("ISNULL(NULL, 5)")
show("IFNULL(NULL, 6)")
show("LEFT('Bottle', 3) || RIGHT('Bottle', 2)")
show("LEN('abc  ')")
show("UCASE('ab') || LCASE('CD')")
show("YEAR('2024-03-09 14:05:07') * 10000 + MONTH('2024-03-09') * 100 + DAY('2024-03-09')")
show("HOUR('2024-03-09 14:05:07') + MINUTE('2024-03-09 14:05:07') + SECOND('2024-03-09 14:05:07')")
show("DATE_FORMAT('2024-03-09 14:05:07', '%d.%m.%Y %H:%i:%s')")
show("DATEDIFF('2024-03-10', '2024-03-01 23:00:00')")
show("YEAR('nonsense')")
for expression in ('NOW()', 'GETDATE()', 'CURRENT_TIMESTAMP'):
	moment = system.db.runScalarQuery('SELECT ' + expression)
	print expression, abs(system.date.now().getTime() - moment.getTime()) < 60000
print len(system.db.runScalarQuery('SELECT CURDATE()')), len(system.db.runScalarQuery('SELECT UUID()'))
