return project.dispatch.run(payload)
