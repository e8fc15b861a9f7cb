"""Levels to renderers and labels, from styles/."""
