# A client reports something. The gateway passes it on.
system.util.sendMessage(project='Quay', messageHandler='notice', payload=payload)
