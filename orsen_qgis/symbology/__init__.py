"""Levels to symbols and labels: for layers on the canvas and for releases on paper."""
