kept = project.kept.values
kept.append(len(payload['list']))
payload['kept'] = kept
payload['count'] = len(kept)
return payload
