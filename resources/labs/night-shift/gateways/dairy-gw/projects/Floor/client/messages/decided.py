print payload['agreed'] and 'go ahead' or 'better not'
