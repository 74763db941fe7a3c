"""What is to be said about the calls in a script: who would not get the message, what would raise, what is off its thread.

Certain is what the text alone shows: literals, names that are given a literal once. Anything else is silent. `codes` and
`lint_place` are light; the rest loads the grammar, so `gateway_core.lab.script_lint` alone imports it.
"""
