# Puts the object into a list. It is still an object.
class Parcel:
	def __init__(self, id, town, weight):
		self.id = id
		self.town = town
		self.weight = weight

parcel = Parcel(7, u'Köln', 2.5)
system.util.sendMessage(
	project='Parcels', messageHandler='parcel', payload={'parcel': [parcel]}, scope='C')
