"""From a release to paper. Nothing here takes a layer of the user's."""
