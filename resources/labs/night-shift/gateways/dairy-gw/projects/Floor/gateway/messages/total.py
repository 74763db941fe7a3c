return project.production.total(payload['shift'])
