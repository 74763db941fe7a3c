"""Step: the decisions of one send one by one, forwards and backwards; what is held runs when its turn has come."""
