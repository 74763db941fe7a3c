"""The sequence view: a lifeline for every party, and in the order of time what happened on and between them."""
