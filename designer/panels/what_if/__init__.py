"""What if: verdicts of a call that is supposed, beside those of the call as it is."""
