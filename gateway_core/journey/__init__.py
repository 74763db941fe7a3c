"""The way of a send as values: every decision, step, leg and moment of it, made from its trace. Runs and sends nothing."""
