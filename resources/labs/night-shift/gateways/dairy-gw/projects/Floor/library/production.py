# What the plant knows about production. Runs in clients and on the gateway alike.
def total(shift):
	query = "SELECT SUM(cups) FROM production WHERE shift = ?"
	return system.db.runScalarPrepQuery(query, [shift])

def byLine(line):
	query = "SELECT product, cups FROM production WHERE line = ? ORDER BY cups DESC"
	return system.db.runPrepQuery(query, [line])

def best():
	rows = system.db.runQuery("SELECT product, SUM(cups) AS cups FROM production GROUP BY product ORDER BY cups DESC")
	return rows[0]['product']
