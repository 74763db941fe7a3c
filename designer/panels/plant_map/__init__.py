"""The plant map: everybody in the lab as a picture, and messages on the way that they really take."""
