# Threading: EDT
project.report.write(payload['seconds'])
