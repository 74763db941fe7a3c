"""Predict: who will get the next send, said beforehand, compared with who really did, and scored by rule."""
