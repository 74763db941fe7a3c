"""The client windows and the toolkit that both GUI programs share; knows nothing of the designer."""
