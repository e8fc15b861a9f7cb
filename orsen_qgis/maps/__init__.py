"""From a release to paper: pages, watermark, encrypted file. Only backgrounds come from the user's layers."""
