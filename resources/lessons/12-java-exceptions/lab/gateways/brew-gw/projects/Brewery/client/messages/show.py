print payload['text']
