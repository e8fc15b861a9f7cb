"""Addresses to places by a geocoding service: what is asked, how, and how far an answer is believed. No qgis here."""
