"""What is rated: addresses and incidents, from whatever a landlord sends."""
