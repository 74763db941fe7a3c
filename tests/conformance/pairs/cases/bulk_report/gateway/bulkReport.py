rows, width = payload['rows'], payload['width']
head = ['%-*s%*s%*s  %s' % (width, 'Motor', width, 'Starts', width, 'Hours', 'State')]
head.append('-' * len(head[0]))
body, csv = [], 'no;motor;starts;hours;state\r\n'
for no, motor, starts, hours, state in rows:
	body.append('%-*s%*d%*.2f  %s' % (width, motor, width, starts, width, hours, state))
	csv += ';'.join([str(cell) for cell in (no, motor, starts, hours, state)]) + '\r\n'
starts = [row[2] for row in rows]
hours = map(lambda row: row[3], rows)
letters = {}
for row in rows:
	letters.setdefault(row[1][-1], []).append(row[0])
words = '%(no)03d/%(motor)r/%(hours)8.3f/%(state)s' % {'no': rows[6][0], 'motor': rows[6][1], 'hours': rows[6][3], 'state': rows[6][4]}
total = sum(hours)
return {
	'head': head, 'body': body, 'csv': csv, 'count': len(rows),
	'sums': {'starts': sum(starts), 'hours': total, 'mean': sum(starts) / len(starts), 'real': float(sum(starts)) / len(starts)},
	'price': u'%.2f %s, %s' % (total * 1.19, payload['currency'], ' '.join(['%s:%d' % (letter, len(letters[letter])) for letter in sorted(letters)][:5])),
	'words': words,
}
