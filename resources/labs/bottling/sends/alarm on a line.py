# {{line}} = 4
system.util.sendMessage(
    project='ACME',
    messageHandler='alarm',
    payload={'priority': 2, 'text': 'Line {{line}} has stopped'},
    scope='C',
)
