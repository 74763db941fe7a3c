# Threading: Dedicated
project.report.write(payload['seconds'])
