# Threading: Shared
project.report.write(payload['seconds'])
