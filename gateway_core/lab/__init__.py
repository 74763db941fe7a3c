"""The lab document: reading, checking, writing."""
