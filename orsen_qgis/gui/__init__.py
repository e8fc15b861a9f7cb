"""The dock and what listens to it."""
