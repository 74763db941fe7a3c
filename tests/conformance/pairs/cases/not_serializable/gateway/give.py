def lines():
	return 3
class Reply:
	pass
answers = {'lambda': lambda: 1, 'instance': {'reply': Reply()}, 'none': None, 'nested': [{'list': [lines(), (lines,)]}]}
return answers[payload['what']]
