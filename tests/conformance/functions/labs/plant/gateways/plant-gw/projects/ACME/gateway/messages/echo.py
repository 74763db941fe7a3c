return payload
