"""The provider and its algorithms, one a file."""
