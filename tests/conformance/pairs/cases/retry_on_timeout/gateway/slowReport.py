import time
attempt = payload.get('attempt', 1)
if attempt < 2:
	time.sleep(1.5)
return {'bottles': 12480, 'late': attempt < 2, 'line': payload['line']}
