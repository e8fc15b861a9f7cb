"""The fictional territory of the sample: a town that is nowhere, its landlords, their stock, a year of incidents."""
