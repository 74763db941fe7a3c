# Does what the table jobs asks for, and puts the answer beside the question.
for row in system.db.runQuery("SELECT id, question FROM jobs WHERE done = 0"):
	answer = eval(row['question'], {})
	system.db.runPrepUpdate("UPDATE jobs SET answer = ?, done = 1 WHERE id = ?", [str(answer), row['id']])
